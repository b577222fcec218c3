import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RowNumbers, TotalsCheck } from '../../../../shared/staging/table/totals.ts';

const area = { input: 'areaHa', roundedFrom: 0, shown: (value: number) => `${value} ha` };
const population = { input: 'population', roundedFrom: 2, shown: String };
const number = { input: 'number', roundedFrom: null, shown: String };

type Row =
  | readonly [kind: 'record', value: number | 'unreadable' | null, level?: string]
  | readonly [kind: 'total', value: number | null]
  | readonly [kind: 'section', value: number | null, level?: string];

/** Rows from row 5 on; what differs as "row: stated ≠ computed (from–to)". */
function differing(
  additive: { readonly input: string; readonly roundedFrom: number | null; readonly shown: (value: number) => string },
  rows: readonly Row[],
) {
  const check = new TotalsCheck([additive]);
  rows.forEach(([kind, value, level], i) => {
    const values: RowNumbers = { [additive.input]: value };
    if (kind === 'record') check.record(i + 5, level ?? null, values);
    else if (kind === 'section') check.section(i + 5, level ?? 'other', values);
    else check.total(i + 5, values);
  });
  return check.findings().map(({ row, input, found }) => {
    expect([input, found.code, found.severity]).toEqual([additive.input, 'total.differs', 'warning']);
    const { stated, computed, from, to } = found.params as { stated: string; computed: string; from: number; to: number };
    return `${row}: ${stated} ≠ ${computed} (${from}–${to})`;
  });
}

describe('a total', () => {
  test('at the end is over all rows', () => {
    expect(
      differing(number, [
        ['record', 20],
        ['record', 22],
        ['total', 42],
      ]),
    ).toEqual([]);
    expect(
      differing(number, [
        ['record', 20],
        ['record', 22],
        ['total', 43],
      ]),
    ).toEqual(['7: 43 ≠ 42 (5–6)']);
  });
  test('at the top is over the rows below', () => {
    expect(
      differing(number, [
        ['total', 42],
        ['record', 20],
        ['record', 22],
      ]),
    ).toEqual([]);
    expect(
      differing(number, [
        ['total', 43],
        ['record', 20],
        ['record', 22],
      ]),
    ).toEqual(['5: 43 ≠ 42 (6–7)']);
  });
  test('of each block, and of all blocks', () => {
    const blocks = (second: number, all: number): readonly Row[] => [
      ['record', 1],
      ['record', 2],
      ['total', 3],
      ['record', 4],
      ['record', 5],
      ['total', second],
      ['total', all],
    ];
    expect(differing(number, blocks(9, 12))).toEqual([]);
    expect(differing(number, blocks(8, 12))).toEqual(['10: 8 ≠ 9 (8–9)']);
    expect(differing(number, blocks(9, 13))).toEqual(['11: 13 ≠ 12 (5–9)']);
  });
  test('of each section behind it', () => {
    const sections = (first: number): readonly Row[] => [
      ['section', null],
      ['record', 1],
      ['record', 2],
      ['total', first],
      ['section', null],
      ['record', 4],
      ['total', 4],
      ['total', 7],
    ];
    expect(differing(number, sections(3))).toEqual([]);
    expect(differing(number, sections(4))).toEqual(['8: 4 ≠ 3 (6–7)']);
  });
  test('without a number says nothing, and one over no rows is over nothing', () => {
    expect(
      differing(number, [
        ['record', 20],
        ['total', null],
      ]),
    ).toEqual([]);
    expect(differing(number, [['total', 20]])).toEqual([]);
  });
  test('over a number nobody could read is not judged', () => {
    expect(
      differing(number, [
        ['record', 20],
        ['record', 'unreadable'],
        ['total', 42],
      ]),
    ).toEqual([]);
  });
  test('over empty cells is the sum of the others', () => {
    expect(
      differing(number, [
        ['record', 20],
        ['record', null],
        ['total', 21],
      ]),
    ).toEqual(['7: 21 ≠ 20 (5–6)']);
  });
});

describe('numbers beside the name of a section', () => {
  const list = (first: number, inner: number): readonly Row[] => [
    ['total', 15],
    ['section', first, 'district'],
    ['section', inner, 'other'],
    ['record', 1],
    ['record', 2],
    ['section', 3, 'other'],
    ['record', 3],
    ['section', 9, 'district'],
    ['record', 9],
  ];
  test('are its sum, sections inside counted', () => {
    expect(differing(number, list(6, 3))).toEqual([]);
  });
  test('differ, outside or inside', () => {
    expect(differing(number, list(7, 3))).toEqual(['6: 7 ≠ 6 (8–11)']);
    expect(differing(number, list(6, 4))).toEqual(['7: 4 ≠ 3 (8–9)']);
  });
});

describe('units of several levels in one table', () => {
  const list = (all: number): readonly Row[] => [
    ['record', 30, 'district'],
    ['record', 10, 'commune'],
    ['record', 20, 'commune'],
    ['record', 5, 'district'],
    ['record', 5, 'commune'],
    ['total', all],
  ];
  test('a total is over those of one level', () => {
    expect(differing(number, list(35))).toEqual([]);
    expect(differing(number, list(36))).toEqual(['10: 36 ≠ 35 (5–9)']);
  });
});

describe('rounding', () => {
  const rows = (total: number): readonly Row[] => [
    ['record', 1234],
    ['record', 2345],
    ['record', 3456],
    ['total', total],
  ];
  test('measured figures may be off by half of the last place for each row and the total', () => {
    expect(differing(area, rows(7037))).toEqual([]);
    expect(differing(area, rows(7038))).toEqual(['8: 7038 ha ≠ 7035 ha (5–7)']);
  });
  test('counts are exact, unless all are rounded to hundreds', () => {
    expect(differing(population, rows(7036))).toEqual(['8: 7036 ≠ 7035 (5–7)']);
    expect(
      differing(population, [
        ['record', 8900],
        ['record', 12_500],
        ['total', 21_500],
      ]),
    ).toEqual([]);
    expect(
      differing(number, [
        ['record', 20],
        ['record', 30],
        ['total', 60],
      ]),
    ).toEqual(['7: 60 ≠ 50 (5–6)']);
  });
});

test('honest totals are never doubted, at the end, at the top, of sections; a wrong one always is', () => {
  const values = fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  fc.assert(
    fc.property(values, fc.boolean(), fc.integer({ min: 100_000, max: 200_000 }), (sections, atTop, off) => {
      const body = sections.flatMap((section): readonly Row[] => [
        ['section', sum(section)],
        ...section.map((value): Row => ['record', value]),
      ]);
      const list = (total: number): readonly Row[] => (atTop ? [['total', total], ...body] : [...body, ['total', total]]);
      expect(differing(number, list(sum(sections.flat())))).toEqual([]);
      expect(differing(number, list(off))).toHaveLength(1);
    }),
  );
});
