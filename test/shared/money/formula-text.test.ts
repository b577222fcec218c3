import { expect, test } from 'vitest';
import { fraction } from '../../../shared/kernel/fraction.ts';
import { numberText } from '../../../shared/money/formula-text.ts';

test.each([
  [fraction(15_356_250), '15.356.250'],
  [fraction(9, 10), '0,9'],
  [fraction(25, 2), '12,5'],
  [fraction(999), '999'],
  [fraction(1_000), '1.000'],
  [fraction(-1_234_567, 2), '-617.283,5'],
  [fraction(1, 3), '1/3'],
])('%o is written %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});
