import { cellOf, type SourceCell, type SourceRow } from '../../model/source.ts';
import type { InForce } from '../../rules/rule.ts';
import { type RuleUse, ruleUse } from '../../rules/rule-use.ts';
import type { Plan } from '../plan.ts';
import type { FigureUnit, TraceTerm } from '../trace.ts';
import { type PlainSentence, sentence, type TraceSentence } from '../trace-sentence.ts';

/** A traced figure before it is given the name it was asked by. */
export interface Traced {
  readonly value: number | string | null; // null: not known
  readonly unit: FigureUnit;
  readonly formula: TraceSentence;
  readonly terms: readonly TraceTerm[];
  readonly rules: readonly RuleUse[];
}

/** A sentence that needs no facts. */
export const plain = (key: PlainSentence): TraceSentence => sentence(key, {});

export const term = (label: TraceTerm['label'], value: number | string | null, cells: readonly SourceCell[] = []): TraceTerm => ({
  label,
  value: value === null ? null : String(value),
  cells,
});

/** Cells of the given fields of one row; fields without a column give none, the row itself when no field has one. */
export function cellsOf({ dataset }: Pick<Plan, 'dataset'>, source: SourceRow | null, fields: readonly string[]): readonly SourceCell[] {
  if (!source) return [];
  const columns = dataset.sheets.get(source.sheetId)?.columns;
  const named = fields.filter((field) => columns?.[field] !== undefined);
  const cells = (named.length > 0 ? named : fields.slice(0, 1)).map((field) => cellOf(dataset.sheets, source, field));
  return cells.flatMap((cell) => cell ?? []);
}

/** Each version of law once. */
export const rulesOf = (...rules: readonly (InForce<unknown> | null | undefined)[]): readonly RuleUse[] => [
  ...new Map(rules.flatMap((rule) => (rule ? [[`${rule.ruleId} ${rule.version.from}`, ruleUse(rule)] as const] : []))).values(),
];
