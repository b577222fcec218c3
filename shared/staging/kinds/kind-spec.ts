import type { ImportKind, RecordsByKind } from '../../model/records.ts';
import type { CellFinding, CellParser, ColumnFacts } from '../parse/parsed.ts';
import { withoutSheetErrors } from '../parse/sheet-error.ts';
import type { Outline } from '../raw-sheet.ts';
import { type HeadingPattern, headingPattern } from '../table/heading-key.ts';
import type { Additive } from '../table/totals.ts';

/** A column a kind of list may have. */
export interface Input<T = unknown> {
  readonly field: string; // field of the record that the column gives
  readonly headings: readonly HeadingPattern[];
  readonly parser: (column: ColumnFacts) => CellParser<T>;
  readonly carries: boolean; // a cell merged down speaks for every row it covers; never for quantities
  readonly beside?: string; // another input that must have a column too: the headings alone say too little
  readonly next?: string; // input for the column to the right when one merged heading stands over both
  readonly newest?: true; // of columns for several years that of the last one is taken
}

export type Inputs = Readonly<Record<string, Input>>;

/** What the columns of a row say. */
export type ValuesOf<I extends Inputs> = { readonly [N in keyof I]: I[N] extends Input<infer T> ? T | null : never };

/** One column of a kind: its field, the headings it goes by (see `headingPattern`), how its cells are read. Errors of the spreadsheet are no values of any. */
export const input = <T>(
  field: string,
  parser: (column: ColumnFacts) => CellParser<T>,
  headings: readonly string[],
  carries = false,
): Input<T> => ({
  field,
  parser: (column) => withoutSheetErrors(parser(column)),
  headings: headings.map(headingPattern),
  carries,
});

/** What a section row can name. */
export type SectionLevel = 'province' | 'district' | 'commune' | 'group' | 'body' | 'staff-group' | 'other';

/** The row being read, as a kind sees it. */
export interface RowView {
  readonly row: number; // 1 = first
  /** The innermost section of that level over this row; taking it records where the field came from. */
  readonly section: (level: SectionLevel, field: string) => string | null;
  /** Its words, without taking it. */
  readonly sectionText: (level: SectionLevel) => string | null;
  /** Whether there is a section of that level over this row. */
  readonly hasSection: (level: SectionLevel) => boolean;
  /** The code of that section, where it is a record of its own; taking it records where the field came from. */
  readonly sectionCode: (level: SectionLevel, field: string) => string | null;
  /** From here on the row's own unit, told by its inputs `code` and `name`, is the section of that level. */
  readonly head: (level: SectionLevel, code: string, name: string) => void;
  /** From here on no earlier record is a section: the row may be a unit of any level. */
  readonly endHeads: () => void;
  /** What the columns say that are sensitive by law, with their headings; null where they are empty, or nobody asked for them. */
  readonly sensitive: () => string | null;
  /** Reports that a needed column is empty, unless what stands in it could not be read, which has been said. */
  readonly missing: (needed: string) => void;
  /** Reports something about an input's cell. */
  readonly report: (input: string, found: CellFinding) => void;
  /** Whether an error has been reported for the row, so that nothing of it will be kept. */
  readonly isRejected: () => boolean;
}

/** Sheet-wide facts a kind may ask for before the first row. */
export interface SheetFacts {
  readonly titles: string; // everything above the headings, and the sheet's name
  readonly headings: readonly string[]; // composed, of all columns
  readonly has: (input: string) => boolean; // whether there is such a column
  readonly cells: (input: string) => Iterable<string | number | boolean | { readonly serial: number } | null>;
  readonly outline: (row: number) => Outline | null; // of a boundary file; 1 = first row
}

/** A finding about one record of the sheet, made when all rows have been read. */
export interface LateFinding {
  readonly row: number;
  readonly input: string;
  readonly found: CellFinding;
}

type AnyRecord = RecordsByKind[ImportKind];

