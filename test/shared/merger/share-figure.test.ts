import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Demand, shareFigure } from '../../../shared/merger/share-figure.ts';
import type { PieceSize } from '../../../shared/model/records.ts';

const part = (size: PieceSize): Demand => ({ extent: 'part', size });
const rest: Demand = { extent: 'rest', size: { kind: 'unknown' } };
const amount = (value: number) => part({ kind: 'amount', value });
const share = (percent: number) => part({ kind: 'share', partsPerMillion: percent * 10_000 });
const estimate = (weight: number) => part({ kind: 'estimate', weight });
const unknown = part({ kind: 'unknown' });
const none = part({ kind: 'none' });
const all = part({ kind: 'all' });
const rounding = 100; // parts per million

describe('shareFigure', () => {
  test.each<[string, number, Demand[], (number | null)[], number, string[]]>([
    ['a whole unit', 101, [{ extent: 'whole', size: { kind: 'all' } }], [101], 0, []],
    ['a whole unit whose row repeats the figure', 101, [{ extent: 'whole', size: { kind: 'amount', value: 101 } }], [101], 0, []],
    [
      'a whole unit whose row gives another figure',
      101,
      [{ extent: 'whole', size: { kind: 'amount', value: 99 } }],
      [101],
      0,
      ['whole-differs'],
    ],
    ['amounts and the rest', 101, [amount(40), rest], [40, 61], 0, []],
    ['shares that fill', 101, [share(50), share(50)], [51, 50], 0, []],
    ['a share and the rest', 101, [share(33.33), rest], [34, 67], 0, []],
    ['shares short of 100 % by rounding', 100, [share(33.33), share(33.33), share(33.33)], [34, 33, 33], 0, ['shares-rounded']],
    ['shares over 100 % by rounding', 100, [share(33.34), share(33.33), share(33.34)], [34, 33, 33], 0, ['shares-rounded']],
    ['shares well short of 100 %', 100, [share(30), share(30)], [30, 30], 40, []],
    ['shares over 100 %', 100, [share(80), share(40)], [67, 33], 0, ['over-total']],
    ['amounts over the total', 100, [amount(90), amount(30), rest], [75, 25, 0], 0, ['over-total']],
    ['amount and share over the total together', 100, [amount(60), share(50)], [55, 45], 0, ['over-total']],
    ['amounts short of the total', 100, [amount(20), amount(30)], [20, 30], 50, []],
    ['estimates', 100, [estimate(3), estimate(1)], [75, 25], 0, []],
    ['estimates written as decimals', 100, [estimate(0.75), estimate(0.25)], [75, 25], 0, []],
    ['an estimate and an unknown size', 90, [estimate(2), unknown], [45, 45], 0, ['size-assumed']],
    ['one unknown size is the rest', 100, [amount(30), unknown], [30, 70], 0, []],
    ['several unknown sizes share equally', 100, [unknown, unknown, unknown], [34, 33, 33], 0, ['size-assumed']],
    ['a lone part of unknown size', 100, [unknown], [100], 0, ['size-assumed']],
    ['nothing for one, all for the other', 100, [none, all], [0, 100], 0, []],
    ['all for one leaves nothing for unknown sizes, and that is no guess', 100, [all, unknown, unknown], [100, 0, 0], 0, []],
    [
      'two wholes',
      100,
      [
        { extent: 'whole', size: { kind: 'all' } },
        { extent: 'whole', size: { kind: 'all' } },
      ],
      [50, 50],
      0,
      ['over-total'],
    ],
    ['a unit without people', 0, [share(50), rest], [0, 0], 0, []],
  ])('%s', (_, total, demands, values, remainder, issues) => {
    const shared = shareFigure(total, demands, rounding);
    expect(shared.values).toEqual(values);
    expect(shared.remainder).toBe(remainder);
    expect(shared.issues.map(({ kind }) => kind)).toEqual(issues);
  });

  test('only guesses are marked as estimated', () => {
    expect(shareFigure(100, [amount(40), unknown], rounding).estimated).toEqual([false, false]);
    expect(shareFigure(100, [amount(40), unknown, unknown], rounding).estimated).toEqual([false, true, true]);
    expect(shareFigure(100, [estimate(1), estimate(1)], rounding).estimated).toEqual([true, true]);
    expect(shareFigure(100, [amount(90), amount(30)], rounding).estimated).toEqual([true, true]);
  });

  test('without the figure of the unit, amounts stand and nothing is made up', () => {
    expect(shareFigure(null, [amount(40), rest, none], rounding)).toEqual({
      values: [40, null, 0],
      estimated: [false, false, false],
      remainder: 0,
      issues: [],
    });
    expect(shareFigure(null, [{ extent: 'whole', size: { kind: 'amount', value: 7 } }], rounding).values).toEqual([7]);
  });

  const size = fc.oneof(
    fc.constant<PieceSize>({ kind: 'all' }),
    fc.constant<PieceSize>({ kind: 'none' }),
    fc.constant<PieceSize>({ kind: 'rest' }),
    fc.constant<PieceSize>({ kind: 'unknown' }),
    fc.nat(2_000_000).map((value): PieceSize => ({ kind: 'amount', value })),
    fc.nat(1_100_000).map((partsPerMillion): PieceSize => ({ kind: 'share', partsPerMillion })),
    fc.nat(10_000).map((weight): PieceSize => ({ kind: 'estimate', weight })),
  );
  const demand = fc.record({ extent: fc.constantFrom('whole', 'part', 'rest'), size }) as fc.Arbitrary<Demand>;

  test('nothing appears and nothing vanishes, whatever the pieces ask for', () => {
    fc.assert(
      fc.property(fc.nat(1_500_000), fc.array(demand, { minLength: 1, maxLength: 6 }), (total, demands) => {
        const { values, remainder, estimated } = shareFigure(total, demands, rounding);
        expect(values).toHaveLength(demands.length);
        expect(estimated).toHaveLength(demands.length);
        expect(values.every((value) => value !== null && Number.isInteger(value) && value >= 0)).toBe(true);
        expect(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) + remainder).toBe(total);
      }),
      { numRuns: 500 },
    );
  });
});
