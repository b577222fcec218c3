import type { Place, Problem } from '../kernel/problem.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { ruleUse } from '../rules/rule-use.ts';
import type { Component, ComponentId } from './component.ts';
import { entitlement } from './entitlement.ts';
import { fieldProblem, inputProblems } from './input-problems.ts';
import { leavingPersonOf } from './leaving-person-of-input.ts';
import type { PersonField } from './person-place.ts';
import { severanceExamples, severanceFields, severanceInput } from './severance-input.ts';

/** One person of the reply to `severance.compute`. */
export interface SeveranceResult {
  id: string | null;
  monthlySalaryVnd: number | null;
  monthsEarly: number | null;
  components: {
    id: ComponentId;
    amountVnd: number;
    formula: string;
    rule: { id: string; document: string; provision: string; quote: string; verified: boolean; note: string | null };
  }[];
  totalVnd: number | null;
  problems: Problem[];
}

const pathOf = (at: Place): readonly (string | number)[] => (at.kind === 'input' ? at.path : []);

/** What a list would lack is, in an input, a field that is missing or wrong: it is named as such. */
function asInputProblem(found: Problem): Problem {
  if (found.code === 'entitlement.missing')
    return fieldProblem(pathOf(found.at), { name: found.params.field, fault: 'missing', found: '', accepted: [] });
  if (found.code === 'entitlement.not-positive')
    return fieldProblem(pathOf(found.at), { name: found.params.field, fault: 'not-positive', found: '0', accepted: [] });
  if (found.code === 'entitlement.allowance-unknown')
    return fieldProblem(pathOf(found.at), {
      name: 'kind',
      fault: 'not-accepted',
      found: found.params.kind,
      accepted: found.params.accepted,
    });
  return found;
}

function resultComponent({ id, amountVnd, formula, because }: Component): SeveranceResult['components'][number] {
  const { ruleId, document, provision, quote, verified, note } = ruleUse(because);
  return { id, amountVnd, formula, rule: { id: ruleId, document, provision, quote, verified, note } };
}

const idOf = (raw: unknown): string | null =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : null;

/**
 * The entitlement of one entry of the input of `sapxep severance`, whatever stands in it.
 *
 * Units   `index` is the position of the entry, first in every path.
 * Shape   one result for every entry, so that a bad one does not hide the rest.
 * Errors  `input.invalid` for each wrong, unknown or missing field; else those of `entitlement`.
 */
export function severanceOf(raw: unknown, index: number, book: RuleBook): SeveranceResult {
  const parsed = severanceInput.safeParse(raw, { reportInput: true });
  if (!parsed.success) {
    const problems = [...inputProblems(parsed.error, [index], { fields: severanceFields, examples: severanceExamples })];
    return { id: idOf(raw), monthlySalaryVnd: null, monthsEarly: null, components: [], totalVnd: null, problems };
  }
  const at = (field: PersonField, item?: number): Place => ({
    kind: 'input',
    path: item === undefined ? [index, field] : [index, field, item, 'kind'],
  });
  const found = entitlement(leavingPersonOf(parsed.data), book, at);
  return {
    id: parsed.data.id ?? null,
    monthlySalaryVnd: found.monthlySalaryVnd,
    monthsEarly: found.monthsEarly,
    components: found.components.map(resultComponent),
    totalVnd: found.totalVnd,
    problems: [...found.problems.map(asInputProblem), ...found.notCounted],
  };
}
