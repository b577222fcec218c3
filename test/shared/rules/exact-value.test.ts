import { expect, test } from 'vitest';
import { fraction } from '../../../shared/kernel/fraction.ts';
import { exactValue, wholeValue } from '../../../shared/rules/exact-value.ts';

test('quoted numbers are read exactly', () => {
  expect(exactValue('0.45')).toEqual(fraction(9, 20));
  expect(wholeValue('2340000')).toBe(2_340_000);
});

test('text that no schema would have let through is a bug', () => {
  for (const text of ['', '0,45', '1e3', '1.']) expect(() => exactValue(text)).toThrow(RangeError);
  for (const text of ['0.5', '999999999999999999']) expect(() => wholeValue(text)).toThrow(RangeError);
});
