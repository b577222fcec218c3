import { describe, expect, test } from 'vitest';
import { gradeTable } from '../../../shared/rules/grade-table.ts';
import { bookWith, day, version } from '../../support/invented-law.ts';
import { realRules } from '../../support/rule-book.ts';

const invented = bookWith({
  'pay.grades': [
    version({
      groups: [
        { id: 'X', first: '1.05', step: '0.15', steps: '3' },
        { id: 'Y', first: '2', step: '0.5', steps: '2' },
      ],
      grades: [{ code: '77.001', name: 'Người thử', groups: ['X', 'Y'] }],
    }),
  ],
});

test('coefficients by step, in ten-thousandths', () => {
  expect(gradeTable(invented, day('2031-01-01'))).toEqual([
    {
      code: '77.001',
      name: 'Người thử',
      scales: [
        { group: 'X', coefficientsE4: [10_500, 12_000, 13_500] },
        { group: 'Y', coefficientsE4: [20_000, 25_000] },
      ],
    },
  ]);
});

test('no law of that day, no table', () => {
  expect(gradeTable(invented, day('2029-01-01'))).toBeNull();
});

describe('the law in the program', () => {
  const grades = gradeTable(realRules(), day('2025-07-01')) ?? [];
  const last = (code: string) => grades.find((grade) => grade.code === code)?.scales.map(({ coefficientsE4 }) => coefficientsE4.at(-1));

  test('ends where the tables of Decree 204 end', () => {
    expect([last('01.001'), last('01.002'), last('01.003'), last('01.004')]).toEqual([[80_000], [67_800], [49_800], [48_900, 40_600]]);
  });
  test('names groups that exist, codes and names once', () => {
    const { groups, grades: listed } = realRules().rules['pay.grades'].versions[0]!.value;
    const ids = groups.map(({ id }) => id);
    expect(listed.flatMap((grade) => grade.groups).filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(grades.map(({ code }) => code)).size).toBe(grades.length);
    expect(new Set(grades.map(({ name }) => name)).size).toBe(grades.length);
  });
});
