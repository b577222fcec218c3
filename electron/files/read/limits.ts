const mebibyte = 2 ** 20;

/** What a file may be at most. Measured on honest files: the largest seen stays far below each of these. */
export interface ReadLimits {
  readonly fileBytes: number;
  readonly markupFileBytes: number; // HTML and XML, which take many times their size in memory
  readonly zipEntries: number;
  readonly unpackedBytes: number; // all parts together
  readonly partBytes: number;
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
}

export const readLimits: ReadLimits = {
  fileBytes: 64 * mebibyte,
  markupFileBytes: 32 * mebibyte,
  zipEntries: 4096,
  unpackedBytes: 320 * mebibyte,
  partBytes: 192 * mebibyte,
  compressionRatio: 250,
  ratioFromBytes: 20 * mebibyte,
  xmlDepth: 64,
  xmlTagBytes: 65_536,
  sheets: 256,
  rows: 100_000,
  columns: 1024,
  cells: 4_000_000,
  sharedStrings: 2_000_000,
  merges: 100_000,
  cellCharacters: 32_767,
  textCharacters: 200_000_000,
  csvRows: 300_000,
  csvColumns: 512,
  csvCellCharacters: 100_000,
  tableDepth: 16,
};

/** What reading one file may cost. A breach ends the child process, never the program. */
export interface ReadBudget {
  readonly softMilliseconds: number; // then the person is told that it still works, again after each such time
  readonly hardMilliseconds: number;
  readonly residentBytes: number;
}

export const readerHeapMegabytes = 1536;

export const readBudget: ReadBudget = { softMilliseconds: 20_000, hardMilliseconds: 60_000, residentBytes: 2048 * mebibyte };
