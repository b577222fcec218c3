import { describe, expect, test } from 'vitest';
import { retirementDate } from '../../../shared/money/retirement-date.ts';
import { day, inventedBook } from './invented-law.ts';
import { at } from './leaver.ts';

const book = inventedBook({}, ['retirement.birth-month-unknown']);
const on = day('2032-05-01');
const of = (sex: 'male' | 'female', year: number, month: number | null, birthDay: number | null, appendix: 'I' | 'II' = 'I') =>
  retirementDate({ sex, birthDate: { year, month, day: birthDay }, appendix }, book, on, at);

function value(result: ReturnType<typeof of>) {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('retirementDate', () => {
  test('the pension starts on the first of the month after the age, whatever the day of birth', () => {
    for (const birthDay of [1, 15, 31, null])
      expect(value(of('male', 1975, 3, birthDay))).toMatchObject({
        ageMonths: 720,
        reachedInMonth: '2035-03',
        pensionFrom: '2035-04-01',
        assumed: [],
      });
    expect(value(of('male', 1975, 12, 31)).pensionFrom).toBe('2036-01-01');
  });

  test('the last row whose month of birth is reached holds', () => {
    expect(value(of('male', 1980, 5, 31)).ageMonths).toBe(720);
    expect(value(of('male', 1980, 6, 1)).ageMonths).toBe(738);
    expect(value(of('female', 1930, 1, 1)).ageMonths).toBe(696); // a row without a beginning
  });

  test('a row that nobody has verified makes the law it rests on unverified', () => {
    const table = (month: number) => value(of('male', 1980, month, 1)).because.find(({ ruleId }) => ruleId === 'retirement.age')?.version;
    expect([table(5)?.verified, table(5)?.note]).toEqual([true, null]);
    expect([table(6)?.verified, table(6)?.note]).toEqual([false, 'dòng này chưa kiểm chứng']);
  });

  test('Appendix II is lower, and cites the rule that makes it so', () => {
    const reduced = value(of('male', 1975, 3, 1, 'II'));
    expect(reduced.pensionFrom).toBe('2032-04-01');
    expect(reduced.because.map(({ ruleId }) => ruleId)).toEqual(['retirement.age', 'retirement.pension-start', 'retirement.age-reduced']);
  });

  test('Appendix II looks up the row of those born as many years before as it is lower', () => {
    // The row of June 1980 holds, three years lower, for those born from June 1983 on.
    expect([1980, 1983].map((year) => value(of('male', year, 6, 1, 'II')).ageMonths)).toEqual([684, 702]);
  });

  test('with only a year, 1 January is supposed and said', () => {
    const supposed = value(of('male', 1975, null, null));
    expect(supposed.pensionFrom).toBe('2035-02-01');
    expect(supposed.assumed.map(({ severity, params }) => [severity, params.assumption])).toEqual([['warning', 'born-first-of-january']]);
    expect(supposed.because.some(({ ruleId, version }) => ruleId === 'retirement.birth-month-unknown' && !version.verified)).toBe(true);
  });

  test('born before the table begins is a problem, not the first row', () => {
    const result = of('male', 1969, 12, 31);
    expect(result.ok ? [] : result.problems.map(({ code, params }) => [code, params])).toEqual([
      ['entitlement.age-not-listed', { born: '1969-12', sex: 'male' }],
    ]);
  });

  test('a day without law is a problem', () => {
    const result = retirementDate({ sex: 'male', birthDate: { year: 1975, month: 1, day: 1 }, appendix: 'I' }, book, day('2029-12-31'), at);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['rule.not-in-force']);
  });
});
