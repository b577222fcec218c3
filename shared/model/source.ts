/** Where a record came from: a sheet of an import and the row in it (1 = first row of the sheet). */
export interface SourceRow {
  readonly sheetId: number;
  readonly row: number;
}

/** A value that stands once for several rows: the name of a district above its communes. */
export interface SharedCell {
  readonly field: string;
  readonly cell: string; // A1
  readonly from: number; // first row that takes its value from there
  readonly to: number; // last one
}

/** An imported sheet, as far as finding a cell again is concerned. */
export interface SourceSheet {
  readonly sheetId: number;
  readonly file: string; // file name, without folders
  readonly sheet: string;
  readonly columns: Readonly<Record<string, string>>; // field → column letters
  readonly sharedCells: readonly SharedCell[]; // win over the column
}

/** A cell a figure was read from. */
export interface SourceCell {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string; // A1, or the row number where the field has no cell of its own
}

/** The cell of the record at `source` that holds the first of `fields` its sheet has a place for: a section row, else a column. */
export function cellOf(sheets: ReadonlyMap<number, SourceSheet>, source: SourceRow, ...fields: readonly string[]): SourceCell | null {
  const sheet = sheets.get(source.sheetId);
  if (!sheet) return null;
  const cellIn = (field: string): string | undefined => {
    const shared = sheet.sharedCells.find((one) => one.field === field && one.from <= source.row && source.row <= one.to);
    const column = sheet.columns[field];
    return shared?.cell ?? (column === undefined ? undefined : `${column}${source.row}`);
  };
  const cell = fields.map(cellIn).find((found) => found !== undefined);
  return { file: sheet.file, sheet: sheet.sheet, cell: cell ?? String(source.row) };
}
