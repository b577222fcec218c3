import type { IsoDate } from '../../../shared/kernel/iso-date.ts';
import { parseIsoDate } from '../../../shared/kernel/iso-date.ts';
import type { RuleBook, RuleId, RuleValue } from '../../../shared/rules/rule-book.ts';

/** Law that does not exist, so that no real amendment can ever break a unit test. In force from 1/1/2030 to 31/12/2039. */
type MoneyRuleId = Extract<RuleId, `pay.${string}` | `retirement.${string}` | `severance.${string}`>;
type Values = { readonly [I in MoneyRuleId]: RuleValue<I> };

const monthLeft = {
  fewestMonthsLeft: '10',
  mostMonthsLeft: null,
  firstPeriodMonths: '6',
  capMonths: '40',
  perMonthFirst: '0.7',
  perMonthLater: '0.3',
  perServiceYear: '2',
};
const steps = [
  { minYears: '10', months: '6', firstYears: '10', perFurtherYear: '0.25', needsPensionRight: false },
  { minYears: '5', months: '2', firstYears: '10', perFurtherYear: '0', needsPensionRight: true },
];
const rounding = {
  steps: [
    { upToMonths: '3', years: '0.25' },
    { upToMonths: '11', years: '1' },
  ],
};
const salary = (parts: Values['severance.salary-178']['parts']): Values['severance.salary-178'] => ({
  parts,
  otherIncluded: [{ kind: 'counts', vi: 'được tính', en: 'counts' }],
  otherExcluded: [{ kind: 'left-out', vi: 'không tính', en: 'left out' }],
  salaryOf: 'month-before-leaving',
});

export const inventedValues: Values = {
  'pay.base-salary': { vndPerMonth: '1000' },
  'pay.public-service-allowance': {
    percentOf: ['salaryCoefficient', 'positionAllowance'],
    countsIn: [],
    usualPercent: '40',
    usualFor: ['cadre'],
  },
  'pay.over-frame-seniority': { percentOf: ['salaryCoefficient'], countsIn: ['publicServiceAllowance'] },
  'pay.occupation-seniority': { percentOf: ['salaryCoefficient'], countsIn: [] },
  'pay.reserved-coefficient': { countsIn: [] },
  'pay.kept-after-assignment': { months: '4' },
  'pay.grades': {
    groups: [{ id: 'X', first: '1.05', step: '0.15', steps: '3' }],
    grades: [{ code: '77.001', name: 'Người thử', groups: ['X'] }],
  },
  'pay.kept-to-term-end': { fewestMonths: '3' },
  'retirement.age': {
    male: [
      { bornFrom: '1970-01', years: '60', months: '0', unverified: null },
      { bornFrom: '1980-06', years: '61', months: '6', unverified: 'dòng này chưa kiểm chứng' },
    ],
    female: [{ bornFrom: null, years: '58', months: '0', unverified: null }],
  },
  'retirement.age-reduced': { yearsLower: '3' },
  'retirement.pension-start': { day: 'first-of-next-month' },
  'retirement.birth-month-unknown': { month: '1', day: '1' },
  'severance.regime': {
    name: 'Nghị định 00/2029/VD',
    salary: 'severance.salary-178',
    rounding: 'severance.year-rounding-178',
    earlyRetirement: 'by-month-and-year',
    severance: 'by-month-left',
  },
  'severance.regime-part-time': { name: 'Nghị định 01/2029/VD', rounding: 'severance.year-rounding-154', partTime: 'by-month-worked' },
  'severance.salary-178': salary(['salaryCoefficient', 'positionAllowance', 'overFrameSeniority', 'publicServiceAllowance']),
  'severance.salary-154': salary(['salaryCoefficient']),
  'severance.year-rounding-178': rounding,
  'severance.year-rounding-154': rounding,
  'severance.early-retirement-178': {
    staffGroups: ['cadre', 'civil-servant'],
    firstPeriodMonths: '6',
    capMonths: '30',
    bands: [
      { fewestMonthsLeft: '1', mostMonthsLeft: '9', perMonthFirst: '1', perMonthLater: '0.5', perYear: null, service: false },
      { fewestMonthsLeft: '10', mostMonthsLeft: '50', perMonthFirst: '0.9', perMonthLater: '0.4', perYear: '3', service: true },
    ],
  },
  'severance.service-allowance-178': { steps },
  'severance.immediate-178': { staffGroups: ['cadre', 'civil-servant'], ...monthLeft, jobSearch: '4' },
  'severance.immediate-178-public-employee': { staffGroups: ['public-employee'], ...monthLeft, jobSearch: null },
  'severance.early-retirement-154': {
    staffGroups: ['cadre'],
    nothingBelowMonthsLeft: '12',
    mostMonthsLeft: '48',
    perYear: '5',
    service: steps,
  },
  'severance.early-retirement-154-reduced-age': {
    staffGroups: ['cadre'],
    nothingBelowMonthsLeft: '12',
    mostMonthsLeft: '48',
    perYear: '2',
    service: steps,
  },
  'severance.immediate-154': { staffGroups: ['cadre'], perServiceYear: '2', jobSearch: '1' },
  'severance.part-time-154': {
    allowanceBaseSalaries: '2',
    perMonth: '0.5',
    perYear: '1',
    jobSearch: '2',
    longServiceMonths: '36',
    nearAgeMonths: '24',
  },
  'severance.part-time-far-from-age-154': { months: '24' },
};

/** Each rule with one version from 2030 to 2039; `changed` replaces values, `unverified` marks rules nobody has checked. */
export function inventedBook(changed: Partial<Values> = {}, unverified: readonly MoneyRuleId[] = []): RuleBook {
  const rules = Object.entries({ ...inventedValues, ...changed }).map(([id, value]) => [
    id,
    {
      id,
      title: { vi: `Tên ${id}`, en: `Title ${id}` },
      checkedOn: '2030-01-01',
      versions: [
        {
          from: '2030-01-01',
          to: '2039-12-31',
          publishedOn: null,
          value,
          source: { document: `Nghị định ${id}/VD`, provision: 'Điều 1', quote: '…', literal: false, url: null },
          verified: !unverified.some((one) => one === id),
          note: unverified.some((one) => one === id) ? 'chưa đối chiếu' : null,
        },
      ],
    },
  ]);
  // Safe: `Values` gives every money rule its own shape; the other areas' rules are not asked for here.
  return { hash: 'invented', rules: Object.fromEntries(rules) as unknown as RuleBook['rules'] };
}

export const day = (text: string): IsoDate => parseIsoDate(text)!;
