import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadRuleBook } from '../../electron/files/rules/load-rule-book.ts';
import { rulesFolder } from '../../electron/files/rules/rules-folder.ts';
import { parseIsoDate } from '../../shared/kernel/iso-date.ts';
import { retirementDate } from '../../shared/money/retirement-date.ts';

const loaded = loadRuleBook(rulesFolder(path.resolve(import.meta.dirname, '../..')));
const on = parseIsoDate('2025-07-01')!;

function retire(sex: 'male' | 'female', month: string, appendix: 'I' | 'II' = 'I') {
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const [year = 0, monthNumber = 1] = month.split('-').map(Number);
  const at = () => ({ kind: 'input', path: [] }) as const;
  const found = retirementDate({ sex, birthDate: { year, month: monthNumber, day: 1 }, appendix }, loaded.value, on, at);
  if (!found.ok) throw new Error(found.problems[0].code);
  return found.value;
}
const age = (years: number, months = 0) => years * 12 + months;

/** First and last month of birth of every row of the rulebook's table, Decree 135/2020, Appendix I. */
const men = [
  ['1961-01', '1961-09', age(60, 3)],
  ['1961-10', '1962-06', age(60, 6)],
  ['1962-07', '1963-03', age(60, 9)],
  ['1963-04', '1963-12', age(61)],
  ['1964-01', '1964-09', age(61, 3)],
  ['1964-10', '1965-06', age(61, 6)],
  ['1965-07', '1966-03', age(61, 9)],
  ['1966-04', '1990-12', age(62)],
] as const;
const women = [
  ['1966-01', '1966-08', age(55, 4)],
  ['1966-09', '1967-04', age(55, 8)],
  ['1967-05', '1967-12', age(56)],
  ['1968-01', '1968-08', age(56, 4)],
  ['1968-09', '1969-04', age(56, 8)],
  ['1969-05', '1969-12', age(57)],
  ['1970-01', '1970-08', age(57, 4)],
  ['1970-09', '1971-04', age(57, 8)],
  ['1971-05', '1971-12', age(58)],
  ['1972-01', '1972-08', age(58, 4)],
  ['1972-09', '1973-04', age(58, 8)],
  ['1973-05', '1973-12', age(59)],
  ['1974-01', '1974-08', age(59, 4)],
  ['1974-09', '1975-04', age(59, 8)],
  ['1975-05', '1990-12', age(60)],
] as const;

describe('retirement age', () => {
  test.each(men)('men born from %s to %s: %i months', (first, last, months) => {
    expect([retire('male', first).ageMonths, retire('male', last).ageMonths]).toEqual([months, months]);
  });

  test.each(women)('women born from %s to %s: %i months', (first, last, months) => {
    expect([retire('female', first).ageMonths, retire('female', last).ageMonths]).toEqual([months, months]);
  });

  test('the table is the roadmap: 3 months a year for men, 4 for women, by the calendar year the age is reached in', () => {
    const inMonths = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1;
    for (const [sex, rows, start, step, most] of [
      ['male', men, age(60, 3), 3, age(62)],
      ['female', women, age(55, 4), 4, age(60)],
    ] as const)
      for (const [first, last, months] of rows)
        for (const month of [first, last]) {
          if (month === '1990-12') continue; // at the end of the road
          // Reaching the age of the row in year N: that age must be the one the roadmap lays down for N.
          const year = Math.floor((inMonths(month) + months) / 12);
          expect([sex, month, months]).toEqual([sex, month, Math.min(most, start + step * (year - 2021))]);
        }
  });

  test('only the disputed row is unverified', () => {
    const verified = (month: string) => retire('female', month).because.find(({ ruleId }) => ruleId === 'retirement.age')?.version.verified;
    expect(['1969-04', '1969-05', '1969-06'].map(verified)).toEqual([true, false, true]);
  });

  test('Appendix II is five years lower than the age of the same year of retirement', () => {
    expect(['1966-01', '1966-09', '1966-10', '1971-03', '1971-04'].map((month) => retire('male', month, 'II').ageMonths)).toEqual([
      age(55, 3),
      age(55, 3),
      age(55, 6),
      age(56, 9),
      age(57),
    ]);
    expect(['1971-08', '1971-09', '1980-04', '1980-05'].map((month) => retire('female', month, 'II').ageMonths)).toEqual([
      age(50, 4),
      age(50, 8),
      age(54, 8),
      age(55),
    ]);
    // In 2022 men retire at 60 years 6 months, so nobody may leave by Appendix II before 55 years 6 months that year.
    expect(retire('male', '1966-10', 'II').reachedInMonth).toBe('2022-04');
    expect(retire('female', '1980-05', 'II').pensionFrom).toBe('2035-06-01');
  });

  test('P2: born 15/1/1966, pension from 1/11/2027', () => {
    expect(retire('male', '1966-01').pensionFrom).toBe('2027-11-01');
  });
});
