import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRuleBook } from '../../electron/files/rules/load-rule-book.ts';
import { rulesFolder } from '../../electron/files/rules/rules-folder.ts';
import { severanceOf } from '../../shared/money/severance-of.ts';
import type { RuleBook } from '../../shared/rules/rule-book.ts';

/** The published and derived examples, to the đồng, with the real law. */
function realLaw(): RuleBook {
  const loaded = loadRuleBook(rulesFolder(path.resolve(import.meta.dirname, '../..')));
  if (!loaded.ok) throw new Error(loaded.problems.map(({ params }) => JSON.stringify(params)).join('\n'));
  return loaded.value;
}
const book = realLaw();

const cadre = {
  id: 'C',
  case: 'early-retirement',
  staffGroup: 'cadre',
  sex: 'male',
  birthDate: '1966-01-15',
  leavingDate: '2025-05-01',
  decisionDate: '2025-03-01',
  salaryCoefficient: '4.65',
  positionAllowance: '0.6',
  overFrameSeniorityPercent: '0',
  occupationSeniorityPercent: '0',
  publicServiceAllowancePercent: '25',
  reservedCoefficient: '0',
  otherAllowances: [{ kind: 'party-committee', coefficient: '0.3' }],
  socialInsurance: { years: 22, months: 0 },
};
const derived = {
  ...cadre,
  positionAllowance: '0',
  otherAllowances: [],
  birthDate: undefined,
  sex: undefined,
  staffGroup: 'civil-servant',
};
const partTime = { id: 'D7', case: 'part-time', staffGroup: 'part-time', leavingDate: '2025-08-01', partTime: { years: 4, months: 0 } };

const of = (raw: unknown) => severanceOf(raw, 0, book);
const amounts = (raw: unknown) => of(raw).components.map(({ id, amountVnd }) => [id, amountVnd]);
const errors = (raw: unknown) =>
  of(raw)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
const unverified = (raw: unknown) => of(raw).problems.flatMap((found) => (found.code === 'rule.unverified' ? [found.params.ruleId] : []));

describe('published examples', () => {
  test('P2: “C”, born 15/1/1966, leaves 1/5/2025: 30 months, 744.778.125 đ', () => {
    const found = of(cadre);
    expect(found).toMatchObject({ id: 'C', monthlySalaryVnd: 15_356_250, monthsEarly: 30, totalVnd: 744_778_125 });
    // The Party-committee allowance he has does not count, and that is all there is to say.
    expect(found.problems.map(({ code, params }) => [code, params])).toMatchObject([
      ['entitlement.not-counted', { kind: 'party-committee' }],
    ]);
    expect(found.components.map(({ id, amountVnd, rule }) => [id, amountVnd, rule.document, rule.provision])).toEqual([
      ['early-time', 460_687_500, 'Nghị định 178/2024/NĐ-CP, sửa đổi bởi Nghị định 67/2025/NĐ-CP', 'Điều 7'],
      ['early-years', 191_953_125, 'Nghị định 178/2024/NĐ-CP, sửa đổi bởi Nghị định 67/2025/NĐ-CP', 'Điều 7'],
      ['service', 92_137_500, 'Nghị định 178/2024/NĐ-CP, sửa đổi bởi Nghị định 67/2025/NĐ-CP', 'Điều 7'],
    ]);
    expect(of({ ...cadre, birthDate: undefined, sex: undefined, monthsEarly: 30 }).totalVnd).toBe(744_778_125);
  });

  test('P3: “M”, severance with 15 years, leaves 1/6/2025: 786.854.250 đ', () => {
    const found = of({
      ...derived,
      id: 'M',
      case: 'severance',
      salaryCoefficient: '3.66',
      leavingDate: '2025-06-01',
      socialInsurance: { years: 15, months: 0 },
      monthsEarly: 60,
    });
    expect(found).toMatchObject({ monthlySalaryVnd: 10_705_500, totalVnd: 786_854_250, problems: [] });
    expect(found.components.map(({ id, amountVnd, rule }) => [id, amountVnd, rule.provision])).toEqual([
      ['severance-time', 513_864_000, 'Điều 9'],
      ['severance-service', 240_873_750, 'Điều 9'],
      ['job-search', 32_116_500, 'Điều 9'],
    ]);
  });
});

