import * as XLSX from 'xlsx';

/** A cell of a written workbook, as another program finds it. */
export interface ReadCell {
  readonly type: string; // n, s, …
  readonly value: unknown;
  readonly formula: string | null;
  readonly format: string | null;
}

/** All cells of all sheets: sheet name → address → cell. */
export function readCells(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, ReadCell>> {
  const book = XLSX.read(bytes, { type: 'array', cellFormula: true, cellNF: true, cellText: false });
  return new Map(
    book.SheetNames.map((name) => {
      const cells = Object.entries(book.Sheets[name] ?? {}).filter(([address]) => !address.startsWith('!'));
      return [
        name,
        new Map(
          cells.map(([address, cell]: [string, XLSX.CellObject]) => [
            address,
            { type: cell.t, value: cell.v, formula: cell.f ?? null, format: typeof cell.z === 'string' ? cell.z : null },
          ]),
        ),
      ];
    }),
  );
}

/** The parts of the archive as text, by path. */
export function readParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { files } = XLSX.read(bytes, { type: 'array', bookFiles: true }) as unknown as {
    readonly files: Readonly<Record<string, { readonly content: Uint8Array }>>; // safe: what bookFiles adds, missing from the types
  };
  return new Map(Object.entries(files).map(([path, { content }]) => [path, new TextDecoder().decode(new Uint8Array(content))]));
}
