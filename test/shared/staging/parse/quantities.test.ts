import { describe, expect, test } from 'vitest';
import { area, pieceArea } from '../../../../shared/staging/parse/area.ts';
import { coefficient } from '../../../../shared/staging/parse/coefficient.ts';
import { allowancePercent, estimatedWeight, shareOf } from '../../../../shared/staging/parse/percent.ts';
import { inhabitants, posts } from '../../../../shared/staging/parse/persons.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { columnOf, says } from './facts.ts';

type Row = readonly [cell: Exclude<RawCell, null>, value: number | null, found: string | null];

describe('area in hectares', () => {
  test.each<Row>([
    [12.34, 1234, null],
    ['12,34', 1234, null],
    ['1.234,5', 123_450, null],
    ['12,34 km²', 1234, null],
    ['250 ha', 250, 'number.unit-differs'],
    ['25.000 m2', null, 'number.ambiguous'],
    ['12,345', null, 'number.ambiguous'],
    [12.345, 1235, 'number.rounded'],
    [0.1 + 0.2, 30, null], // fifteen digits, as a spreadsheet shows it
    ['12,3456', 1235, 'number.rounded'],
    ['-1', null, 'number.out-of-range'],
    ['rộng', null, 'number.invalid'],
    ['-', null, null],
    [{ serial: 45_000 }, null, 'number.invalid'],
  ])('%j under “Diện tích (km²)”', (cell, value, found) => {
    expect(says(area(columnOf('Diện tích (km²)')), cell)).toEqual({ value, found });
  });

  test('the column tells how 12,345 is meant', () => {
    expect(says(area(columnOf('Diện tích (km²)', ['12,345', '3,25'])), '12,345')).toEqual({ value: 1235, found: 'number.rounded' });
    expect(says(area(columnOf('Diện tích (ha)', ['12,345', '3.25'])), '12,345')).toEqual({ value: 12_345, found: null });
    expect(says(area(columnOf('Diện tích (ha)', ['12,345', '3.25', '1,5'])), '12,345').found).toBe('number.ambiguous'); // it contradicts itself
  });

  test('hectares by heading, by the note above the table, or km² with a warning, once', () => {
    expect(says(area(columnOf('area_ha')), '250')).toEqual({ value: 250, found: null });
    expect(says(area(columnOf('area_km2_2009')), '2.5')).toEqual({ value: 250, found: null });
    expect(says(area(columnOf('Diện tích', [], { unitsNote: 'Đơn vị tính: ha' })), '250')).toEqual({ value: 250, found: null });
  });

  test('what a person told wins over heading and note', () => {
    const column = columnOf('Diện tích (km²)', [], { unitsNote: 'ĐVT: m2', unit: 'ha' });
    expect(says(area(column), '250')).toEqual({ value: 250, found: null });
    expect(says(area(column), '2,5 km²')).toEqual({ value: 250, found: 'number.unit-differs' });
    expect(says(area(columnOf('Diện tích', [], { unit: 'm2' })), '25000000')).toEqual({ value: 2500, found: null });
  });

  describe('without any unit', () => {
    const question = { quantity: 'area', choices: ['km2', 'ha', 'm2'] };

    test('a number too small for hectares shows that the column has square kilometres: said once', () => {
      const unsaid = area(columnOf('Diện tích', ['2,5', 30, 45.5]));
      expect(says(unsaid, '2,5')).toEqual({ value: 250, found: 'number.unit-assumed' });
      expect(says(unsaid, 30)).toEqual({ value: 3000, found: null });
    });
    test.each<readonly [string, readonly RawCell[]]>([
      ['numbers that can be both', [30, 45.5]],
      ['a number too large for square kilometres', ['2,5', 120_000]],
    ])('%s are asked about, cell by cell', (_, cells) => {
      const unsaid = area(columnOf('Diện tích', cells));
      for (const cell of cells) {
        if (cell === null) continue;
        expect(unsaid(cell)).toMatchObject({ value: null, found: { code: 'number.unit-unknown', severity: 'error' }, asks: question });
      }
    });
    test('a cell with its own unit, zero and nothing need no question', () => {
      const unsaid = area(columnOf('Diện tích', [30]));
      expect(['250 ha', 0, '-'].map((cell) => says(unsaid, cell))).toEqual([
        { value: 250, found: null },
        { value: 0, found: null },
        { value: null, found: null },
      ]);
    });
    test('text is still no number', () => {
      expect(says(area(columnOf('Diện tích', [30])), 'rộng').found).toBe('number.invalid');
    });
    test('pieces of units may be of any size', () => {
      expect(pieceArea(columnOf('Diện tích nhập', ['0,5']))('0,5').asks).toEqual(question);
    });
  });
});

describe('inhabitants', () => {
  test.each<Row>([
    ['1.234.567', 1_234_567, null],
    ['12.345', 12_345, null],
    ['12,345', 12_345, null],
    ['12 345 người', 12_345, null],
    ['12 nghìn người', 12_000, 'number.unit-differs'],
    ['12,345 nghìn người', null, 'number.ambiguous'],
    [8920, 8920, null],
    ['12,5', null, 'number.not-whole'],
    [12.5, null, 'number.not-whole'],
    ['nhiều', null, 'number.invalid'],
  ])('%j under “Dân số (người)”', (cell, value, found) => {
    expect(says(inhabitants(columnOf('Dân số (người)')), cell)).toEqual({ value, found });
  });

  test.each<Row>([
    ['12,5', 12_500, null],
    ['8,92', 8920, null],
    ['1.234,5', 1_234_500, null],
    [8.92, 8920, null],
    ['8,9201', null, 'number.not-whole'],
    ['5.000', 5000, null],
    ['5.000 người', 5000, 'number.unit-differs'],
    ['5,25 người', null, 'number.not-whole'],
    ['5,25 nghìn người', 5250, null],
  ])('%j under “Dân số (nghìn người)”', (cell, value, found) => {
    expect(says(inhabitants(columnOf('Dân số (nghìn người)')), cell)).toEqual({ value, found });
  });

  test('a unit in the cell contradicts nothing where the heading names none', () => {
    expect(says(inhabitants(columnOf('Dân số')), '12 nghìn người')).toEqual({ value: 12_000, found: null });
    expect(says(inhabitants(columnOf('Dân số')), '5.000 người')).toEqual({ value: 5000, found: null });
  });
});

