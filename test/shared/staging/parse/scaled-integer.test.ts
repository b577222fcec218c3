import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaledInteger } from '../../../../shared/staging/parse/scaled-integer.ts';

const value = (text: string, exponent: number) => {
  const result = scaledInteger(text, exponent, 'unknown');
  return result.kind === 'value' ? [result.value, result.exact] : result.kind;
};

describe('numbers as sheets write them', () => {
  test.each([
    ['0', 2, [0, true]],
    ['1234', 0, [1234, true]],
    ['1.234.567', 0, [1_234_567, true]],
    ['1,234,567', 0, [1_234_567, true]],
    ['1 234 567', 0, [1_234_567, true]],
    ['12.345,67', 2, [1_234_567, true]],
    ['12,345.67', 2, [1_234_567, true]],
    ['4,98', 4, [49_800, true]],
    ['4.98', 4, [49_800, true]],
    ['0,125', 3, [125, true]],
    ['1234,567', 3, [1_234_567, true]],
    ['12,345.678', 3, [12_345_678, true]],
    ['-5,5', 1, [-55, true]],
    ['1,005', 2, 'ambiguous'],
    ['12.345', 0, 'ambiguous'],
    ['0,005', 2, [1, false]], // half up
    ['0,0049', 2, [0, false]],
    ['-0,005', 2, [-1, false]],
    ['2,5', 0, [3, false]],
    ['1.23.456', 0, 'invalid'],
    ['1,234,56', 0, 'invalid'],
    ['1.234,567.8', 0, 'invalid'],
    ['1.2.3', 0, 'invalid'],
    ['1 23', 0, 'invalid'],
    ['12a', 0, 'invalid'],
    ['', 0, 'invalid'],
    ['1e5', 0, 'invalid'],
    ['.5', 0, 'invalid'],
    ['99999999999999999', 0, 'invalid'],
  ] as const)('%j × 10^%d', (text, exponent, expected) => {
    expect(value(text, exponent)).toEqual(expected);
  });
});

test('one separator before three digits is read as the column says, or not at all', () => {
  expect(scaledInteger('1.234', 0, 'thousands')).toEqual({ kind: 'value', value: 1234, exact: true });
  expect(scaledInteger('1.234', 3, 'decimals')).toEqual({ kind: 'value', value: 1234, exact: true });
  expect(scaledInteger('1.234', 3, 'unknown')).toEqual({ kind: 'ambiguous', readings: ['1234', '1,234'] });
});

test('what is printed is read back: grouped, with decimals, either way of writing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 40 }),
      fc.constantFrom(['.', ','] as const, [',', '.'] as const),
      (hundredths, [group, decimal]) => {
        const whole = String(Math.floor(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, group);
        const text = `${whole}${decimal}${String(hundredths % 100).padStart(2, '0')}`;
        expect(scaledInteger(text, 2, 'unknown')).toEqual({ kind: 'value', value: hundredths, exact: true });
      },
    ),
  );
});
