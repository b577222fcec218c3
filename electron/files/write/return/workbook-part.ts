import { quotedSheet } from '../xlsx/sheet-names.ts';
import { fromXml, xmlAttribute } from '../xlsx/xml-text.ts';
import { listHeadingRow } from './list-sheet.ts';
import { Unpatchable } from './unpatchable.ts';
import { attributeIn, withAttribute } from './xml-part.ts';

/** A sheet as the workbook part names it. */
export interface NamedSheet {
  readonly name: string;
  readonly relation: string;
  readonly sheetId: number;
}

const sheetTag = /<sheet\b[^<>]*>/g;

/** The sheets of a workbook part, in their order. */
export const namedSheets = (xml: string): readonly NamedSheet[] =>
  [...xml.matchAll(sheetTag)].map(([tag]) => ({
    name: fromXml(attributeIn(tag, 'name') ?? ''),
    relation: /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '',
    sheetId: Number(attributeIn(tag, 'sheetId') ?? 0),
  }));

/** The workbook opens on the sheet `index`. */
function openedOn(xml: string, index: number): string {
  const view = /<workbookView\b[^<>]*>/.exec(xml);
  if (view) return xml.replace(view[0], (tag) => withAttribute(withAttribute(tag, 'activeTab', index), 'firstSheet', 0));
  return xml.replace(/<sheets\b/, `<bookViews><workbookView activeTab="${index}"/></bookViews><sheets`);
}

/** Names that belong to a sheet count the sheets; one more stands before them. */
const shifted = (xml: string): string =>
  xml.replace(/<definedName\b[^<>]*>/g, (tag) => {
    const sheet = attributeIn(tag, 'localSheetId');
    return sheet === null ? tag : withAttribute(tag, 'localSheetId', Number(sheet) + 1);
  });

function withName(xml: string, name: string): string {
  const range = xmlAttribute(`${quotedSheet(name)}!$${listHeadingRow}:$${listHeadingRow}`);
  const own = `<definedName name="_xlnm.Print_Titles" localSheetId="0">${range}</definedName>`;
  if (/<definedNames\s*>/.test(xml)) return xml.replace(/<definedNames\s*>/, (tag) => tag + own);
  const ends = ['</externalReferences>', '</functionGroups>', '</sheets>'];
  const after = ends.find((end) => xml.includes(end));
  if (after === undefined) throw new Unpatchable('No place for names');
  return xml.replace(after, () => `${after}<definedNames>${own}</definedNames>`);
}

/** The workbook part with one sheet more, in front of all others; it opens there. */
export function withFirstSheet(given: string, name: string, relation: string): string {
  const xml = given.replaceAll(/<(?:definedNames|bookViews)\s*\/>/g, ''); // empty lists: ours would stand beside them, which no workbook may have
  const [first] = [...xml.matchAll(sheetTag)];
  const prefix = /\s([\w.-]+):id\s*=/.exec(first?.[0] ?? '')?.[1];
  if (!first || prefix === undefined) throw new Unpatchable('A workbook without sheets');
  const sheetId = namedSheets(xml).reduce((most, sheet) => Math.max(most, sheet.sheetId), 0) + 1;
  const tag = `<sheet name="${xmlAttribute(name)}" sheetId="${sheetId}" ${prefix}:id="${relation}"/>`;
  const added = `${xml.slice(0, first.index)}${tag}${xml.slice(first.index)}`;
  return withName(openedOn(shifted(added), 0), name);
}

/** The workbook part that opens on a sheet it has already. */
export const openedOnSheet = (xml: string, name: string): string =>
  openedOn(
    xml,
    namedSheets(xml).findIndex((sheet) => sheet.name === name),
  );