test.each<Row>([
  ['32', 32, null],
  [32, 32, null],
  ['1.200', 1200, null],
  ['32,5', null, 'number.not-whole'],
  ['-3', null, 'number.out-of-range'],
])('%j posts', (cell, value, found) => {
  expect(says(posts(columnOf('Biên chế')), cell)).toEqual({ value, found });
});

test.each<Row>([
  ['4,98', 49_800, null],
  ['4.98', 49_800, null],
  [4.98, 49_800, null],
  ['2,125', 21_250, null],
  ['4.980', 49_800, null],
  ['498', null, 'number.out-of-range'],
  ['2,34567', 23_457, 'number.rounded'],
  ['', null, 'number.invalid'],
  ['không', null, null],
])('coefficient %j', (cell, value, found) => {
  expect(says(coefficient(columnOf('Hệ số lương')), cell)).toEqual({ value, found });
});

test.each<Row>([
  [25, 250_000, null],
  ['25', 250_000, null],
  ['25%', 250_000, null],
  ['25 %', 250_000, null],
  [0.25, 250_000, null],
  ['0,25', 250_000, null],
  ['8,5', 85_000, null],
  [0, 0, null],
  [1, null, 'number.ambiguous'],
  ['1%', 10_000, null],
  ['250', null, 'number.out-of-range'],
])('allowance of %j per cent', (cell, value, found) => {
  expect(says(allowancePercent(columnOf('Phụ cấp công vụ (%)')), cell)).toEqual({ value, found });
});

describe('an allowance of exactly 1', () => {
  const one = (cells: readonly RawCell[], unit: 'percent' | 'fraction' | null = null) =>
    allowancePercent(columnOf('Phụ cấp', cells, { unit }))(1);
  test('is one per cent among per cents, all of it among shares, and asked about else', () => {
    expect(one([1, 25]).value).toBe(10_000);
    expect(one([1, 0.25]).value).toBe(1_000_000);
    expect(one([1, 0.25, 25]).asks).toEqual({ quantity: 'percent', choices: ['percent', 'fraction'] });
    expect(one([1], 'percent').value).toBe(10_000);
    expect(one([1], 'fraction').value).toBe(1_000_000);
  });
  test('told what they are, numbers below 1 are read so', () => {
    expect(says(allowancePercent(columnOf('Phụ cấp', [], { unit: 'percent' })), '0,5').value).toBe(5000);
  });
});

describe('shares', () => {
  const cells = ['0,45', '12,5', '80'];
  const question = { quantity: 'percent', choices: ['percent', 'fraction'] };
  test('a column of per cents', () => {
    const read = shareOf(2)(columnOf('Tỷ lệ (%)', cells));
    expect(cells.map((cell) => says(read, cell).value)).toEqual([45, 1250, 8000]);
  });
  test('a column of shares of one', () => {
    const read = shareOf(4)(columnOf('Tỷ lệ', ['0,45', 1, 0.5]));
    expect([says(read, '0,45').value, says(read, 1).value, says(read, 0.5).value]).toEqual([450_000, 1_000_000, 500_000]);
  });
  test('a per cent sign decides for its cell', () => {
    expect(says(shareOf(4)(columnOf('Tỷ lệ (%)', ['0,45'])), '45%').value).toBe(450_000);
  });
  test('nothing above 1 under a heading of per cents may be either: a spreadsheet stores 45 % as 0.45', () => {
    const found = shareOf(4)(columnOf('Tỷ lệ (%)', [0.45, 0.55]))(0.45);
    expect(found).toMatchObject({
      value: null,
      found: { code: 'number.ambiguous', params: { readings: ['0,45 %', '45 %'] } },
      asks: question,
    });
  });
  test('only ones and nothings may be either', () => {
    expect(shareOf(4)(columnOf('Tỷ lệ', [1, 0, 1]))(1).asks).toEqual(question);
    expect(says(shareOf(4)(columnOf('Tỷ lệ', [1, 0, 1])), 0)).toEqual({ value: 0, found: null });
  });
  test('of a minority half a per cent is as likely as half of the people', () => {
    expect(shareOf(2, { smallIsShare: false })(columnOf('Tỷ lệ DTTS', ['0,5']))('0,5').asks).toEqual(question);
  });
  test('what a person told', () => {
    expect(says(shareOf(4)(columnOf('Tỷ lệ', ['0,45'], { unit: 'percent' })), '0,45').value).toBe(4500);
    expect(says(shareOf(4)(columnOf('Tỷ lệ (%)', ['0,45'], { unit: 'fraction' })), '0,45').value).toBe(450_000);
  });
  test('an estimate is a weight', () => {
    const read = estimatedWeight(columnOf('area_share_est'));
    expect([says(read, '0.9184').value, says(read, '0.0').value, says(read, '1.0').value]).toEqual([918_400, 0, 1_000_000]);
  });
});
