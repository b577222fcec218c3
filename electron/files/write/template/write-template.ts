import { columnLetters } from '../../../../shared/kernel/cell-address.ts';
import type { ImportKind, RecordsByKind } from '../../../../shared/model/records.ts';
import type { Template } from '../../../../shared/staging/templates/template.ts';
import { templateLabels } from '../../../../shared/text/labels/template-labels.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { packPart, packPieces, zipFile } from '../../zip/zip-file.ts';
import { contentTypesNamespace, mainNamespace, officeRelations, packageRelations, spreadsheetType, xmlHead } from '../xlsx/namespaces.ts';
import { quotedSheet } from '../xlsx/sheet-names.ts';
import { xmlAttribute, xmlText } from '../xlsx/xml-text.ts';
import { frozenColumns, layout, lettersOf } from './template-layout.ts';
import { hasLists, listsXml } from './template-lists.ts';
import { lastTableRow, type TemplateSheet, templateSheetXml } from './template-sheet.ts';
import { templateStyles } from './template-styles.ts';

export interface TemplateOptions<K extends ImportKind> {
  readonly language: Language;
  readonly rows?: readonly RecordsByKind[K][]; // records to export; there is no example row then
}

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${spreadsheetType}.${type}+xml"/>`;
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${officeRelations}/${type}" Target="${target}"/>`;
const relations = (all: string): string => `${xmlHead}<Relationships xmlns="${packageRelations}">${all}</Relationships>`;

function workbookXml<K extends ImportKind>(sheet: TemplateSheet<K>): string {
  const { template } = sheet;
  const [name, last] = [quotedSheet(template.sheet), lettersOf(template.columns.length - 1)];
  const filter = `${name}!$A$${layout.headings}:$${last}$${lastTableRow(sheet)}`;
  const columns = `${name}!$A:$${columnLetters(frozenColumns(template.columns) - 1)}`;
  const titles = `${columns},${name}!$${layout.headings}:$${layout.headings}`;
  return [
    `${xmlHead}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelations}"><bookViews><workbookView/></bookViews><sheets>`,
    `<sheet name="${xmlAttribute(template.sheet)}" sheetId="1" r:id="rId1"/>${hasLists(template) ? `<sheet name="${xmlAttribute(sheet.listSheet)}" sheetId="2" state="hidden" r:id="rId2"/>` : ''}</sheets>`,
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${xmlText(filter)}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${xmlText(titles)}</definedName></definedNames></workbook>`,
  ].join('');
}

/**
 * Our workbook for one kind of list: to fill in by hand, or filled with records.
 *
 * Shape   the bytes of an .xlsx with one table and a hidden sheet of lists; same input, same bytes. Headings are locked without a password,
 *         rows may be added, deleted, sorted and filtered.
 * Errors  none of its own.
 */
export async function writeTemplate<K extends ImportKind>(
  template: Template<K>,
  { language, rows }: TemplateOptions<K>,
): Promise<Uint8Array> {
  const sheet: TemplateSheet<K> = { template, rows: rows ?? null, language, listSheet: templateLabels[language].lists };
  const withLists = hasLists(template);
  return zipFile([
    packPart(
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="${contentTypesNamespace}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/worksheets/sheet1.xml', 'worksheet')}${withLists ? override('xl/worksheets/sheet2.xml', 'worksheet') : ''}${override('xl/styles.xml', 'styles')}</Types>`,
    ),
    packPart('_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))),
    packPart('xl/workbook.xml', workbookXml(sheet)),
    packPart(
      'xl/_rels/workbook.xml.rels',
      relations(
        relation(1, 'worksheet', 'worksheets/sheet1.xml') +
          (withLists ? relation(2, 'worksheet', 'worksheets/sheet2.xml') : '') +
          relation(3, 'styles', 'styles.xml'),
      ),
    ),
    packPart('xl/styles.xml', templateStyles()),
    await packPieces('xl/worksheets/sheet1.xml', templateSheetXml(sheet)),
    ...(withLists ? [packPart('xl/worksheets/sheet2.xml', listsXml(template))] : []),
  ]);
}
