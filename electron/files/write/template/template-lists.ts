import { cellAddress, columnLetters } from '../../../../shared/kernel/cell-address.ts';
import { templateListsMarker } from '../../../../shared/staging/template-marker.ts';
import { mainNamespace, xmlHead } from '../xlsx/namespaces.ts';
import { quotedSheet } from '../xlsx/sheet-names.ts';
import { textCell } from '../xlsx/xml-text.ts';
import type { TemplateShape } from './template-layout.ts';
import { headStyles } from './template-styles.ts';

const firstWordRow = 2; // below the marker; without headings nobody takes the lists for a table

const listsOf = ({ columns }: TemplateShape): readonly { readonly heading: string; readonly words: readonly string[] }[] =>
  columns.flatMap(({ heading, form }) => (form.kind === 'choice' ? [{ heading, words: form.words }] : []));

/** Whether any cell of the table is chosen from a list. */
export const hasLists = (template: TemplateShape): boolean => listsOf(template).length > 0;

/** Where the words of a column stand, as a reference; null for a column that is not chosen from a list. */
export function listReference(template: TemplateShape, heading: string, sheet: string): string | null {
  const lists = listsOf(template);
  const index = lists.findIndex((list) => list.heading === heading);
  const words = lists[index]?.words;
  if (words === undefined) return null;
  const letters = columnLetters(index);
  return `${quotedSheet(sheet)}!$${letters}$${firstWordRow}:$${letters}$${firstWordRow + words.length - 1}`;
}

/** The worksheet part of the words that cells are chosen from: one list a column. */
export function listsXml(template: TemplateShape): string {
  const lists = listsOf(template);
  const most = lists.reduce((rows, { words }) => Math.max(rows, words.length), 0);
  const cell = (row: number, column: number, text: string | undefined): string =>
    text === undefined ? '' : textCell(cellAddress(row - 1, column), headStyles.plain, text);
  const rows = Array.from({ length: most }, (_, index) => {
    const row = firstWordRow + index;
    return `<row r="${row}">${lists.map(({ words }, column) => cell(row, column, words[index])).join('')}</row>`;
  });
  const marker = cell(1, 0, templateListsMarker(template.kind, template.version));
  return `${xmlHead}<worksheet xmlns="${mainNamespace}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${lists.length}" width="32" customWidth="1"/></cols><sheetData><row r="1">${marker}</row>${rows.join('')}</sheetData><sheetProtection sheet="1"/></worksheet>`;
}
