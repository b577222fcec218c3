import { describe, expect, test } from 'vitest';
import { toDecimal } from '../../../shared/kernel/fraction.ts';
import { monthlyPay } from '../../../shared/money/monthly-pay.ts';
import { monthlySalary } from '../../../shared/money/monthly-salary.ts';
import { day, inventedBook } from './invented-law.ts';
import { at, leaver } from './leaver.ts';

const book = inventedBook();
const on = day('2032-05-01');
const salaryOf = (person: Partial<typeof leaver>, law = book) =>
  monthlySalary({ ...leaver, ...person }, 'severance.salary-178', law, on, at);

function theValue<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('monthlySalary', () => {
  test('adds what counts, leaves out what does not, and shows how', () => {
    const salary = theValue(
      salaryOf({
        positionAllowanceE4: 5_000,
        publicServiceAllowanceE4: 250_000,
        reservedCoefficientE4: 3_000, // not among the parts of this rule
        otherAllowances: [
          { kind: 'counts', coefficientE4: 1_000 },
          { kind: 'left-out', coefficientE4: 9_000 },
        ],
      }),
    );
    expect(salary.formula).toBe('(2 + 0,5 + 25% × (2 + 0,5) + 0,1) × 1.000');
    expect(salary.vnd).toBe(3_225);
    const law = { document: 'Nghị định severance.salary-178/VD', provision: 'Điều 1' };
    expect(salary.notCounted.map(({ severity, params, at: place }) => [severity, params, place])).toEqual([
      ['warning', { kind: 'reservedCoefficient', names: null, ...law }, { kind: 'input', path: ['reservedCoefficient'] }],
      [
        'warning',
        { kind: 'left-out', names: { vi: 'không tính', en: 'left out' }, ...law },
        { kind: 'input', path: ['otherAllowances', 1] },
      ],
    ]);
  });

  test('an allowance may be a percentage of another one', () => {
    const salary = theValue(salaryOf({ overFrameSeniorityE4: 70_000, publicServiceAllowanceE4: 250_000 }));
    expect(salary.formula).toBe('(2 + 7% × 2 + 25% × (2 + 7% × 2)) × 1.000');
    expect(toDecimal(salary.exact)).toBe('2675');
  });

  test('is exact, and rounded only for printing', () => {
    const salary = theValue(salaryOf({ salaryCoefficientE4: 20_001, publicServiceAllowanceE4: 333_333 }));
    expect(toDecimal(salary.exact)).toBe('2666.7993333');
    expect(salary.vnd).toBe(2_667);
  });

  test('takes the usual public-service allowance where the list is silent, and says so', () => {
    const salary = theValue(salaryOf({ staffGroup: 'cadre', publicServiceAllowanceE4: null }));
    expect(salary.vnd).toBe(2_800);
    expect(salary.assumed.map(({ severity, params, at: place }) => [severity, params.assumption, params.measure, place])).toEqual([
      ['warning', 'usual-public-service-allowance', '40', { kind: 'input', path: ['publicServiceAllowancePercent'] }],
    ]);
    const without = theValue(salaryOf({ staffGroup: 'public-employee', publicServiceAllowanceE4: null }));
    expect([without.vnd, without.assumed]).toEqual([2_000, []]);
  });

  test('uses the base salary of the month before', () => {
    const from = day('2032-05-01');
    const rule = book.rules['pay.base-salary'];
    const [version] = rule.versions;
    const raised = {
      ...book,
      rules: {
        ...book.rules,
        'pay.base-salary': {
          ...rule,
          versions: [
            { ...version!, to: day('2032-04-30') },
            { ...version!, from, value: { vndPerMonth: '1100' } },
          ],
        },
      },
    };
    expect(theValue(salaryOf({}, raised)).vnd).toBe(2_000);
    expect(theValue(monthlySalary(leaver, 'severance.salary-178', raised, day('2032-06-01'), at)).vnd).toBe(2_200);
    expect(theValue(monthlyPay(leaver, raised, from, at)).vnd).toBe(2_200);
  });

  test('an allowance the rule does not know is refused, naming those it knows', () => {
    const result = salaryOf({
      otherAllowances: [
        { kind: 'counts', coefficientE4: 1 },
        { kind: 'odd', coefficientE4: 1 },
      ],
    });
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          code: 'entitlement.allowance-unknown',
          severity: 'error',
          at: { kind: 'input', path: ['otherAllowances', 1] },
          params: { kind: 'odd', accepted: ['counts', 'left-out'] },
        },
      ],
    });
  });

  test.each([
    [null, 'entitlement.missing'],
    [0, 'entitlement.not-positive'],
  ])('a salary coefficient of %s is no zero pay', (salaryCoefficientE4, code) => {
    for (const result of [salaryOf({ salaryCoefficientE4 }), monthlyPay({ ...leaver, salaryCoefficientE4 }, book, on, at)])
      expect(result.ok ? [] : result.problems.map((found) => [found.code, found.params])).toEqual([[code, { field: 'salaryCoefficient' }]]);
  });
});

describe('monthlyPay', () => {
  test('counts every allowance a person is paid', () => {
    const pay = theValue(
      monthlyPay(
        {
          ...leaver,
          reservedCoefficientE4: 3_000,
          occupationSeniorityE4: 100_000,
          otherAllowances: [{ kind: 'left-out', coefficientE4: 9_000 }],
        },
        book,
        on,
        at,
      ),
    );
    expect(pay.formula).toBe('(2 + 0,3 + 10% × 2 + 0,9) × 1.000');
    expect(pay.vnd).toBe(3_400);
  });

  test('part-time staff have the fixed allowance', () => {
    expect(theValue(monthlyPay({ ...leaver, staffGroup: 'part-time', salaryCoefficientE4: null }, book, on, at)).vnd).toBe(2_000);
  });

  test('no law on the day, no pay', () => {
    const result = monthlyPay(leaver, book, day('2040-01-01'), at);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['rule.not-in-force']);
  });
});
