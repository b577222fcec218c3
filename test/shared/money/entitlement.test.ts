import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entitlement, entitlement } from '../../../shared/money/entitlement.ts';
import type { LeavingPerson } from '../../../shared/money/leaving-person.ts';
import { day, inventedBook, inventedValues } from './invented-law.ts';
import { at, leaver } from './leaver.ts';

const book = inventedBook();
const later = inventedBook({
  'severance.regime': {
    ...inventedValues['severance.regime'],
    earlyRetirement: 'by-year',
    severance: 'by-service',
    salary: 'severance.salary-154',
  },
});
const of = (person: Partial<LeavingPerson>, law = book): Entitlement => entitlement({ ...leaver, ...person }, law, at);
const amounts = (found: Entitlement) => found.components.map(({ id, amountVnd, formula }) => [id, amountVnd, formula]);
const errors = (found: Entitlement) =>
  found.problems.filter(({ severity }) => severity === 'error').map(({ code, at: place }) => [code, place]);
const input = (...path: (string | number)[]) => ({ kind: 'input', path });

describe('early retirement by month and year', () => {
  test('a short time: by the month only, insurance time not needed', () => {
    const found = of({ monthsEarly: 9, insuranceMonths: null });
    expect(amounts(found)).toEqual([['early-time', 18_000, '1 × 9 × 2.000']]);
    expect([found.totalVnd, found.problems]).toEqual([18_000, []]);
  });

  test('a longer time: by the month, by the rounded year, and by service', () => {
    expect(amounts(of({ monthsEarly: 20 }))).toEqual([
      ['early-time', 36_000, '0,9 × 20 × 2.000'],
      ['early-years', 12_000, '3 × 2 × 2.000'],
      ['service', 13_000, '(6 + 0,25 × (12 − 10)) × 2.000'],
    ]);
  });

  test('months are paid up to the cap, years are not capped', () => {
    expect(amounts(of({ monthsEarly: 50 })).slice(0, 2)).toEqual([
      ['early-time', 54_000, '0,9 × 30 × 2.000'],
      ['early-years', 26_000 - 500, '3 × 4,25 × 2.000'],
    ]);
  });

  test.each([
    ['2032-08-31', '0,9 × 20 × 2.000'], // last day of the first six months
    ['2032-09-01', '0,4 × 20 × 2.000'], // first day after
  ])('leaving on %s with the decision of 1/3/2032', (leavingDate, formula) => {
    expect(of({ leavingDate: day(leavingDate) }).components[0]?.formula).toBe(formula);
  });

  test.each([
    ['no decision date', null, 'first-period'],
    ['leaving before the decision', '2032-05-02', 'leaves-before-decision'],
  ])('%s: the first period is supposed, and said', (_, decisionDate, assumption) => {
    const found = of({ decisionDate: decisionDate === null ? null : day(decisionDate) });
    expect(found.components[0]?.formula).toBe('0,9 × 20 × 2.000');
    expect(found.problems).toEqual([
      {
        code: 'entitlement.assumed',
        severity: 'warning',
        at: input('decisionDate'),
        params: { assumption, field: 'decisionDate', measure: '6' },
      },
    ]);
  });

  test('months follow from the birth date', () => {
    const found = of({ monthsEarly: null });
    expect([found.monthsEarly, found.components[0]?.formula]).toEqual([35, '0,9 × 30 × 2.000']);
    expect(found.rules.map(({ ruleId }) => ruleId)).toContain('retirement.age');
  });

  test('a part of a month is not counted, and said', () => {
    const found = of({ monthsEarly: null, leavingDate: day('2032-05-02') });
    expect(found.monthsEarly).toBe(34);
    expect(found.problems.map(({ code, params }) => [code, params])).toEqual([
      ['entitlement.assumed', { assumption: 'whole-months-only', field: 'leavingDate', measure: '' }],
    ]);
  });

  test('service that counts only with a right to a pension says so', () => {
    const found = of({ insuranceMonths: 60 });
    expect(amounts(found)[2]).toEqual(['service', 4_000, '2 × 2.000']);
    expect(found.problems.map(({ params }) => params)).toEqual([{ assumption: 'pension-right', field: 'socialInsurance', measure: '5' }]);
  });

  test.each<[string, Partial<LeavingPerson>, string, (string | number)[]]>([
    ['too far from the age', { monthsEarly: 51 }, 'entitlement.outside-law', ['monthsEarly']],
    ['no months left', { monthsEarly: 0 }, 'entitlement.outside-law', ['monthsEarly']],
    ['age reached', { monthsEarly: null, leavingDate: day('2035-04-01') }, 'entitlement.age-reached', ['leavingDate']],
    [
      'born before the table',
      { monthsEarly: null, birthDate: { year: 1960, month: 1, day: 1 } },
      'entitlement.age-not-listed',
      ['birthDate'],
    ],
    ['too little insurance', { insuranceMonths: 48 }, 'entitlement.too-little-insurance', ['socialInsurance']],
    ['no insurance time', { insuranceMonths: null }, 'entitlement.missing', ['socialInsurance']],
    ['no birth date', { monthsEarly: null, birthDate: null }, 'entitlement.missing', ['birthDate']],
    ['no sex', { monthsEarly: null, sex: null }, 'entitlement.missing', ['sex']],
    ['no leaving date', { leavingDate: null }, 'entitlement.missing', ['leavingDate']],
    ['no salary coefficient', { salaryCoefficientE4: null }, 'entitlement.missing', ['salaryCoefficient']],
    ['a salary coefficient of zero', { salaryCoefficientE4: 0 }, 'entitlement.not-positive', ['salaryCoefficient']],
    ['born on the leaving date', { birthDate: { year: 2032, month: 5, day: 1 } }, 'entitlement.born-after-leaving', ['birthDate']],
    ['born later in the year', { birthDate: { year: 2033, month: null, day: null } }, 'entitlement.born-after-leaving', ['birthDate']],
    ['insured before birth', { insuranceMonths: 686 }, 'entitlement.time-longer-than-life', ['socialInsurance']],
    ['at work before birth', { partTimeMonths: 686 }, 'entitlement.time-longer-than-life', ['partTime']],
    ['no staff group', { staffGroup: null }, 'entitlement.missing', ['staffGroup']],
    ['another staff group', { staffGroup: 'part-time' }, 'entitlement.not-for-group', ['staffGroup']],
  ])('%s: a problem with its place, no amount and no zero', (_, person, code, path) => {
    const found = of(person);
    expect(errors(found)).toEqual([[code, input(...path)]]);
    expect([found.components, found.totalVnd]).toEqual([[], null]);
  });

  test('what is missing is said at once, not one by one', () => {
    expect(
      errors(of({ salaryCoefficientE4: null, monthsEarly: null, sex: null, birthDate: null })).map(([code, place]) => [code, place]),
    ).toEqual([
      ['entitlement.missing', input('salaryCoefficient')],
      ['entitlement.missing', input('sex')],
      ['entitlement.missing', input('birthDate')],
    ]);
  });
});