describe('derived examples', () => {
  test('D1: 4,98, 84 months, 28 years, after 1/7/2025: 1.347.401.250 đ', () => {
    const found = {
      ...derived,
      salaryCoefficient: '4.98',
      leavingDate: '2025-08-01',
      monthsEarly: 84,
      socialInsurance: { years: 28, months: 0 },
    };
    expect(of(found)).toMatchObject({ monthlySalaryVnd: 14_566_500, totalVnd: 1_347_401_250, problems: [] });
    expect(amounts(found)).toEqual([
      ['early-time', 786_591_000],
      ['early-years', 407_862_000],
      ['service', 152_948_250],
    ]);
  });

  test('D3: 4,32, 18 months: 227.448.000 đ, whatever the insurance time', () => {
    const found = { ...derived, salaryCoefficient: '4.32', monthsEarly: 18, socialInsurance: undefined };
    expect(of(found)).toMatchObject({ monthlySalaryVnd: 12_636_000, totalVnd: 227_448_000, problems: [] });
  });

  test('D4: 4,32, 48 months, 20 years, after 1/7/2025: 941.382.000 đ', () => {
    const found = {
      ...derived,
      salaryCoefficient: '4.32',
      leavingDate: '2025-08-01',
      monthsEarly: 48,
      socialInsurance: { years: 20, months: 0 },
    };
    expect(of(found)).toMatchObject({ totalVnd: 941_382_000, problems: [] });
    expect(amounts(found)).toEqual([
      ['early-time', 606_528_000],
      ['early-years', 252_720_000],
      ['service', 82_134_000],
    ]);
  });

  test('D7: part-time, 4 years worked: 47,4 allowances, 166.374.000 đ', () => {
    expect(of(partTime)).toMatchObject({ monthlySalaryVnd: 3_510_000, monthsEarly: null, totalVnd: 166_374_000, problems: [] });
    expect(amounts(partTime)).toEqual([
      ['part-time-time', 134_784_000],
      ['part-time-service', 21_060_000],
      ['part-time-job-search', 10_530_000],
    ]);
  });

  test('the part-time allowance follows the base salary of 1/7/2026', () => {
    expect(of({ ...partTime, leavingDate: '2026-06-30' }).monthlySalaryVnd).toBe(3_510_000);
    expect(of({ ...partTime, leavingDate: '2026-07-01' }).monthlySalaryVnd).toBe(3_795_000);
  });
});

describe('the law of the day', () => {
  const twenty = { ...derived, monthsEarly: 30, socialInsurance: { years: 20, months: 0 } };

  test('the service allowance changes on 1/7/2025', () => {
    const service = (leavingDate: string) => of({ ...twenty, leavingDate }).components.find(({ id }) => id === 'service')?.formula;
    expect(service('2025-06-30')).toBe('5 × 13.601.250');
    expect(service('2025-07-01')).toBe('(4 + 0,5 × (20 − 15)) × 13.601.250');
  });

  test('the regime changes on 1/9/2025, and with it salary and formula', () => {
    const before = of({ ...twenty, leavingDate: '2025-08-31' });
    const after = of({ ...twenty, leavingDate: '2025-09-01' });
    expect([before.monthlySalaryVnd, before.components.map(({ id }) => id)]).toEqual([
      13_601_250,
      ['early-time', 'early-years', 'service'],
    ]);
    expect([after.monthlySalaryVnd, after.components.map(({ id }) => id)]).toEqual([10_881_000, ['early-years', 'service']]); // 4,65 without 25 %
    expect(after.components.map(({ amountVnd }) => amountVnd)).toEqual([136_012_500, 54_405_000]); // 5 × 2,5 L and 5 L
  });

  test('severance under Decree 154 is 3 L and 1,5 L a year', () => {
    expect(amounts({ ...derived, case: 'severance', leavingDate: '2025-09-01', socialInsurance: { years: 10, months: 0 } })).toEqual([
      ['severance-service', 163_215_000],
      ['job-search', 32_643_000],
    ]);
  });

  test('the first 12 months end the day before the anniversary of the decision', () => {
    const time = (decisionDate: string) => of({ ...twenty, leavingDate: '2025-08-01', decisionDate }).components[0]?.formula;
    expect(time('2024-08-02')).toBe('1 × 30 × 13.601.250');
    expect(time('2024-08-01')).toBe('0,5 × 30 × 13.601.250');
  });

  test.each([
    [23, ['early-time']],
    [24, ['early-time', 'early-years', 'service']],
    [60, ['early-time', 'early-years', 'service']],
    [61, ['early-time', 'early-years', 'service']],
    [120, ['early-time', 'early-years', 'service']],
  ])('%i months early', (monthsEarly, ids) => {
    expect(amounts({ ...twenty, monthsEarly }).map(([id]) => id)).toEqual(ids);
  });

  test('the bands: 60 months at 1 and 5 L a year, 61 at 0,9 and 4 L', () => {
    expect(of({ ...twenty, monthsEarly: 60 }).components.map(({ formula }) => formula)).toEqual([
      '1 × 60 × 13.601.250',
      '5 × 5 × 13.601.250',
      '5 × 13.601.250',
    ]);
    expect(of({ ...twenty, monthsEarly: 61 }).components.map(({ formula }) => formula)).toEqual([
      '0,9 × 60 × 13.601.250',
      '4 × 5,5 × 13.601.250',
      '5 × 13.601.250',
    ]);
  });

  test.each([
    ['more than ten years left', { ...twenty, monthsEarly: 121 }, 'entitlement.outside-law'],
    ['severance under two years', { ...twenty, case: 'severance', monthsEarly: 23 }, 'entitlement.outside-law'],
    ['Decree 154, more than five years left', { ...twenty, leavingDate: '2025-09-01', monthsEarly: 61 }, 'entitlement.outside-law'],
    ['age reached', { ...cadre, birthDate: '1961-01-01' }, 'entitlement.age-reached'],
    ['under 15 years of insurance', { ...twenty, socialInsurance: { years: 14, months: 0 } }, 'entitlement.too-little-insurance'],
    ['before Decree 178', { ...twenty, leavingDate: '2024-12-31' }, 'rule.not-in-force'],
    ['after Decree 154', { ...twenty, leavingDate: '2031-01-01' }, 'rule.not-in-force'],
    ['part-time before Decree 154', { ...partTime, leavingDate: '2025-06-15' }, 'rule.not-in-force'],
    ['a part-time worker in a case for others', { ...twenty, staffGroup: 'part-time' }, 'entitlement.not-for-group'],
  ])('%s: said, never zero', (_, raw, code) => {
    expect(errors(raw)).toEqual([code]);
    expect([of(raw).components, of(raw).totalVnd]).toEqual([[], null]);
  });

  test('Decree 154 grants nothing but the uncut pension under two years', () => {
    const found = of({ ...twenty, leavingDate: '2025-09-01', monthsEarly: 23 });
    expect([found.totalVnd, found.problems.map(({ code }) => code)]).toEqual([
      0,
      ['entitlement.nothing-due', 'rule.unverified', 'entitlement.not-counted'],
    ]);
  });
});

