import { payFields } from '../../model/person.ts';
import type { SourceCell } from '../../model/source.ts';
import type { InForce } from '../../rules/rule.ts';
import { columnOf, sourceOf } from '../people.ts';
import type { Plan } from '../plan.ts';
import type { PlanEntitlement } from '../severance.ts';
import { sentence } from '../trace-sentence.ts';
import { cellsOf, plain, rulesOf, type Traced, term } from './traced.ts';

const timeFields = [columnOf.birthDate, columnOf.leavingDate, columnOf.decisionDate, columnOf.socialInsurance, columnOf.partTime];

/** The cells that pay was computed from; of those whose pay is the same for all of their group, the cell that says so. */
function payCells({ dataset }: Plan, { person }: PlanEntitlement): readonly SourceCell[] {
  const stated = payFields.filter((field) => (dataset.people[field][person] ?? -1) >= 0);
  return cellsOf({ dataset }, sourceOf(dataset, person), stated.length > 0 ? stated : ['staffGroup', 'fullName']);
}

const nameOf = ({ dataset }: Plan, { person }: PlanEntitlement): string => dataset.people.fullName[person] ?? '';

/** `severance:<personId>.total|salary` (also under the names of the list, `totalVnd` and `monthlySalaryVnd`). */
export function tracePerson(plan: Plan, found: PlanEntitlement, figure: string): Traced | null {
  const { entitlement, person } = found;
  const source = sourceOf(plan.dataset, person);
  if (figure === 'total' || figure === 'totalVnd')
    return {
      value: entitlement.totalVnd,
      unit: 'vnd',
      formula: plain('person.total'),
      terms: entitlement.components.map(({ id, amountVnd, formula }) =>
        term(sentence('term.component', { component: id, formula }), amountVnd, cellsOf(plan, source, timeFields)),
      ),
      rules: rulesOf(...entitlement.rules),
    };
  if (figure === 'salary' || figure === 'monthlySalaryVnd')
    return {
      value: entitlement.monthlySalaryVnd,
      unit: 'vnd',
      formula:
        entitlement.salaryFormula === null
          ? plain('person.salary-unknown')
          : sentence('person.salary', { formula: entitlement.salaryFormula }),
      terms: [term(nameOf(plan, found), entitlement.monthlySalaryVnd, payCells(plan, found))],
      rules: rulesOf(
        ...entitlement.rules.filter(
          ({ ruleId }) => ruleId.startsWith('pay.') || ruleId.startsWith('severance.salary') || ruleId === 'severance.part-time-154',
        ),
      ),
    };
  if (figure === 'monthsEarly')
    return {
      value: entitlement.monthsEarly,
      unit: 'month',
      formula: plain('person.months-early'),
      terms: [term(nameOf(plan, found), entitlement.monthsEarly, cellsOf(plan, source, timeFields))],
      rules: rulesOf(...entitlement.rules.filter(({ ruleId }) => ruleId.startsWith('retirement.'))),
    };
  return null;
}

const all = (entitlements: readonly PlanEntitlement[], read: (found: PlanEntitlement) => readonly InForce<unknown>[]) =>
  rulesOf(...entitlements.flatMap(read));

/** `severance.total|computed`, `budget.oneOff|recurring|payback`. */
export function traceMoney(plan: Plan, figure: string): Traced | null {
  const { entitlements, totals, budget } = plan.severance;
  const dues = () =>
    entitlements.flatMap((found) =>
      found.entitlement.totalVnd === null
        ? []
        : [term(nameOf(plan, found), found.entitlement.totalVnd, cellsOf(plan, sourceOf(plan.dataset, found.person), ['fullName']))],
    );
  switch (figure) {
    case 'severance.computed':
      return {
        value: totals.computed,
        unit: 'person',
        formula: plain('severance.computed'),
        terms: entitlements.map((found) =>
          term(
            nameOf(plan, found),
            found.entitlement.totalVnd === null ? 0 : 1,
            cellsOf(plan, sourceOf(plan.dataset, found.person), ['fullName', 'leavingCase']),
          ),
        ),
        rules: [],
      };
    case 'severance.total':
      return {
        value: totals.totalVnd,
        unit: 'vnd',
        formula: plain('severance.total'),
        terms: dues(),
        rules: all(entitlements, ({ entitlement }) => entitlement.rules),
      };
    case 'budget.oneOff':
      return {
        value: budget.oneOffVnd,
        unit: 'vnd',
        formula: plain('budget.one-off'),
        terms: dues(),
        rules: all(entitlements, ({ entitlement }) => entitlement.rules),
      };
    case 'budget.recurring':
      return {
        value: budget.recurringPerYearVnd,
        unit: 'vnd',
        formula: plain('budget.recurring'),
        terms: entitlements.flatMap((found) =>
          found.monthlyPay
            ? [
                term(
                  sentence('term.monthly-pay', { person: nameOf(plan, found), formula: found.monthlyPay.formula }),
                  found.monthlyPay.vnd,
                  payCells(plan, found),
                ),
              ]
            : [],
        ),
        rules: all(entitlements, ({ monthlyPay }) => monthlyPay?.because ?? []),
      };
    case 'budget.payback':
      return {
        value: budget.paybackMonths,
        unit: 'month',
        formula: plain('budget.payback'),
        terms: [term(plain('term.one-off'), budget.oneOffVnd), term(plain('term.saved-each-year'), budget.recurringPerYearVnd)],
        rules: [],
      };
    default:
      return null;
  }
}
