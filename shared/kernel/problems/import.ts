import type { Place } from '../problem.ts';

/** A unit as a message names it: enough to tell homonyms apart. */
export interface NamedUnit {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null; // name, else code, of the unit above
}

/** Another row, named by its file, sheet and cell. */
export type OtherCell = Pick<Extract<Place, { kind: 'cell' }>, 'file' | 'sheet' | 'cell'>;

export type Quantity = 'area' | 'population' | 'share' | 'coefficient' | 'percent' | 'count' | 'time';

/** Problems of sheets, rows and cells. `kind` is an import kind; `column` and `field` are fields of its record, or a needed column ('oldUnit'). */
export interface ImportProblems {
  'sheet.no-table': Record<string, never>;
  'sheet.unknown-kind': { readonly headings: string };
  'sheet.kind-not-possible': { readonly kind: string; readonly missing: string };
  'sheet.missing-column': { readonly kind: string; readonly column: string };
  'sheet.no-rows': { readonly kind: string };
  'sheet.hidden': Record<string, never>;
  'sheet.hidden-rows': { readonly count: number; readonly firstRow: number };
  'sheet.same-column': { readonly column: string; readonly taken: string; readonly other: string };
  'sheet.composed-text': { readonly count: number };

  'row.duplicate': { readonly first: OtherCell };
  'row.alike': { readonly first: OtherCell; readonly column: string }; // `column`: heading of a column that is not taken
  'row.maybe-duplicate': { readonly first: OtherCell };

  'cell.missing': { readonly column: string };
  'cell.unknown-word': { readonly column: string; readonly accepted: readonly string[] };
  'cell.word-not-used': { readonly column: string; readonly accepted: readonly string[] };

  'number.invalid': { readonly quantity: Quantity };
  'number.not-whole': { readonly quantity: Quantity };
  'number.ambiguous': { readonly quantity: Quantity; readonly readings: readonly string[] };
  'number.out-of-range': { readonly quantity: Quantity; readonly from: string; readonly to: string };
  'number.rounded': { readonly quantity: Quantity; readonly to: string };
  'number.unit-differs': { readonly quantity: Quantity; readonly unit: string; readonly read: string }; // `unit`: that of the heading
  'number.unit-assumed': { readonly quantity: Quantity; readonly unit: string };

  'date.invalid': Record<string, never>;
  'date.out-of-range': { readonly from: number; readonly to: number };
  'date.two-digit-year': { readonly year: number };
  'date.unformatted-serial': { readonly read: string };
  'date.no-day': { readonly read: string };
  'date.day-missing': Record<string, never>;

  'time.ambiguous': { readonly readings: readonly string[] };
  'sex.both-marked': Record<string, never>;
  'id.unusual-length': { readonly digits: number };

  'code.zeros-lost': { readonly width: number };
  'code.padded': { readonly count: number; readonly examples: readonly string[] };

  'unit.kind-unknown': Record<string, never>;
  'unit.kind-differs': { readonly byColumn: string; readonly byName: string };
  'unit.two-names': { readonly code: string; readonly name: string; readonly otherName: string };
  'unit.duplicate-code': { readonly code: string; readonly first: OtherCell; readonly firstName: string };
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
  'mapping.over-whole': { readonly unit: string; readonly of: 'area' | 'population'; readonly percent: string };

  'official.no-unit': { readonly count: number };
  'official.in-two-posts': { readonly name: string; readonly by: 'id' | 'name'; readonly first: OtherCell };
  'official.id-of-another': { readonly name: string; readonly other: string; readonly first: OtherCell };
  'quota.duplicate': { readonly unit: string; readonly first: OtherCell };
  'task.duplicate': { readonly task: string; readonly first: OtherCell };
  'task.same-name': { readonly task: string; readonly first: OtherCell; readonly column: string };
  'sheet.not-found': { readonly sheet: string; readonly there: string };
  'sheet.unknown': { readonly sheetId: number };
  'sheet.replaced': { readonly before: number; readonly now: number };
}