describe('what is given and does not count is said', () => {
  const twenty = { ...derived, monthsEarly: 30, socialInsurance: { years: 20, months: 0 } };
  const leftOut = (raw: unknown) =>
    of(raw).problems.flatMap((found) => (found.code === 'entitlement.not-counted' ? [[found.params.kind, found.params.document]] : []));

  test('the public-service allowance under Decree 154, and under Decree 178 nothing that a rule counts', () => {
    expect(leftOut({ ...twenty, leavingDate: '2025-09-01', publicServiceAllowancePercent: '25' })).toEqual([
      ['publicServiceAllowancePercent', 'Nghị định 154/2025/NĐ-CP'],
    ]);
    expect(leftOut({ ...twenty, publicServiceAllowancePercent: '25', reservedCoefficient: '0.2' })).toEqual([]);
  });
});

describe('what is not verified is said', () => {
  test.each([
    [
      'a public employee’s severance',
      { ...derived, case: 'severance', staffGroup: 'public-employee', monthsEarly: 60 },
      ['severance.immediate-178-public-employee'],
    ],
    ['the salary before 15/3/2025', { ...cadre, leavingDate: '2025-03-14', decisionDate: '2025-01-01' }, ['severance.salary-178']],
    ['the salary of Decree 154', { ...derived, leavingDate: '2025-09-01', monthsEarly: 24 }, ['severance.salary-154']],
    ['over-frame seniority', { ...cadre, overFrameSeniorityPercent: '7' }, ['pay.over-frame-seniority']],
    ['occupation seniority', { ...cadre, occupationSeniorityPercent: '10' }, ['pay.occupation-seniority']],
    ['a reserved coefficient', { ...cadre, reservedCoefficient: '0.2' }, ['pay.reserved-coefficient']],
    ['only the year of birth', { ...cadre, birthDate: '1966' }, ['retirement.birth-month-unknown']],
    ['odd months of part-time work', { ...partTime, partTime: { years: 3, months: 7 } }, ['severance.year-rounding-154']],
    [
      'part-time work far from the age',
      { ...partTime, partTime: { years: 6, months: 0 }, monthsEarly: 60 },
      ['severance.part-time-far-from-age-154'],
    ],
    ['a woman born in May 1969', { ...cadre, sex: 'female', birthDate: '1969-05-20', leavingDate: '2025-04-01' }, ['retirement.age']],
    ['a woman born in June 1969', { ...cadre, sex: 'female', birthDate: '1969-06-20', leavingDate: '2025-04-01' }, []],
  ])('%s', (_, raw, rules) => {
    expect(errors(raw)).toEqual([]);
    expect(unverified(raw)).toEqual(rules);
  });
});
