import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyExponent, monthlyPay } from '../../../../shared/staging/parse/money.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { columnOf, says } from './facts.ts';

type Row = readonly [cell: Exclude<RawCell, null>, value: number | null, found: string | null];

test.each([
  ['Tiền lương tháng hiện hưởng (1000 đồng)', 3],
  ['Lương tháng (1.000đ)', 3],
  ['Lương tháng (nghìn đồng)', 3],
  ['ĐVT: ngàn đồng', 3],
  ['Lương (triệu đồng)', 6],
  ['Lương (tr.đồng)', 6],
  ['Đơn vị tính: 1.000.000 đồng', 6],
  ['Kinh phí (tỷ đồng)', 9],
  ['Lương tháng (đồng)', 0],
  ['Lương tháng (đ)', 0],
  ['Lương tháng (đồng/tháng)', 0],
  ['Đơn vị tính: đồng', 0],
  ['Lương tháng, VNĐ', 0],
  ['monthly_salary_vnd', 0],
  ['Lương tháng', null],
  ['Tiền lương hợp đồng', null],
  ['Lương của hội đồng', null],
  ['Tiền lương lao động', null],
])('the unit in “%s”', (heading, exponent) => {
  expect(moneyExponent(heading)).toBe(exponent);
});

describe('pay for a month, in đồng', () => {
  test.each<Row>([
    ['5.100', 5_100_000, null],
    ['5,100', 5_100_000, null],
    [5100, 5_100_000, null],
    ['5100', 5_100_000, null],
    ['11.636,4', 11_636_400, null],
    [11_636.4, 11_636_400, null],
    ['11.636,4567', 11_636_457, 'number.rounded'],
    [5.1, null, 'number.out-of-range'], // "5.100" that a spreadsheet took for a decimal
    ['5.100.000', null, 'number.out-of-range'], // đồng in a column of thousands
    ['5.100.000 đ', 5_100_000, 'number.unit-differs'],
    ['5,1 tr.đ', 5_100_000, 'number.unit-differs'],
    ['0', 0, null],
    ['-', null, null],
    ['thấp', null, 'number.invalid'],
    [{ serial: 45_000 }, null, 'number.invalid'],
  ])('%j under “(1000 đồng)”', (cell, value, found) => {
    expect(says(monthlyPay(columnOf('Lương tháng hiện hưởng (1000 đồng)')), cell)).toEqual({ value, found });
  });

  test.each<Row>([
    ['5.100.000', 5_100_000, null],
    ['5,100,000', 5_100_000, null],
    ['5 100 000', 5_100_000, null],
    [5_100_000, 5_100_000, null],
    ['5.100.000 ₫', 5_100_000, null],
    ['5.100', null, 'number.out-of-range'], // five thousand đồng are no salary
    ['5,125 triệu', 5_125_000, 'number.unit-differs'],
    ['5 tr 5', null, 'number.invalid'],
  ])('%j under “(đồng)”', (cell, value, found) => {
    expect(says(monthlyPay(columnOf('Lương tháng (đồng)')), cell)).toEqual({ value, found });
  });

  test.each<Row>([
    ['5,1', 5_100_000, null],
    ['5.125', 5_125_000, null],
    [11.6364, 11_636_400, null],
    ['11.636', 11_636_000, null],
  ])('%j under “(triệu đồng)”', (cell, value, found) => {
    expect(says(monthlyPay(columnOf('Lương tháng (triệu đồng)')), cell)).toEqual({ value, found });
  });

  test('the note above the table says it, a person says it better', () => {
    expect(says(monthlyPay(columnOf('Lương tháng', [], { unitsNote: 'Đơn vị tính: 1.000 đồng' })), '5.100').value).toBe(5_100_000);
    const told = columnOf('Lương tháng (đồng)', [], { unit: 'thousand-vnd' });
    expect(says(monthlyPay(told), '5.100').value).toBe(5_100_000);
  });

  test.each([['5.100'], [5_100_000], ['5100']])('%j without any unit is asked about', (cell) => {
    expect(monthlyPay(columnOf('Lương tháng'))(cell)).toMatchObject({
      value: null,
      found: { code: 'number.unit-unknown', severity: 'error' },
      asks: { quantity: 'money', choices: ['vnd', 'thousand-vnd', 'million-vnd'] },
    });
  });

  test('a unit in the cell needs no question', () => {
    expect(says(monthlyPay(columnOf('Lương tháng')), '5,1 triệu đồng')).toEqual({ value: 5_100_000, found: null });
  });

  test('đồng, thousands and millions say the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 500_000 }), (thousands) => {
        const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, '.');
        const read = (unit: 'vnd' | 'thousand-vnd' | 'million-vnd', cell: string) =>
          says(monthlyPay(columnOf('Lương', [], { unit })), cell).value;
        expect(read('vnd', grouped(thousands * 1000))).toBe(thousands * 1000);
        expect(read('thousand-vnd', grouped(thousands))).toBe(thousands * 1000);
        expect(read('million-vnd', `${Math.floor(thousands / 1000)},${String(thousands % 1000).padStart(3, '0')}`)).toBe(thousands * 1000);
      }),
    );
  });
});
