import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CellObject, read, SSF, type WorkSheet } from 'xlsx';
import type { RawCell, RawSheet } from '../../../shared/staging/raw-sheet.ts';

function rawCell(cell: CellObject | undefined): RawCell {
  if (!cell || cell.v === undefined || cell.t === 'z') return null;
  if (cell.t === 'n' && typeof cell.v === 'number') return typeof cell.z === 'string' && SSF.is_date(cell.z) ? { serial: cell.v } : cell.v;
  if (cell.t === 'b') return Boolean(cell.v);
  return String(cell.v) === '' ? null : String(cell.v);
}

function rawSheet(name: string, sheet: WorkSheet): RawSheet {
  // Safe: `dense` was asked for.
  const lines = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  return {
    name,
    hidden: false,
    date1904: false,
    rows: Array.from(lines, (line) => Array.from(line ?? [], rawCell)),
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: [],
  };
}

interface Feature {
  readonly properties: Readonly<Record<string, RawCell>>;
  readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: readonly unknown[] };
}

/** The properties of a GeoJSON's features as rows, each with an outline. */
function mapSheet(file: string): RawSheet {
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as { readonly features: readonly Feature[] }; // safe: a map of ours
  const names = Object.keys(features[0]?.properties ?? {});
  const outlines = features.map(({ geometry: { type, coordinates } }) => {
    const parts = type === 'Polygon' ? 1 : coordinates.length;
    return { kind: type, parts, points: coordinates.flat(2).length, west: 0, south: 0, east: 0, north: 0 };
  });
  const rows = [names, ...features.map(({ properties }) => names.map((name) => properties[name] ?? null))];
  return {
    name: path.basename(file, '.geojson'),
    hidden: false,
    date1904: false,
    rows,
    merges: [],
    hiddenRows: [],
    outlines: [null, ...outlines],
  };
}

/** The sheets of a workbook, csv or map, read plainly by the library: what the reader of the program gives, without its limits. */
export function workbookSheets(file: string): readonly RawSheet[] {
  if (file.endsWith('.geojson')) return [mapSheet(file)];
  const text = file.endsWith('.csv') ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : null;
  const options = { dense: true, cellNF: true, cellDates: false } as const;
  const separator = text?.split('\n', 1)[0]?.includes(';') ? { FS: ';' } : {};
  const book = text === null ? read(readFileSync(file), options) : read(text, { ...options, ...separator, type: 'string', raw: true });
  return book.SheetNames.flatMap((name) => (book.Sheets[name] ? [rawSheet(name, book.Sheets[name])] : []));
}
