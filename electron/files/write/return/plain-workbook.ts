import type { RawSheet, RawWorkbook } from '../../../../shared/staging/raw-sheet.ts';
import { packPart, packPieces, zipFile } from '../../zip/zip-file.ts';
import { contentTypesNamespace, mainNamespace, officeRelations, packageRelations, spreadsheetType, xmlHead } from '../xlsx/namespaces.ts';
import { freeSheetName } from '../xlsx/sheet-names.ts';
import { xmlAttribute } from '../xlsx/xml-text.ts';
import { plainSheetXml } from './plain-sheet.ts';
import { PlainStyles } from './plain-styles.ts';

/** What no name of a sheet may hold in this format; a .csv or .ods file is not so strict. */
const forbidden = /[\\/?*:[\]]/g;

/** The sheets under names that this format allows and that differ. */
export function withPlainNames(sheets: readonly RawSheet[]): readonly RawSheet[] {
  const taken: string[] = [];
  return sheets.map((sheet) => {
    const wanted = sheet.name
      .replace(forbidden, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    const name = freeSheetName(wanted === '' ? 'Trang' : wanted, taken);
    taken.push(name);
    return name === sheet.name ? sheet : { ...sheet, name };
  });
}

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${spreadsheetType}.${type}+xml"/>`;
const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${officeRelations}/${type}" Target="${target}"/>`;

/**
 * A new .xlsx of the cells as they were read: text stays text, numbers and dates stay what they are.
 *
 * @param workbook its sheets have names this format allows
 * @param shown names of sheets that must not be hidden, whatever they were
 */
export async function plainWorkbook({ sheets }: Pick<RawWorkbook, 'sheets'>, shown: ReadonlySet<string>): Promise<Uint8Array> {
  const styles = new PlainStyles([...new Set(sheets.flatMap(({ legacyFonts }) => legacyFonts?.names ?? []))]);
  const date1904 = sheets.some((sheet) => sheet.date1904);
  const allHidden = sheets.every(({ name, hidden }) => hidden && !shown.has(name));
  const tags = sheets.map(({ name, hidden }, index) => {
    const state = hidden && !shown.has(name) && !allHidden ? ' state="hidden"' : '';
    return `<sheet name="${xmlAttribute(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const names = sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  const stylesId = sheets.length + 1;
  const parts = [
    packPart(
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="${contentTypesNamespace}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${names.map((name) => override(name, 'worksheet')).join('')}</Types>`,
    ),
    packPart(
      '_rels/.rels',
      `${xmlHead}<Relationships xmlns="${packageRelations}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    packPart(
      'xl/workbook.xml',
      `${xmlHead}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelations}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><bookViews><workbookView/></bookViews><sheets>${tags.join('')}</sheets></workbook>`,
    ),
    packPart(
      'xl/_rels/workbook.xml.rels',
      `${xmlHead}<Relationships xmlns="${packageRelations}">${names.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relation(stylesId, 'styles', 'styles.xml')}</Relationships>`,
    ),
    packPart('xl/styles.xml', styles.toXml()),
  ];
  for (const [index, sheet] of sheets.entries()) parts.push(await packPieces(names[index] ?? '', plainSheetXml(sheet, styles)));
  return zipFile(parts);
}
