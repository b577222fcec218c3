import type { ImportKind, RecordsByKind } from '../../../../shared/model/records.ts';
import type { ColumnForm, Template, TemplateCell } from '../../../../shared/staging/templates/template.ts';
import { formatInteger } from '../../../../shared/text/format/format-integer.ts';
import { templateLabels } from '../../../../shared/text/labels/template-labels.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { daySerial } from '../day-serial.ts';
import { lineCount, rowHeight } from '../line-count.ts';
import { mainNamespace, xmlHead } from '../xlsx/namespaces.ts';
import { emptyCell, numberCell, textCell } from '../xlsx/xml-text.ts';
import { checksXml } from './template-checks.ts';
import { frozenColumns, layout, lettersOf, ordinalWidth, pagesAcross } from './template-layout.ts';
import { type CellRole, cellStyle, headStyles } from './template-styles.ts';

/** What a data sheet is made of. Without rows it is a form to fill in, with an example. */
export interface TemplateSheet<K extends ImportKind> {
  readonly template: Template<K>;
  readonly rows: readonly RecordsByKind[K][] | null;
  readonly language: Language;
  readonly listSheet: string;
}

const emptyRows = 40;
const rowsAPiece = 500;
const ordinal: ColumnForm = { kind: 'code' };

function cellXml(value: TemplateCell, address: string, style: number): string {
  if (value === null) return emptyCell(address, style);
  if (typeof value === 'number') return numberCell(address, style, value);
  if (typeof value === 'string') return textCell(address, style, value);
  const serial = daySerial(value.day);
  return serial === null ? textCell(address, style, value.day) : numberCell(address, style, serial);
}

/** The last row of the table, counted from 1. */
export const lastTableRow = ({ rows }: Pick<TemplateSheet<ImportKind>, 'rows'>): number =>
  rows === null ? layout.firstRow + emptyRows : Math.max(layout.firstRow, layout.firstRow + rows.length - 1);

function headXml<K extends ImportKind>({ template, rows, language }: TemplateSheet<K>): string {
  const labels = templateLabels[language];
  const { columns } = template;
  const line = (row: number, height: number, text: string, style: number): string =>
    `<row r="${row}" ht="${height}" customHeight="1">${textCell(`A${row}`, style, text)}</row>`;
  const hints = columns.map(({ hint, needed }) => (needed ? labels.needed(hint[language]) : hint[language]));
  const height = (texts: readonly string[], bold: boolean): number =>
    rowHeight(Math.max(...texts.map((text, index) => lineCount(text, (columns[index]?.width ?? 10) * (bold ? 1 : 1.15), bold))));
  const headings = columns.map(({ heading }) => heading);
  const across = (texts: readonly string[], row: number, styles: (index: number) => number): string =>
    texts.map((text, index) => textCell(`${lettersOf(index)}${row}`, styles(index), text)).join('');
  return [
    line(layout.title, 24, template.title[language].toLocaleUpperCase('vi'), headStyles.title),
    line(layout.version, 17, labels.version(template.name[language], template.version), headStyles.line),
    line(layout.guide, 17, rows === null ? labels.guide : labels.exported(formatInteger(rows.length, language)), headStyles.line),
    `<row r="${layout.hints}" ht="${height(hints, false)}" customHeight="1">${emptyCell(`A${layout.hints}`, headStyles.hint)}${across(hints, layout.hints, () => headStyles.hint)}</row>`,
    `<row r="${layout.headings}" ht="${Math.max(32, height(headings, true))}" customHeight="1">${textCell(`A${layout.headings}`, headStyles.heading, labels.ordinal)}${across(headings, layout.headings, (index) => (columns[index]?.needed ? headStyles.neededHeading : headStyles.heading))}</row>`,
  ].join('');
}

function rowXml(
  row: number,
  number: string | number | null,
  values: readonly TemplateCell[],
  forms: readonly ColumnForm[],
  role: CellRole,
): string {
  const cells = forms.map((form, index) => cellXml(values[index] ?? null, `${lettersOf(index)}${row}`, cellStyle(form, role)));
  return `<row r="${row}">${cellXml(number, `A${row}`, cellStyle(ordinal, role))}${cells.join('')}</row>`;
}

function* rowsXml<K extends ImportKind>({ template: { columns }, rows, language }: TemplateSheet<K>): Generator<string> {
  const forms = columns.map(({ form }) => form);
  if (rows === null) {
    const sample = columns.map((column) => column.sample);
    yield rowXml(layout.firstRow, templateLabels[language].sample, sample, forms, 'sample');
    for (let index = 1; index <= emptyRows; index++) yield rowXml(layout.firstRow + index, null, [], forms, 'row');
    return;
  }
  for (let from = 0; from < rows.length; from += rowsAPiece) {
    const piece = rows.slice(from, from + rowsAPiece).map((record, index) => {
      const values = columns.map(({ cell }) => cell(record));
      return rowXml(layout.firstRow + from + index, from + index + 1, values, forms, 'row');
    });
    yield piece.join('');
  }
}

/** The worksheet part of the table, piece by piece. */
export function* templateSheetXml<K extends ImportKind>(sheet: TemplateSheet<K>): Generator<string> {
  const { template, language, listSheet } = sheet;
  const { columns } = template;
  const frozen = frozenColumns(columns);
  const corner = `${lettersOf(frozen - 1)}${layout.firstRow}`;
  const last = lettersOf(columns.length - 1);
  const column = (index: number, to: number, width: number, form: ColumnForm): string =>
    `<col min="${index}" max="${to}" width="${width}" style="${cellStyle(form, 'column')}" customWidth="1"/>`;
  const cols = [
    column(1, 1, ordinalWidth, ordinal),
    ...columns.map(({ width, form }, index) => column(index + 2, index + 2, width, form)),
    // Cells beside the table are unlocked too: a row of which one cell is locked cannot be deleted.
    column(columns.length + 2, 16_384, 9, { kind: 'text' }),
  ];
  yield [
    `${xmlHead}<worksheet xmlns="${mainNamespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}${lastTableRow(sheet)}"/>`,
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="${frozen}" ySplit="${layout.headings}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>${headXml(sheet)}`,
  ].join('');
  yield* rowsXml(sheet);
  yield [
    '</sheetData><sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>',
    `<autoFilter ref="A${layout.headings}:${last}${lastTableRow(sheet)}"/>`,
    checksXml(template, listSheet, language),
    '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(columns)}" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>`,
  ].join('');
}
