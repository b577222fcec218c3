import { ruleUse } from '../../rules/rule-use.ts';
import type { Plan } from '../plan.ts';

/** Entitlements of everybody who leaves, in the order of the lists: as `plan.severance` gives it (problems still typed). */
export function entitlements(plan: Plan) {
  const { people, units } = plan.dataset;
  return plan.severance.entitlements.map(({ person, mark, entitlement }) => ({
    personId: people.personId[person] ?? -1,
    fullName: people.fullName[person] ?? '',
    unit: units[people.unit[person] ?? -1]?.name ?? '',
    case: mark.case,
    leavingDate: mark.leavingDate,
    monthlySalaryVnd: entitlement.monthlySalaryVnd,
    monthsEarly: entitlement.monthsEarly,
    components: entitlement.components.map(({ id, amountVnd, formula, because }) => ({ id, amountVnd, formula, rule: ruleUse(because) })),
    totalVnd: entitlement.totalVnd,
    problems: entitlement.problems,
  }));
}
