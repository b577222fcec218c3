/** A date or time that the workbook stores as a day number; its meaning depends on the workbook's epoch. */
export interface DateSerial {
  readonly serial: number;
}

/** A cell as the reader found it: text stays text, nothing is converted. Error cells come as their text ("#REF!"). */
export type RawCell = string | number | boolean | DateSerial | null;

/** Cells `top..bottom` × `left..right`, counted from 0, shown as one; the value stands in the top left one. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Fonts that show an encoding older than Unicode (".VnTime", "VNI-Times"), where the workbook tells the font of its cells. */
export interface LegacyFonts {
  readonly names: readonly string[];
  readonly rows: readonly (readonly number[] | null)[]; // by row and column: 1 + index into `names`, 0 or absent for any other font
}

/** The outline a row of a boundary file draws, without its points: those stay in the file. */
export interface Outline {
  readonly kind: 'Polygon' | 'MultiPolygon';
  readonly parts: number;
  readonly points: number;
  readonly west: number; // of the box around it, in millionths of a degree
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** One sheet of a workbook. `rows[0]` is row 1; rows may be shorter than the sheet is wide. */
export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly date1904: boolean;
  readonly rows: readonly (readonly RawCell[])[];
  readonly merges: readonly MergedRange[];
  readonly hiddenRows: readonly number[]; // counted from 0
  readonly legacyFonts?: LegacyFonts;
  readonly outlines?: readonly (Outline | null)[]; // of a boundary file, by row
}

export const workbookFormats = ['xlsx', 'xlsb', 'xls', 'ods', 'csv', 'html', 'xml', 'geojson', 'topojson'] as const;
export type WorkbookFormat = (typeof workbookFormats)[number];

export interface RawWorkbook {
  readonly file: string; // name without folders
  readonly format: WorkbookFormat;
  readonly sheets: readonly RawSheet[];
}
