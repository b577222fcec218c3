import type { SourceCell } from '../model/source.ts';

/** A version of a rule that a figure rests on. */
export interface RuleUse {
  readonly ruleId: string;
  readonly from: string;
  readonly to: string | null;
  readonly document: string;
  readonly provision: string;
  readonly quote: string;
  readonly literal: boolean;
  readonly verified: boolean;
  readonly note: string | null;
}

/** One number that a figure is made of. */
export interface TraceTerm {
  readonly label: string; // a name of the data ("Xã Minh Quân") or a key of the texts
  readonly value: string; // exact, plain decimal
  readonly cells: readonly SourceCell[];
}

export type FigureUnit = 'ha' | 'person' | 'post' | 'unit' | 'task' | 'vnd' | 'month' | 'coefficient';

/** Why a number is what it is: its formula, the numbers in it, the cells they came from, the law. */
export interface Trace {
  readonly figure: string; // reference of the figure, as asked for
  readonly value: string;
  readonly unit: FigureUnit;
  readonly formula: string; // with names: "tổng dân số của các đơn vị thành phần"
  readonly terms: readonly TraceTerm[];
  readonly rules: readonly RuleUse[];
}
