import { expect, test } from 'vitest';
import { keptPay } from '../../../shared/money/kept-pay.ts';
import { day, inventedBook } from './invented-law.ts';

const book = inventedBook();

test.each([
  ['2032-01-15', null, '2032-05-15'], // four months from the assignment
  ['2032-01-15', '2033-01-01', '2033-01-01'], // the end of the term
  ['2032-01-15', '2032-02-01', '2032-04-15'], // but never fewer than three months
])('assigned on %s with a term to %s: new pay from %s', (assigned, term, from) => {
  const kept = keptPay(day(assigned), term === null ? null : day(term), book);
  expect(kept.ok ? kept.value.newPayFrom : kept.problems).toBe(from);
});

test.each([null, '2045-01-01'])('no law on the day of assignment is a problem (term: %s)', (term) => {
  const kept = keptPay(day('2040-01-01'), term === null ? null : day(term), book);
  expect(kept.ok ? [] : kept.problems.map(({ code }) => code)).toEqual(['rule.not-in-force']);
});
