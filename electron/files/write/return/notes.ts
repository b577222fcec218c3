import { cellAddress } from '../../../../shared/kernel/cell-address.ts';
import { mainNamespace, officeRelations, spreadsheetType, xmlHead } from '../xlsx/namespaces.ts';
import { fromXml } from '../xlsx/xml-text.ts';
import { declareType } from './content-types.ts';
import { type Mark, noteAuthor } from './marks.ts';
import { isBlank, runs, withoutOurs, withText } from './note-text.ts';
import { drawNotes, notesDrawing, withoutNotes } from './notes-drawing.ts';
import type { PackageParts } from './package-parts.ts';
import type { Relations } from './relations.ts';
import { notesRelation, withNotes } from './sheet-tail.ts';
import { Unpatchable } from './unpatchable.ts';
import { attributeIn, checkRoot } from './xml-part.ts';

const emptyNotes = `${xmlHead}<comments xmlns="${mainNamespace}"><authors></authors><commentList></commentList></comments>`;
const comment = /<comment\b([^<>]*)>([\s\S]*?)<\/comment>/g;

interface Author {
  readonly number: number;
  readonly xml: string; // the notes, with the author among them
}

function ourAuthor(xml: string): Author {
  const list = /<authors\b[^<>]*?(?:\/>|>([\s\S]*?)<\/authors>)/.exec(xml);
  if (list === null) throw new Unpatchable('Notes without authors');
  const authors = [...(list[1] ?? '').matchAll(/<author\b[^<>]*?(?:\/>|>([\s\S]*?)<\/author>)/g)].map(([, name]) => fromXml(name ?? ''));
  const known = authors.indexOf(noteAuthor);
  if (known >= 0) return { number: known, xml };
  const grown = `<authors>${list[1] ?? ''}<author>${noteAuthor}</author></authors>`;
  return { number: authors.length, xml: xml.slice(0, list.index) + grown + xml.slice(list.index + list[0].length) };
}

/** The names of authors by whom a program marks notes that only stand in for its conversations: it would write over what we add. */
const isStandIn = (xml: string, attributes: string): boolean => {
  const authors = [...xml.matchAll(/<author\b[^<>]*?(?:\/>|>([\s\S]*?)<\/author>)/g)].map(([, name]) => name ?? '');
  return authors[Number(attributeIn(` ${attributes}`, 'authorId') ?? -1)]?.startsWith('tc=') ?? false;
};

interface Written {
  readonly xml: string;
  readonly added: readonly Mark[]; // marks whose cells had no note before
  readonly gone: readonly string[]; // addresses of notes that were ours alone and say nothing any more
}

function writeNotes(before: string, marks: readonly Mark[]): Written {
  const { number, xml } = ourAuthor(before);
  const byAddress = new Map(marks.map((mark) => [cellAddress(mark.row, mark.column), mark] as const));
  const had = new Set<string>();
  const gone: string[] = [];
  const merged = xml.replace(comment, (whole, attributes: string, body: string) => {
    const address = attributeIn(` ${attributes}`, 'ref') ?? '';
    const mark = byAddress.get(address);
    const isOurs = attributeIn(` ${attributes}`, 'authorId') === String(number);
    const own = isOurs ? '<text></text>' : withoutOurs(body);
    if (!mark && own !== body && isBlank(own)) {
      gone.push(address);
      return '';
    }
    had.add(address);
    if (mark && !isStandIn(xml, attributes)) return `<comment${attributes}>${withText(own, mark.note)}</comment>`;
    return own === body ? whole : `<comment${attributes}>${own}</comment>`;
  });
  const added = marks.filter((mark) => !had.has(cellAddress(mark.row, mark.column)));
  const fresh = added.map(
    (mark) => `<comment ref="${cellAddress(mark.row, mark.column)}" authorId="${number}"><text>${runs(mark.note)}</text></comment>`,
  );
  const open = merged.replace(/<commentList\b([^<>]*?)\s*\/>/, '<commentList$1></commentList>');
  const end = open.lastIndexOf('</commentList>');
  if (end < 0) throw new Unpatchable('Notes without a list');
  return { xml: open.slice(0, end) + fresh.join('') + open.slice(end), added, gone };
}

/** Puts the notes of the marks on a worksheet part, behind what its cells' notes say already; gives the sheet's new bytes. */
export function addNotes(parts: PackageParts, sheetPart: string, sheet: Buffer, relations: Relations, marks: readonly Mark[]): Buffer {
  const existing = relations.find(({ type }) => type === 'comments')?.part;
  if (existing === undefined && marks.length === 0) return sheet;
  const name = existing ?? parts.freeName('xl/comments', 'xml');
  if (existing !== undefined) checkRoot(parts.read(existing), existing, 'comments');
  const { xml, added, gone } = writeNotes(existing === undefined ? emptyNotes : parts.read(existing).toString('utf8'), marks);
  parts.write(name, xml);
  if (existing === undefined) {
    relations.add(`${officeRelations}/comments`, name);
    declareType(parts, { part: name }, `${spreadsheetType}.comments+xml`);
  }
  if (added.length === 0 && gone.length === 0) return sheet;
  const drawn = notesRelation(sheet, sheetPart);
  const drawing = drawn === null ? null : (relations.find(({ id }) => id === drawn)?.part ?? null);
  if (drawing !== null) {
    parts.write(drawing, drawNotes(withoutNotes(parts.read(drawing).toString('utf8'), gone), added));
    return sheet;
  }
  if (drawn !== null || added.length === 0) throw new Unpatchable(`${sheetPart}: no drawing of its notes`);
  const drawingPart = parts.freeName('xl/drawings/vmlDrawing', 'vml');
  parts.write(drawingPart, drawNotes(notesDrawing(parts), added));
  declareType(parts, { extension: 'vml' }, 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  return withNotes(sheet, sheetPart, relations.add(`${officeRelations}/vmlDrawing`, drawingPart));
}
