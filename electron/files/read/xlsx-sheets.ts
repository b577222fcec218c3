import path from 'node:path';
import type { ReadLimits } from './limits.ts';
import { damaged, tooMany } from './refusal.ts';
import { attributeOf, isNamed, walkXml } from './walk-xml.ts';

/** A sheet as the workbook part announces it. */
export interface AnnouncedSheet {
  readonly name: string;
  readonly part: string | null; // lower case; null for charts and other sheets without a table
}

/** The `_rels` part that belongs to a part: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export const relationsPart = (part: string): string => `${path.posix.dirname(part)}/_rels/${path.posix.basename(part)}.rels`;

/** The part that a relation of a part points to: "../comments1.xml" from "xl/worksheets/sheet1.xml" → "xl/comments1.xml". */
export const targetPart = (from: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(from), target);

export interface Relation {
  readonly target: string;
  readonly type: string;
}

/** The relations of a part, by their ids. */
export function readRelations(xml: Buffer, part: string, limits: ReadLimits): ReadonlyMap<string, Relation> {
  const relations = new Map<string, Relation>();
  walkXml(xml, part, limits, (kind, nameStart, nameEnd, end) => {
    if (kind === 'close' || !isNamed(xml, nameStart, nameEnd, 'Relationship')) return;
    const [id, target, type] = ['Id', 'Target', 'Type'].map((name) => attributeOf(xml, nameEnd, end, name) ?? '');
    if (id && target) relations.set(id, { target, type: type ?? '' });
  });
  return relations;
}

const relationId = (xml: Buffer, nameEnd: number, end: number): string =>
  /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(xml.toString('utf8', nameEnd, end))?.[1] ?? '';

/**
 * Every sheet that `workbook.xml` names, in its order, with the part that holds it.
 *
 * Errors: throws Refusal when a sheet has no part, or when there are more sheets than allowed.
 */
export function announcedSheets(workbook: Buffer, part: string, relationsXml: Buffer, limits: ReadLimits): readonly AnnouncedSheet[] {
  const relations = readRelations(relationsXml, relationsPart(part), limits);
  const sheets: AnnouncedSheet[] = [];
  walkXml(workbook, part, limits, (kind, nameStart, nameEnd, end) => {
    if (kind === 'close' || !isNamed(workbook, nameStart, nameEnd, 'sheet')) return;
    if (sheets.length >= limits.sheets) throw tooMany('sheets', limits.sheets);
    const relation = relations.get(relationId(workbook, nameEnd, end));
    if (!relation) throw damaged('missing-part', attributeOf(workbook, nameEnd, end, 'name'));
    const target = targetPart(part, relation.target);
    const isTable = relation.type === '' || relation.type.endsWith('/worksheet');
    sheets.push({ name: attributeOf(workbook, nameEnd, end, 'name') ?? '', part: isTable ? target.toLowerCase() : null });
  });
  return sheets;
}
