import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFractions, toDecimal } from '../../../shared/kernel/fraction.ts';
import { roundedYears } from '../../../shared/money/half-years.ts';

const halfYears = {
  steps: [
    { upToMonths: '6', years: '0.5' },
    { upToMonths: '11', years: '1' },
  ],
};

test.each([
  [0, '0'],
  [1, '0.5'],
  [6, '0.5'],
  [7, '1'],
  [11, '1'],
  [12, '1'],
  [13, '1.5'],
  [18, '1.5'],
  [19, '2'],
  [30, '2.5'],
  [31, '3'],
  [264, '22'],
])('%i months are %s years', (months, years) => {
  expect(toDecimal(roundedYears(months, halfYears))).toBe(years);
});

test('more months are never fewer years, and rounding never takes time away', () => {
  fc.assert(
    fc.property(fc.nat(700), (months) => {
      const years = roundedYears(months, halfYears);
      expect(compareFractions(roundedYears(months + 1, halfYears), years)).toBeGreaterThanOrEqual(0);
      expect(Number(toDecimal(years)) * 12).toBeGreaterThanOrEqual(months);
      expect(Number(toDecimal(years)) * 12 - months).toBeLessThan(6);
    }),
  );
});

test('a rule without a step for the odd months is a bug, not a zero', () => {
  expect(() => roundedYears(8, { steps: [{ upToMonths: '6', years: '0.5' }] })).toThrow(RangeError);
});
