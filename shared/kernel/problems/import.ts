import type { Place } from '../problem.ts';
import type { LegacyEncoding } from '../vietnamese/legacy/legacy-encoding.ts';

/** As in the records; the kernel knows no model. */
type Sex = 'male' | 'female';

/** A unit as a message names it: enough to tell homonyms apart. */
export interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null; // name, else code, of the unit above
}

/** Another row, named by its file, sheet and cell. */
export type OtherCell = Pick<Extract<Place, { kind: 'cell' }>, 'file' | 'sheet' | 'cell'>;

export type Quantity = 'area' | 'length' | 'population' | 'share' | 'coefficient' | 'percent' | 'count' | 'time' | 'money';

/** Problems of sheets, rows and cells. `kind` is an import kind; `column` and `field` are fields of its record, or a needed column ('oldUnit'). */
export interface ImportProblems {
  'sheet.no-table': Record<string, never>;
  'sheet.unknown-kind': { readonly headings: string };
  'sheet.kind-not-possible': { readonly kind: string; readonly missing: string };
  'sheet.missing-column': { readonly kind: string; readonly column: string };
  'sheet.no-rows': { readonly kind: string };
  'sheet.hidden': Record<string, never>;
  'sheet.hidden-rows': { readonly count: number; readonly firstRow: number };
  'sheet.same-column': { readonly column: string; readonly taken: string; readonly other: string }; // headings; letters of columns where those are the same
  'sheet.two-columns': { readonly column: string; readonly taken: string; readonly other: string }; // letters of columns
  'sheet.column-without-heading': { readonly column: string; readonly count: number }; // letters, of all such columns; rows
  'sheet.composed-text': { readonly count: number };

  'row.duplicate': { readonly first: OtherCell };
  'row.too-wide': { readonly last: string }; // letters of the last column with a heading
  'row.alike': { readonly first: OtherCell; readonly column: string }; // `column`: heading of a column that is not taken
  'row.maybe-duplicate': { readonly first: OtherCell };

  'cell.missing': { readonly column: string };
  'cell.excel-error': { readonly error: string }; // "#REF!"
  'cell.unknown-word': { readonly column: string; readonly accepted: readonly string[] };
  'cell.word-not-used': { readonly column: string; readonly accepted: readonly string[] };

  'number.invalid': { readonly quantity: Quantity };
  'number.not-whole': { readonly quantity: Quantity };
  'number.ambiguous': { readonly quantity: Quantity; readonly readings: readonly string[] };
  'number.out-of-range': { readonly quantity: Quantity; readonly from: string; readonly to: string };
  'number.rounded': { readonly quantity: Quantity; readonly to: string };
  'number.unit-differs': { readonly quantity: Quantity; readonly unit: string; readonly read: string }; // `unit`: that of the heading
  'number.unit-assumed': { readonly quantity: Quantity; readonly unit: string };
  'number.unit-unknown': { readonly quantity: Quantity };

  'date.invalid': Record<string, never>;
  'date.out-of-range': { readonly from: number; readonly to: number };
  'date.two-digit-year': { readonly year: number };
  'date.unformatted-serial': { readonly read: string };
  'date.digits-only': { readonly read: string };
  'date.month-first': { readonly read: string }; // `read`: what it says the American way, not taken
  'date.maybe-swapped': { readonly read: string; readonly other: string };
  'date.approximate': { readonly read: string };
  'date.no-day': { readonly read: string };
  'date.day-missing': Record<string, never>;

  'time.ambiguous': { readonly readings: readonly string[] };
  'time.no-whole-months': { readonly years: string };
  'sex.both-marked': Record<string, never>;
  'sex.differs': { readonly stated: Sex; readonly marked: Sex };
  'birth.differs': { readonly stated: string; readonly beside: string };
  'id.unusual-length': { readonly digits: number };
  'id.unwrapped': { readonly read: string };
  'id.digits-lost': Record<string, never>;
  'id.zeros-lost': { readonly digits: number; readonly restored: string; readonly agrees: 'sex-and-year' | 'sex' | 'year' | null }; // `agrees`: with what the row says
  'id.malformed': { readonly place: string | null; readonly year: number }; // `place`: digits that are no place; null: only the year cannot be
  'id.sex-differs': { readonly sex: Sex }; // that of the number
  'id.birth-differs': { readonly year: number; readonly stated: number }; // `year`: that of the number

  'grade.from-number': { readonly read: string };
  'step.invalid': Record<string, never>;
  'step.became-date': { readonly read: string };

  'code.zeros-lost': { readonly width: number };
  'code.padded': { readonly count: number; readonly examples: readonly string[] };

  'unit.sum-differs': {
    readonly of: 'area' | 'population';
    readonly unit: string;
    readonly stated: string;
    readonly computed: string;
    readonly count: number; // units below
  };
  'quota.parts-differ': { readonly stated: number; readonly computed: number };
  'total.differs': { readonly stated: string; readonly computed: string; readonly from: number; readonly to: number }; // rows of the sheet