/** Reads the rows of one sheet, one after another. */
export interface RowReader {
  /** The records of a row, upper units first; none when an error was reported, or when the row says nothing new. */
  readonly read: (values: Readonly<Record<string, unknown>>, row: RowView) => readonly AnyRecord[];
  /** Looks at all records together: what no single row can tell. */
  readonly finish: (records: readonly AnyRecord[]) => { readonly records: readonly AnyRecord[]; readonly findings: readonly LateFinding[] };
}

/** A needed column: one of its inputs must be there and filled. The name is a key of the texts. */
export interface Needed {
  readonly name: string;
  readonly inputs: readonly string[];
  readonly orSection?: true; // a section row over the records may say it instead
}

export interface KindSpec {
  readonly kind: ImportKind;
  readonly inputs: Inputs;
  readonly needed: readonly Needed[];
  /** The first needed column holds names of people: what stands there and can be none is a remark, or says that a post is vacant. */
  readonly namesPeople?: true;
  /** Whether the reader itself looks for needed values, because some rows may lack them. */
  readonly readerChecksNeeded?: true;
  /** A row with all inputs of one of these groups filled is a record, never a section. */
  readonly signs: readonly (readonly string[])[];
  /** Inputs that tell what a row is about, whatever it says of it: by them a row is found again in the next version of its list. */
  readonly identity: readonly string[];
  /** Inputs whose numbers a row of totals adds up. */
  readonly additive?: readonly Additive[];
  /** Levels of units that may head a section. */
  readonly sections: readonly SectionLevel[];
  /** The level of a section by its words, where it is no unit: a group of posts stands over offices. */
  readonly sectionLevel?: (text: string) => SectionLevel | null;
  /** The field a column gives in this sheet, where it is not the usual one. */
  readonly fieldOf?: (input: string, has: (input: string) => boolean) => string | null;
  /** Headings that no input takes, whatever column they would match: sensitive by law. */
  readonly never: readonly string[];
  /** Whether an identical row surely says the same thing again. */
  readonly isSurelySame: (record: AnyRecord) => boolean;
  /** Whether an identical row that is not surely the same may be: it says enough of what it is about. */
  readonly mayBeSame: (record: AnyRecord) => boolean;
  readonly start: (sheet: SheetFacts) => RowReader;
}

interface TypedSpec<K extends ImportKind, I extends Inputs>
  extends Omit<KindSpec, 'kind' | 'inputs' | 'needed' | 'signs' | 'identity' | 'start' | 'isSurelySame' | 'mayBeSame'> {
  readonly kind: K;
  readonly inputs: I;
  readonly needed: readonly (Omit<Needed, 'inputs'> & { readonly inputs: readonly (keyof I & string)[] })[];
  readonly signs: readonly (readonly (keyof I & string)[])[];
  readonly identity: readonly (keyof I & string)[];
  readonly isSurelySame: (record: RecordsByKind[K]) => boolean;
  readonly mayBeSame?: (record: RecordsByKind[K]) => boolean; // always, unless given
  readonly start: (sheet: SheetFacts) => {
    readonly read: (values: ValuesOf<I>, row: RowView) => readonly RecordsByKind[K][];
    readonly finish?: (records: readonly RecordsByKind[K][]) => {
      readonly records: readonly RecordsByKind[K][];
      readonly findings: readonly LateFinding[];
    };
  };
}

/** Declares a kind with its own types; staging handles all kinds alike. */
export function kindSpec<K extends ImportKind, I extends Inputs>(spec: TypedSpec<K, I>): KindSpec {
  const start = (sheet: SheetFacts): RowReader => {
    const { read, finish } = spec.start(sheet);
    // Safe: staging hands a reader the values of its own inputs, and gives it back its own records.
    return { read, finish: finish ?? ((records) => ({ records, findings: [] })) } as RowReader;
  };
  // Safe: idem; these are asked about records of this kind only.
  const { isSurelySame, mayBeSame = () => true } = spec;
  return { ...spec, start, ...({ isSurelySame, mayBeSame } as Pick<KindSpec, 'isSurelySame' | 'mayBeSame'>) };
}
