import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatArea } from '../../../../shared/text/format/format-area.ts';
import { formatDate } from '../../../../shared/text/format/format-date.ts';
import { formatFormula } from '../../../../shared/text/format/format-formula.ts';
import { formatInteger } from '../../../../shared/text/format/format-integer.ts';
import { formatMoney } from '../../../../shared/text/format/format-money.ts';
import { formatPercent, percentOf } from '../../../../shared/text/format/format-percent.ts';

describe('numbers as people write them', () => {
  test.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1_000, '1.000', '1,000'],
    [1_234_567, '1.234.567', '1,234,567'],
    [-1_234, '-1.234', '-1,234'],
    [9_007_199_254_740_991, '9.007.199.254.740.991', '9,007,199,254,740,991'],
  ])('%i', (value, vi, en) => {
    expect(formatInteger(value, 'vi')).toBe(vi);
    expect(formatInteger(value, 'en')).toBe(en);
  });

  test('hectares become square kilometres with two decimals', () => {
    expect(formatArea(1_234, 'vi')).toBe('12,34 km²');
    expect(formatArea(123_456_789, 'en')).toBe('1,234,567.89 km²');
    expect(formatArea(7, 'vi')).toBe('0,07 km²');
    expect(formatArea(-100, 'vi')).toBe('-1,00 km²');
  });

  test('money carries its currency', () => {
    expect(formatMoney(1_347_401_250, 'vi')).toBe('1.347.401.250 đồng');
    expect(formatMoney(1_347_401_250, 'en')).toBe('1,347,401,250 VND');
  });

  test('arithmetic keeps its signs and has the numbers of the language', () => {
    const formula = '(2 + 7% × 2,34 + 0,1) × (6 − 1/3) × 2.340.000';
    expect(formatFormula(formula, 'vi')).toBe(formula);
    expect(formatFormula(formula, 'en')).toBe('(2 + 7% × 2.34 + 0.1) × (6 − 1/3) × 2,340,000');
  });

  test('days are day, month, year in both languages; what is no day stays as it is', () => {
    expect(formatDate('2030-07-01', 'vi')).toBe('01/07/2030');
    expect(formatDate('2030-07-01', 'en')).toBe('01/07/2030');
    expect(formatDate('2030-07-01T08:15:00.000Z', 'vi')).toBe('01/07/2030');
    expect(formatDate('07/2030', 'vi')).toBe('07/2030');
  });

  test('percentages have two decimals, halves away from zero', () => {
    expect(formatPercent(6_691, 'vi')).toBe('66,91 %');
    expect(formatPercent(-5, 'en')).toBe('-0.05%');
    expect(percentOf(-6_714, 10_035)).toBe(-6_691);
    expect(percentOf(1, 3)).toBe(3_333);
    expect(percentOf(1, 80_000)).toBe(0);
    expect(percentOf(1, 20_000)).toBe(1); // 0.005 % is half a hundredth
    expect(percentOf(-1, 20_000)).toBe(-1);
    expect(percentOf(5, 0)).toBeNull();
  });

  test('no digit is lost or moved', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(Number(formatInteger(value, 'vi').replaceAll('.', ''))).toBe(value);
        expect(Number(formatInteger(value, 'en').replaceAll(',', ''))).toBe(value);
        expect(formatArea(value, 'vi').replace(/[., km²]/g, '')).toBe(`${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(3, '0')}`);
      }),
    );
  });
});
