import { cellAddress } from '../../../../shared/kernel/cell-address.ts';
import type { Mark } from './marks.ts';
import type { PackageParts } from './package-parts.ts';
import { Unpatchable } from './unpatchable.ts';

const namespaces = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;

const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const shapesABlock = 1024;
const lineCharacters = 38; // that fit across a note
const [noteColumns, mostRows] = [4, 24];

/** Blocks of shape numbers that drawings of the package lay claim to. */
function usedBlocks(parts: PackageParts): number {
  let most = 0;
  for (const name of parts.names.filter((one) => /\.vml$/i.test(one))) {
    for (const [, data] of parts
      .read(name)
      .toString('utf8')
      .matchAll(/<o:idmap\b[^<>]*\sdata\s*=\s*["']([\d,\s]+)["']/g))
      most = Math.max(most, ...(data ?? '').split(',').map(Number));
  }
  return most;
}

/** A drawing without notes, with a block of shape numbers of its own. */
export function notesDrawing(parts: PackageParts): string {
  const declared = Object.entries(namespaces).map(([prefix, name]) => ` xmlns:${prefix}="${name}"`);
  return `<xml${declared.join('')}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${usedBlocks(parts) + 1}"/></o:shapelayout>${shapeType}</xml>`;
}

const rowsOf = (note: string): number =>
  Math.min(
    mostRows,
    note.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / lineCharacters)), 2),
  );

/** The box of a note, beside its cell; programs show it when the cell is pointed at. */
function shape(number: number, { row, column, note }: Mark): string {
  const [left, top] = [column + 1, Math.max(0, row - 1)];
  const anchor = [left, 15, top, 4, left + noteColumns, 15, top + rowsOf(note), 4].join(', ');
  return `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:210pt;height:${rowsOf(note) * 13}pt;z-index:${number % shapesABlock};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** The drawing without the boxes of the notes of these cells. */
export function withoutNotes(drawing: string, addresses: readonly string[]): string {
  if (addresses.length === 0) return drawing;
  const gone = new Set(addresses);
  return drawing.replace(/<v:shape\b(?:(?!<\/v:shape>)[\s\S])*<\/v:shape>/g, (box) => {
    const [row, column] = ['Row', 'Column'].map((name) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`).exec(box)?.[1]);
    return row !== undefined && column !== undefined && gone.has(cellAddress(Number(row), Number(column))) ? '' : box;
  });
}

/** The drawing with a box for each mark. Its text is not always XML, so it is only ever added to at its end. */
export function drawNotes(drawing: string, marks: readonly Mark[]): string {
  const end = drawing.lastIndexOf('</xml>');
  const known = Object.entries(namespaces).every(([prefix, name]) =>
    new RegExp(`\\sxmlns:${prefix}\\s*=\\s*["']${name}["']`).test(drawing),
  );
  if (end < 0 || !known) throw new Unpatchable('A drawing of notes in another form');
  const block = Number(/<o:idmap\b[^<>]*\sdata\s*=\s*["'](\d+)/.exec(drawing)?.[1] ?? 1);
  const used = [...drawing.matchAll(/\sid\s*=\s*["']_x0000_s(\d+)["']/g)].map(([, number]) => Number(number));
  const first = used.reduce((most, number) => Math.max(most, number), block * shapesABlock) + 1;
  const type = /<v:shapetype\b[^<>]*\sid\s*=\s*["']_x0000_t202["']/.test(drawing) ? '' : shapeType;
  return `${drawing.slice(0, end)}${type}${marks.map((mark, index) => shape(first + index, mark)).join('')}${drawing.slice(end)}`;
}
