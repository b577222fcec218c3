export type PieceFigure = 'area' | 'population';

/** Problems found while units are formed, tasks moved, posts filled and money counted. */
export interface PlanProblems {
  'unit.population-missing': { readonly unit: string };
  'unit.area-missing': { readonly unit: string };
  /** The same for many units at once: `examples` names the first of them. */
  'units.figure-missing': {
    readonly figure: PieceFigure;
    readonly count: number;
    readonly of: number;
    readonly examples: readonly string[];
  };
  'unit.unknown': { readonly id: string };
  'member.unit-gone': { readonly newUnit: string; readonly unitId: number };
  'unit.not-a-commune': { readonly unit: string };
  'unit.name-taken': { readonly name: string; readonly by: string };
  'unit.no-members': { readonly unit: string };
  'unit.kind-not-by-rule': { readonly unit: string; readonly kind: string; readonly expected: string };
  'units.kind-ended': { readonly kind: string; readonly count: number; readonly examples: readonly string[] };
  'unit.two-provinces': { readonly unit: string; readonly provinces: readonly string[]; readonly taken: string };
  'district.without-successor': { readonly district: string };
  /** Pieces of one old unit: hectares or persons. */
  'piece.over-total': { readonly unit: string; readonly figure: PieceFigure; readonly total: number; readonly given: number };
  'piece.remainder': { readonly unit: string; readonly areaHa: number | null; readonly population: number | null };
  'piece.size-assumed': { readonly unit: string; readonly figure: PieceFigure; readonly pieces: number };
  'piece.shares-rounded': { readonly unit: string; readonly figure: PieceFigure; readonly given: string };
  'piece.whole-differs': { readonly unit: string; readonly figure: PieceFigure; readonly listed: number; readonly given: number };
  /** Mapping sheets. */
  'mapping.kind-assumed': { readonly unit: string; readonly kind: string };
  'mapping.two-names': { readonly code: string; readonly names: readonly string[] };
  'mapping.listed-twice': { readonly unit: string; readonly newUnit: string };
  /** Staffing. */
  'staffing.unplaced': { readonly people: number; readonly examples: readonly string[] };
  'staffing.district-without-communes': { readonly district: string; readonly people: number };
  'staffing.split-by-rule': { readonly unit: string; readonly to: string; readonly people: number };
  'staffing.body-assumed': { readonly people: number };
  'staffing.old-quota-unknown': {
    readonly missing: 'class' | 'mountainous' | 'size' | 'standard';
    readonly count: number;
    readonly of: number;
    readonly examples: readonly string[];
  };
  'quota.unit-unknown': { readonly unit: string; readonly number: number };
  'quota.listed-twice': { readonly unit: string; readonly taken: number; readonly other: number };
  /** Tasks. */
  'task.no-destination': { readonly task: string; readonly field: string };
  'task.two-destinations': { readonly task: string; readonly taken: string; readonly other: string };
  'task.not-of-ended-level': { readonly task: string; readonly level: string };
  /** Money. */
  'budget.pay-unknown': { readonly people: number; readonly examples: readonly string[] };
  'person.unknown': { readonly id: string };
  'figure.unknown': { readonly figure: string };
  'report.write-failed': { readonly path: string; readonly detail: string };
}
