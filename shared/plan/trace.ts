import type { SourceCell } from '../model/source.ts';
import type { RuleUse } from '../rules/rule-use.ts';
import type { TraceSentence } from './trace-sentence.ts';

/** One number that a figure is made of. */
export interface TraceTerm {
  readonly label: string | TraceSentence; // a name of the data ("Xã Minh Quân"), the same in every language; else what the texts make of it
  readonly value: string | null; // exact, plain decimal; null: not known
  readonly cells: readonly SourceCell[];
}

export type FigureUnit = 'ha' | 'person' | 'post' | 'unit' | 'task' | 'vnd' | 'month' | 'coefficient';

/** Why a number is what it is: its formula, the numbers in it, the cells they came from, the law. */
export interface Trace {
  readonly figure: string; // reference of the figure, as asked for
  readonly value: string | null; // null: not known
  readonly unit: FigureUnit;
  readonly formula: TraceSentence; // with names: "tổng dân số của các đơn vị thành phần"
  readonly terms: readonly TraceTerm[];
  readonly rules: readonly RuleUse[];
}
