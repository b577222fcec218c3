import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownTotal } from '../../../shared/kernel/known-total.ts';

test('what is not known is counted as not known, never as zero', () => {
  expect(knownTotal([3, null, 4])).toEqual({ known: 2, unknown: 1, total: 7, average: 4 }); // 3.5 rounds away from zero
  expect(knownTotal([null])).toEqual({ known: 0, unknown: 1, total: 0, average: null });
});

test('order does not matter, and the parts add up to the whole', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 10 ** 9 })), { maxLength: 50 });
  fc.assert(
    fc.property(values, values, (a, b) => {
      expect(knownTotal(a.toReversed())).toEqual(knownTotal(a));
      expect(knownTotal([...a, ...b]).total).toBe(knownTotal(a).total + knownTotal(b).total);
    }),
  );
});

test('a sum that is no safe integer is refused', () => {
  expect(() => knownTotal([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
});