describe('severance by month left', () => {
  test('by the month up to the cap, by service, and to find work', () => {
    expect(amounts(of({ case: 'severance', monthsEarly: 100 }))).toEqual([
      ['severance-time', 56_000, '0,7 × 40 × 2.000'],
      ['severance-service', 48_000, '2 × 12 × 2.000'],
      ['job-search', 8_000, '4 × 2.000'],
    ]);
  });

  test('public employees have their own rule, without the months to find work', () => {
    const found = of({ case: 'severance', monthsEarly: 100, staffGroup: 'public-employee' });
    expect(found.components.map(({ id, because }) => [id, because.ruleId])).toEqual([
      ['severance-time', 'severance.immediate-178-public-employee'],
      ['severance-service', 'severance.immediate-178-public-employee'],
    ]);
  });

  test('too near the age is a problem; a group without a rule too', () => {
    expect(errors(of({ case: 'severance', monthsEarly: 9 }))).toEqual([['entitlement.outside-law', input('monthsEarly')]]);
    const other = of({ case: 'severance', staffGroup: 'contract' });
    expect(other.problems.map(({ params }) => params)).toEqual([
      { case: 'severance', staffGroup: 'contract', accepted: ['cadre', 'civil-servant', 'public-employee'] },
    ]);
  });
});

