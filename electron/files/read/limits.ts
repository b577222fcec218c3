const mebibyte = 2 ** 20;

/** What a file may be at most. Measured on honest files: the largest seen stays far below each of these. */
export interface ReadLimits {
  readonly fileBytes: number;
  readonly markupFileBytes: number; // HTML and XML, which take many times their size in memory
  readonly zipEntries: number;
  readonly unpackedBytes: number; // all parts together
  readonly partBytes: number;
  readonly textPartBytes: number; // of the shared texts of a streamed .xlsx
  readonly compressionRatio: number; // of parts above `ratioFromBytes`
  readonly ratioFromBytes: number;
  readonly xmlDepth: number;
  readonly xmlTagBytes: number;
  readonly sheets: number;
  readonly rows: number; // down to the last that holds a value
  readonly columns: number;
  readonly cells: number; // of a workbook, empty but formatted ones included
  readonly sharedStrings: number;
  readonly merges: number; // of a sheet
  readonly cellCharacters: number;
  readonly textCharacters: number; // of all cells together: one shared string can stand in a million cells
  readonly csvRows: number;
  readonly csvColumns: number;
  readonly csvCellCharacters: number;
  readonly tableDepth: number; // HTML tables within tables
  readonly jsonFileBytes: number; // its value takes about ten times its size in memory
  readonly jsonDepth: number;
  readonly points: number; // of the boundaries of a file
  readonly xmlUnitBytes: number; // of one cell or one shared text with its markup, where an .xlsx is read piece by piece
  readonly parsed: ParsedLimits;
}

/** Tighter limits where a parser holds the whole file in memory, many times its size: every format but a streamed .xlsx. */
export interface ParsedLimits {
  readonly fileBytes: number;
  readonly unpackedBytes: number;
  readonly partBytes: number;
  readonly rows: number;
  readonly cells: number;
  readonly sharedStrings: number;
  readonly textCharacters: number;
}

/**
 * A streamed .xlsx costs the reader a fixed window and its table of texts, so its limits follow from what a sheet can
 * hold (1,048,576 rows, of some twenty columns) and from what the program behind takes. What keeps bombs out are the
 * ratio, the row numbers and the counts of cells and characters.
 */
export const readLimits: ReadLimits = {
  fileBytes: 192 * mebibyte,
  markupFileBytes: 32 * mebibyte,
  zipEntries: 4096,
  unpackedBytes: 2048 * mebibyte,
  partBytes: 1536 * mebibyte, // 1,048,576 × 20 cells with their markup are about 1,000
  textPartBytes: 512 * mebibyte,
  compressionRatio: 250,
  ratioFromBytes: 20 * mebibyte,
  xmlDepth: 64,
  xmlTagBytes: 65_536,
  sheets: 256,
  rows: 1_048_576,
  columns: 1024,
  cells: 40_000_000,
  sharedStrings: 8_000_000,
  merges: 100_000,
  cellCharacters: 32_767,
  textCharacters: 300_000_000, // a text of 20 characters in 15 columns of 1,000,000 rows
  csvRows: 300_000,
  csvColumns: 512,
  csvCellCharacters: 100_000,
  tableDepth: 16,
  jsonFileBytes: 64 * mebibyte,
  jsonDepth: 64,
  points: 5_000_000,
  xmlUnitBytes: 4 * mebibyte,
  parsed: {
    fileBytes: 64 * mebibyte,
    unpackedBytes: 320 * mebibyte,
    partBytes: 192 * mebibyte,
    rows: 100_000,
    cells: 4_000_000,
    sharedStrings: 2_000_000,
    textCharacters: 200_000_000,
  },
};

/** The limits for what is parsed as a whole. */
export function parsedLimits(limits: ReadLimits): ReadLimits {
  const { parsed } = limits;
  const tighter = (name: keyof ParsedLimits): number => Math.min(limits[name], parsed[name]);
  return {
    ...limits,
    fileBytes: tighter('fileBytes'),
    unpackedBytes: tighter('unpackedBytes'),
    partBytes: tighter('partBytes'),
    rows: tighter('rows'),
    cells: tighter('cells'),
    sharedStrings: tighter('sharedStrings'),
    textCharacters: tighter('textCharacters'),
  };
}

/** What reading one file may cost. A breach ends the child process, never the program. */
export interface ReadBudget {
  readonly softMilliseconds: number; // then the person is told that it still works, again after each such time
  readonly hardMilliseconds: number;
  readonly residentBytes: number;
}

export const readerHeapMegabytes = 1536;

export const readBudget: ReadBudget = { softMilliseconds: 20_000, hardMilliseconds: 60_000, residentBytes: 2048 * mebibyte };
