import type { RawSheet } from '../../../../shared/staging/raw-sheet.ts';
import { readReturnMarker } from '../../../../shared/staging/return-marker.ts';
import { returnLabels } from '../../../../shared/text/labels/return-labels.ts';
import { officeRelations, spreadsheetType } from '../xlsx/namespaces.ts';
import { freeSheetName } from '../xlsx/sheet-names.ts';
import { declareType } from './content-types.ts';
import { addListLooks, markColours } from './list-looks.ts';
import { listSheetXml } from './list-sheet.ts';
import { markCells, type Restyle } from './mark-cells.ts';
import { type Mark, marksOf } from './marks.ts';
import { addNotes } from './notes.ts';
import { PackageParts } from './package-parts.ts';
import { Relations } from './relations.ts';
import type { ReturnRequest } from './return-request.ts';
import { notSelected } from './sheet-tail.ts';
import { StyleSheet } from './style-sheet.ts';
import { Unpatchable } from './unpatchable.ts';
import { namedSheets, openedOnSheet, withFirstSheet } from './workbook-part.ts';
import { checkRoot } from './xml-part.ts';

const noFill = 0;

/** How cells are restyled: marked ones get the colour of their mark, ones that an earlier return coloured lose it. */
function restyling(styles: StyleSheet, fills: Readonly<Record<Mark['severity'], number>>, marks: readonly Mark[]): Restyle {
  const byPlace = new Map(marks.map((mark) => [`${mark.row},${mark.column}`, mark]));
  const ours = new Set<string>(Object.values(markColours));
  const unmarked = new Map<number, number | null>(); // what a style becomes where there is no mark
  return (style, { row, column }) => {
    const mark = byPlace.size === 0 ? undefined : byPlace.get(`${row},${column}`);
    if (mark) return styles.withFill(style, fills[mark.severity]);
    const known = unmarked.get(style);
    if (known !== undefined) return known;
    const colour = styles.fillColour(style);
    const becomes = colour !== null && ours.has(colour) ? styles.withFill(style, noFill) : null;
    unmarked.set(style, becomes);
    return becomes;
  };
}

/** The stylesheet of a package, made when it has none. */
function styleSheet(parts: PackageParts, relations: Relations): { readonly name: string; readonly styles: StyleSheet } {
  const name = relations.find(({ type }) => type === 'styles')?.part;
  if (name === undefined) throw new Unpatchable('No stylesheet');
  checkRoot(parts.read(name), name, 'styleSheet');
  return { name, styles: new StyleSheet(parts.read(name).toString('utf8')) };
}

/** Colours, notes and the selection of one sheet. */
function patchSheet(
  parts: PackageParts,
  part: string,
  raw: RawSheet | null,
  request: ReturnRequest,
  restyle: (marks: readonly Mark[]) => Restyle,
  isAgain: boolean,
): void {
  const before = parts.read(part);
  let xml = notSelected(before, part);
  const marks = raw === null ? [] : marksOf(raw, request.findings, request.language);
  if (marks.length > 0 || isAgain) {
    checkRoot(xml, part, 'worksheet');
    xml = addNotes(parts, part, markCells(xml, part, marks, restyle(marks)), new Relations(parts, part), marks);
  }
  if (xml !== before) parts.write(part, xml);
}

/**
 * The sender's package with the cells coloured and noted and the list in front; every part that has nothing to do with that keeps its bytes.
 * A workbook that was returned before gets its list replaced, and loses the colours and notes of last time.
 *
 * Errors: throws Unpatchable for packages in a form that is better written anew, Refusal for damaged ones.
 */
export function patchPackage(bytes: Uint8Array, request: ReturnRequest, copied: boolean): Uint8Array {
  const parts = new PackageParts(bytes);
  const workbookPart = parts.names.find((name) => /^xl\/workbook\d*\.xml$/i.test(name));
  if (workbookPart === undefined) throw new Unpatchable('No workbook part');
  checkRoot(parts.read(workbookPart), workbookPart, 'workbook');
  const workbook = parts.read(workbookPart).toString('utf8');
  const relations = new Relations(parts, workbookPart);
  const { name: stylesPart, styles } = styleSheet(parts, relations);
  const fills = { error: styles.addFill(markColours.error), warning: styles.addFill(markColours.warning) };

  const raws = new Map(request.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const targets = new Map(relations.all().map((relation) => [relation.id, relation]));
  const oldList = request.workbook.sheets.find((sheet) => readReturnMarker(sheet) !== null)?.name ?? null;
  const sheets = namedSheets(workbook);
  for (const { name, relation } of sheets) {
    const target = targets.get(relation);
    if (!target) throw new Unpatchable(`No part of the sheet ${name}`);
    if (name === oldList || !parts.has(target.part) || !target.part.toLowerCase().endsWith('.xml')) continue;
    const raw = target.type === 'worksheet' ? (raws.get(name) ?? null) : null;
    patchSheet(parts, target.part, raw, request, (marks) => restyling(styles, fills, marks), oldList !== null && raw !== null);
  }

  const looks = addListLooks(styles, fills.error, fills.warning);
  parts.write(stylesPart, styles.toXml());
  const others = sheets.map(({ name }) => name).filter((name) => name !== oldList);
  const list = listSheetXml(request, looks, others, copied);
  const old = sheets.find(({ name }) => name === oldList);
  if (old) {
    parts.write(targets.get(old.relation)?.part ?? '', list);
    parts.write(workbookPart, openedOnSheet(workbook, old.name));
    return parts.toZip();
  }
  const listPart = parts.freeName('xl/worksheets/sheet', 'xml');
  parts.write(listPart, list);
  declareType(parts, { part: listPart }, `${spreadsheetType}.worksheet+xml`);
  const relation = relations.add(`${officeRelations}/worksheet`, listPart);
  parts.write(workbookPart, withFirstSheet(workbook, freeSheetName(returnLabels[request.language].sheet, others), relation));
  return parts.toZip();
}