describe('the later regime, chosen by data', () => {
  test('early retirement by the year', () => {
    expect(amounts(of({ staffGroup: 'cadre', monthsEarly: 20 }, later))).toEqual([
      ['early-years', 20_000, '5 × 2 × 2.000'],
      ['service', 13_000, '(6 + 0,25 × (12 − 10)) × 2.000'],
    ]);
    expect(amounts(of({ staffGroup: 'cadre', monthsEarly: 20, appendix: 'II' }, later))[0]).toEqual([
      'early-years',
      8_000,
      '2 × 2 × 2.000',
    ]);
  });

  test('near the age the law grants nothing, and that is said rather than left blank', () => {
    const found = of({ staffGroup: 'cadre', monthsEarly: 11 }, later);
    expect([found.components, found.totalVnd]).toEqual([[], 0]);
    expect(found.problems.map(({ code, severity }) => [code, severity])).toEqual([['entitlement.nothing-due', 'warning']]);
    expect(errors(of({ staffGroup: 'cadre', monthsEarly: 49 }, later))).toEqual([['entitlement.outside-law', input('monthsEarly')]]);
  });

  test('severance by service needs no birth date', () => {
    const found = of({ case: 'severance', staffGroup: 'cadre', monthsEarly: null, birthDate: null, sex: null }, later);
    expect(amounts(found)).toEqual([
      ['severance-service', 48_000, '2 × 12 × 2.000'],
      ['job-search', 2_000, '1 × 2.000'],
    ]);
    expect([found.monthsEarly, found.problems]).toEqual([null, []]);
  });
});

describe('part-time staff', () => {
  const worker: Partial<LeavingPerson> = {
    case: 'part-time',
    staffGroup: 'part-time',
    salaryCoefficientE4: null,
    monthsEarly: null,
    birthDate: null,
    sex: null,
  };

  test('short service: by the months worked, no birth date needed', () => {
    const found = of({ ...worker, partTimeMonths: 35 });
    expect(amounts(found)).toEqual([
      ['part-time-time', 35_000, '0,5 × 35 × 2.000'],
      ['part-time-service', 6_000, '1 × 3 × 2.000'],
      ['part-time-job-search', 4_000, '2 × 2.000'],
    ]);
    expect([found.monthlySalaryVnd, found.salaryFormula, found.problems]).toEqual([2_000, '2 × 1.000', []]);
  });

  test.each([
    [23, '0,5 × 23 × 2.000', 'severance.part-time-154'],
    [24, '0,5 × 24 × 2.000', 'severance.part-time-far-from-age-154'],
    [99, '0,5 × 24 × 2.000', 'severance.part-time-far-from-age-154'],
  ])('long service, %i months to the age', (monthsEarly, formula, ruleId) => {
    const [time] = of({ ...worker, partTimeMonths: 36, monthsEarly }).components;
    expect([time?.formula, time?.because.ruleId]).toEqual([formula, ruleId]);
  });

  test('long service without a birth date, no working time, the wrong group', () => {
    expect(errors(of({ ...worker, partTimeMonths: 36 })).map(([, place]) => place)).toEqual([input('sex'), input('birthDate')]);
    expect(errors(of({ ...worker, partTimeMonths: 0 }))).toEqual([['entitlement.not-positive', input('partTime')]]);
    expect(errors(of({ ...worker, partTimeMonths: 20, staffGroup: 'cadre' }))).toEqual([
      ['entitlement.not-for-group', input('staffGroup')],
    ]);
  });
});

describe('the times of a life', () => {
  const none = { monthsEarly: null, sex: null };
  const life = 685; // whole months from 10/3/1975 to 1/5/2032
  test('as long as life is possible, though implausible: said, and counted', () => {
    const found = of({ insuranceMonths: life });
    expect(found.totalVnd).not.toBeNull();
    expect(found.problems.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['entitlement.time-implausible', 'warning', { field: 'socialInsurance', months: life, mostMonths: life - 180, sinceAge: 15 }],
    ]);
  });

  test('a birth date of which only the year is known is taken at its best', () => {
    const short = { monthsEarly: 9, birthDate: { year: 2032, month: null, day: null } }; // insurance does not matter to the amount
    expect(errors(of({ ...short, insuranceMonths: 4 }))).toEqual([]);
    expect(errors(of({ ...short, insuranceMonths: 5 }))).toEqual([['entitlement.time-longer-than-life', input('socialInsurance')]]);
  });

  test('what is impossible is said with what is missing, and no months follow from it', () => {
    const found = of({ ...none, sex: 'male', birthDate: { year: 2040, month: 1, day: 1 }, salaryCoefficientE4: null });
    expect(errors(found)).toEqual([
      ['entitlement.missing', input('salaryCoefficient')],
      ['entitlement.born-after-leaving', input('birthDate')],
    ]);
    expect(found.monthsEarly).toBeNull();
  });
});

