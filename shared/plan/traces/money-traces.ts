import type { ComponentId } from '../../money/component.ts';
import type { InForce } from '../../rules/rule.ts';
import { columnOf, sourceOf } from '../people.ts';
import type { Plan } from '../plan.ts';
import type { PlanEntitlement } from '../severance.ts';
import { cellsOf, rulesOf, type Traced, term, unknownValue } from './traced.ts';

const components: { readonly [I in ComponentId]: string } = {
  'early-time': 'Trợ cấp cho thời gian nghỉ sớm',
  'early-years': 'Trợ cấp theo số năm nghỉ sớm',
  service: 'Trợ cấp theo thời gian đóng BHXH',
  'severance-time': 'Trợ cấp thôi việc theo thời gian',
  'severance-service': 'Trợ cấp theo số năm công tác',
  'job-search': 'Trợ cấp tìm việc làm',
  'part-time-time': 'Trợ cấp theo thời gian',
  'part-time-service': 'Trợ cấp theo số năm hoạt động không chuyên trách',
  'part-time-job-search': 'Trợ cấp tìm việc làm',
};

const payFields = [
  'salaryCoefficientE4',
  'positionAllowanceE4',
  'reservedCoefficientE4',
  'overFrameSeniorityE4',
  'occupationSeniorityE4',
  'publicServiceAllowanceE4',
];
const timeFields = [columnOf.birthDate, columnOf.leavingDate, columnOf.decisionDate, columnOf.socialInsurance, columnOf.partTime];

const nameOf = ({ dataset }: Plan, { person }: PlanEntitlement): string => dataset.people.fullName[person] ?? '';

/** `severance:<personId>.total|salary` (also under the names of the list, `totalVnd` and `monthlySalaryVnd`). */
export function tracePerson(plan: Plan, found: PlanEntitlement, figure: string): Traced | null {
  const { entitlement, person } = found;
  const source = sourceOf(plan.dataset, person);
  if (figure === 'total' || figure === 'totalVnd')
    return {
      value: entitlement.totalVnd ?? unknownValue,
      unit: 'vnd',
      formula: 'tổng các khoản trợ cấp',
      terms: entitlement.components.map(({ id, amountVnd, formula }) =>
        term(`${components[id]}: ${formula}`, amountVnd, cellsOf(plan, source, timeFields)),
      ),
      rules: rulesOf(...entitlement.rules),
    };
  if (figure === 'salary' || figure === 'monthlySalaryVnd')
    return {
      value: entitlement.monthlySalaryVnd ?? unknownValue,
      unit: 'vnd',
      formula: entitlement.salaryFormula ?? unknownValue,
      terms: [term(nameOf(plan, found), entitlement.monthlySalaryVnd, cellsOf(plan, source, payFields))],
      rules: rulesOf(
        ...entitlement.rules.filter(
          ({ ruleId }) => ruleId.startsWith('pay.') || ruleId.startsWith('severance.salary') || ruleId === 'severance.part-time-154',
        ),
      ),
    };
  if (figure === 'monthsEarly')
    return {
      value: entitlement.monthsEarly ?? unknownValue,
      unit: 'month',
      formula: 'số tháng từ ngày nghỉ đến tuổi nghỉ hưu',
      terms: [term(nameOf(plan, found), entitlement.monthsEarly, cellsOf(plan, source, timeFields))],
      rules: rulesOf(...entitlement.rules.filter(({ ruleId }) => ruleId.startsWith('retirement.'))),
    };
  return null;
}

const all = (entitlements: readonly PlanEntitlement[], read: (found: PlanEntitlement) => readonly InForce<unknown>[]) =>
  rulesOf(...entitlements.flatMap(read));

/** `severance.total`, `budget.oneOff`, `budget.recurring`, `budget.payback`. */
export function traceMoney(plan: Plan, figure: string): Traced | null {
  const { entitlements, totals, budget } = plan.severance;
  const dues = () =>
    entitlements.flatMap((found) =>
      found.entitlement.totalVnd === null
        ? []
        : [term(nameOf(plan, found), found.entitlement.totalVnd, cellsOf(plan, sourceOf(plan.dataset, found.person), ['fullName']))],
    );
  switch (figure) {
    case 'severance.total':
      return {
        value: totals.totalVnd,
        unit: 'vnd',
        formula: 'tổng trợ cấp của những người đã tính được',
        terms: dues(),
        rules: all(entitlements, ({ entitlement }) => entitlement.rules),
      };
    case 'budget.oneOff':
      return {
        value: budget.oneOffVnd,
        unit: 'vnd',
        formula: 'chi một lần: tổng trợ cấp của những người nghỉ',
        terms: dues(),
        rules: all(entitlements, ({ entitlement }) => entitlement.rules),
      };
    case 'budget.recurring':
      return {
        value: budget.recurringPerYearVnd,
        unit: 'vnd',
        formula: '12 tháng × tổng tiền lương tháng của những người nghỉ',
        terms: entitlements.flatMap((found) =>
          found.monthlyPay
            ? [
                term(
                  `${nameOf(plan, found)}: ${found.monthlyPay.formula}`,
                  found.monthlyPay.vnd,
                  cellsOf(plan, sourceOf(plan.dataset, found.person), payFields),
                ),
              ]
            : [],
        ),
        rules: all(entitlements, ({ monthlyPay }) => monthlyPay?.because ?? []),
      };
    case 'budget.payback':
      return {
        value: budget.paybackMonths ?? unknownValue,
        unit: 'month',
        formula: 'chi một lần chia cho số tiết kiệm mỗi tháng, làm tròn lên',
        terms: [term('Chi một lần', budget.oneOffVnd), term('Tiết kiệm mỗi năm', budget.recurringPerYearVnd)],
        rules: [],
      };
    default:
      return null;
  }
}