  'unit.kind-unknown': Record<string, never>;
  'unit.code-missing': { readonly count: number };
  'unit.kind-differs': { readonly byColumn: string; readonly byName: string };
  'unit.two-names': { readonly code: string; readonly name: string; readonly otherName: string };
  'unit.duplicate-code': { readonly code: string; readonly first: OtherCell; readonly firstName: string };
  'unit.same-name': { readonly name: string; readonly code: string; readonly otherCode: string; readonly first: OtherCell };
  'unit.parent-unknown': { readonly parent: string; readonly suggestions: readonly NamedUnit[] };
  'unit.parent-ambiguous': { readonly parent: string; readonly candidates: readonly NamedUnit[] };
  'unit.parent-not-above': { readonly parent: string };
  'unit.parent-cycle': { readonly cycle: readonly string[] };
  'unit.province-has-parent': { readonly parent: string };
  'unit.parents-by-order': { readonly count: number };
  'unit.no-parent': { readonly count: number };
  'unit.parents-not-listed': { readonly count: number };
  'unit.not-found': { readonly unit: string; readonly suggestions: readonly NamedUnit[] };
  'unit.not-in-upper': { readonly unit: string; readonly upper: string; readonly found: readonly NamedUnit[] };
  'unit.ambiguous': { readonly unit: string; readonly candidates: readonly NamedUnit[] };
  'unit.found-by-name': { readonly code: string; readonly found: NamedUnit };
  'unit.found-by-padded-code': { readonly code: string; readonly found: NamedUnit };
  'unit.name-differs': { readonly given: string; readonly found: NamedUnit };

  'mapping.extent-assumed': { readonly whole: number; readonly part: number };
  'mapping.new-name-unknown': { readonly code: string };
  'mapping.code-of-two-units': { readonly code: string; readonly name: string; readonly otherName: string; readonly first: OtherCell };
  'mapping.two-codes': { readonly name: string; readonly code: string; readonly otherCode: string; readonly first: OtherCell };
  'mapping.names-alike': { readonly name: string; readonly otherName: string; readonly first: OtherCell };
  'mapping.over-whole': { readonly unit: string; readonly of: 'area' | 'population'; readonly percent: string };

  'official.vacant': { readonly count: number };
  'official.no-unit': { readonly count: number };
  'official.in-two-posts': { readonly name: string; readonly by: 'id' | 'name' | 'merged-name'; readonly first: OtherCell };
  'official.maybe-in-two-posts': { readonly name: string; readonly first: OtherCell };
  'official.not-yet-born': { readonly born: string; readonly on: string };
  'official.age-unlikely': { readonly age: number; readonly on: string };
  'official.service-over-age': { readonly months: number; readonly age: number; readonly on: string };
  'official.coefficient-not-in-grade': { readonly grade: string; readonly coefficient: string; readonly steps: string };
  'official.coefficient-of-other-step': {
    readonly grade: string;
    readonly coefficient: string;
    readonly step: number;
    readonly expected: string;
  };
  'official.step-over-grade': { readonly grade: string; readonly step: number; readonly steps: number };
  'official.id-of-another': { readonly name: string; readonly other: string; readonly first: OtherCell };
  'quota.duplicate': { readonly unit: string; readonly first: OtherCell };
  'period.invalid': Record<string, never>;
  'workload.duplicate': {
    readonly unit: string | null;
    readonly task: string | null;
    readonly year: number | null;
    readonly first: OtherCell;
  };
  'post.duplicate-code': { readonly code: string; readonly first: OtherCell };
  'post.duplicate': { readonly post: string; readonly first: OtherCell };
  'adjacency.codes-and-names': { readonly codes: number; readonly names: number };
  'adjacency.length-of-several': { readonly count: number };
  'adjacency.with-itself': { readonly unit: string };
  'adjacency.repeated': { readonly first: OtherCell };
  'adjacency.differs': { readonly unit: string; readonly other: string; readonly column: string; readonly first: OtherCell };
  'boundary.no-outline': Record<string, never>;
  'boundary.duplicate': { readonly unit: string; readonly first: OtherCell };
  'boundary.missing': { readonly count: number; readonly examples: readonly string[] };
  'task.duplicate': { readonly task: string; readonly first: OtherCell };
  'task.same-name': { readonly task: string; readonly first: OtherCell; readonly column: string };
  'text.converted': {
    readonly encoding: LegacyEncoding;
    readonly columns: readonly string[]; // headings, or letters
    readonly cells: number;
    readonly examples: readonly (readonly [before: string, after: string])[];
  };
  'text.destroyed': { readonly how: 'question-marks' | 'digits' | 'wrong-encoding' };
  'text.hidden-characters': { readonly count: number }; // cells
  'sheet.not-found': { readonly sheet: string; readonly there: string };
  'sheet.unknown': { readonly sheetId: number };
  'sheet.replaced': { readonly before: number; readonly now: number };
}