describe('law', () => {
  test('a day without law is an error, never zero', () => {
    for (const leavingDate of ['2029-12-31', '2040-01-01'].map(day))
      for (const found of [of({ leavingDate }), of({ leavingDate, case: 'severance' }), of({ leavingDate, case: 'part-time' })]) {
        expect(found.problems.map(({ code, severity }) => [code, severity])).toEqual([['rule.not-in-force', 'error']]);
        expect([found.components, found.totalVnd]).toEqual([[], null]);
      }
  });

  test('law nobody has verified is said, once, with what is unverified; unused law is not', () => {
    const doubtful = inventedBook({}, ['severance.early-retirement-178', 'severance.immediate-178', 'pay.over-frame-seniority']);
    expect(of({}, doubtful).problems).toEqual([
      {
        code: 'rule.unverified',
        severity: 'warning',
        at: {
          kind: 'rule',
          ruleId: 'severance.early-retirement-178',
          title: { vi: 'Tên severance.early-retirement-178', en: 'Title severance.early-retirement-178' },
          on: '2032-05-01',
        },
        params: {
          ruleId: 'severance.early-retirement-178',
          document: 'Nghị định severance.early-retirement-178/VD',
          provision: 'Điều 1',
          note: 'chưa đối chiếu',
        },
      },
    ]);
  });

  test('every component rests on law that is among the rules', () => {
    const found = of({});
    for (const { because } of found.components) expect(found.rules.map(({ ruleId }) => ruleId)).toContain(because.ruleId);
    expect(new Set(found.rules.map(({ ruleId }) => ruleId)).size).toBe(found.rules.length);
  });
});

describe('conservation', () => {
  const cases = fc.constantFrom('early-retirement' as const, 'severance' as const);
  const persons = fc.record({
    case: cases,
    monthsEarly: fc.integer({ min: 10, max: 49 }),
    insuranceMonths: fc.integer({ min: 120, max: 500 }),
    salaryCoefficientE4: fc.integer({ min: 1, max: 150_000 }),
  });

  test('the total is the sum of its components, in whole đồng', () => {
    fc.assert(
      fc.property(persons, (person) => {
        const found = of(person);
        expect(found.totalVnd).toBe(found.components.reduce((sum, { amountVnd }) => sum + amountVnd, 0));
        expect(found.components.every(({ amountVnd }) => Number.isSafeInteger(amountVnd) && amountVnd >= 0)).toBe(true);
      }),
    );
  });

  test('within a band, a month more early or served is never less money', () => {
    fc.assert(
      fc.property(persons, (person) => {
        const total = of(person).totalVnd!;
        expect(of({ ...person, monthsEarly: person.monthsEarly + 1 }).totalVnd).toBeGreaterThanOrEqual(total);
        expect(of({ ...person, insuranceMonths: person.insuranceMonths + 1 }).totalVnd).toBeGreaterThanOrEqual(total);
        expect(of({ ...person, salaryCoefficientE4: person.salaryCoefficientE4 + 1 }).totalVnd).toBeGreaterThanOrEqual(total);
      }),
    );
  });

  test('a base salary k times as high gives amounts k times as high, up to the rounding', () => {
    fc.assert(
      fc.property(persons, fc.integer({ min: 1, max: 5_000 }), (person, factor) => {
        const scaled = inventedBook({ 'pay.base-salary': { vndPerMonth: String(1_000 * factor) } });
        const [plain, high] = [of(person), of(person, scaled)];
        high.components.forEach(({ amountVnd }, index) => {
          expect(Math.abs(amountVnd - plain.components[index]!.amountVnd * factor)).toBeLessThanOrEqual(factor);
        });
      }),
    );
  });
});
