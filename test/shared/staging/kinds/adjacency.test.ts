import { describe, expect, test } from 'vitest';
import type { AdjacencyRecord } from '../../../../shared/model/records.ts';
import type { StagedSheet } from '../../../../shared/staging/staged-sheet.ts';
import { balances, found, stage } from '../sheet-of.ts';

const records = (staged: StagedSheet) => staged.records as readonly AdjacencyRecord[];
const short = (staged: StagedSheet) =>
  records(staged).map((r) =>
    [r.row, r.code ?? r.name, r.district, '–', r.otherCode ?? r.otherName, r.otherDistrict, r.link, r.lengthM]
      .filter((value) => value !== null)
      .join(' '),
  );

describe('a list of adjacent units', () => {
  test('in pairs under merged headings', () => {
    const staged = stage(
      [
        ['STT', 'Đơn vị thứ nhất', null, null, 'Đơn vị thứ hai', null, null, 'Cách tiếp giáp', 'Chiều dài ranh giới chung (km)'],
        [null, 'Mã ĐVHC', 'Tên ĐVHC', 'Thuộc huyện', 'Mã ĐVHC', 'Tên ĐVHC', 'Thuộc huyện', null, null],
        [1, '07103', 'Phường 1', 'TP A', '07106', 'Phường 2', 'TP A', 'Giáp ranh', '1,73'],
        [2, null, 'Xã Tân Hoà', 'Huyện B', null, 'Xã Tân Lập', 'Huyện C', 'Phà', null],
      ],
      null,
      {
        merges: [
          { top: 0, left: 1, bottom: 0, right: 3 },
          { top: 0, left: 4, bottom: 0, right: 6 },
        ],
      },
    );
    expect(staged.kind).toBe('adjacency');
    expect(short(staged)).toEqual(['3 07103 TP A – 07106 TP A land 1730', '4 Xã Tân Hoà Huyện B – Xã Tân Lập Huyện C ferry']);
    expect(staged.problems).toEqual([]);
  });

  test('one row for a unit, its neighbours in one cell', () => {
    const staged = stage([
      ['TT', 'Đơn vị hành chính', 'Các xã liền kề'],
      [1, 'Xã A', 'Xã B, xã C và phường D'],
      [2, 'Xã B', 'Xã A'],
    ]);
    expect(short(staged)).toEqual(['2 Xã A – Xã B land', '2 Xã A – xã C land', '2 Xã A – phường D land', '3 Xã B – Xã A land']);
    expect([staged.account.kept, balances(staged)]).toEqual([2, true]);
  });

  test('in English, with codes alone', () => {
    const staged = stage([
      ['code_1', 'code_2', 'link', 'border_length_m'],
      ['00001', '00002', 'land', 1200],
    ]);
    expect([staged.kind, short(staged)]).toEqual(['adjacency', ['2 00001 – 00002 land 1200']]);
  });

  test('a length beside several units, and codes that are not as many as the names', () => {
    const staged = stage([
      ['Đơn vị', 'Mã đơn vị liền kề', 'Đơn vị liền kề', 'Chiều dài (km)'],
      ['Xã A', null, 'Xã B; xã C', 2],
      ['Xã A', '00001, 00002', 'Xã D', null],
      ['Xã E', '00001, 00002', 'Xã F, xã G', null],
    ]);
    expect(found(staged)).toEqual(['adjacency.length-of-several D2', 'adjacency.codes-and-names B3']);
    expect(short(staged)).toEqual(['2 Xã A – Xã B land', '2 Xã A – xã C land', '4 Xã E – 00001 land', '4 Xã E – 00002 land']);
  });

  test('a row without the other unit is rejected, and a link nobody knows', () => {
    const staged = stage([
      ['Mã đơn vị', 'Đơn vị', 'Đơn vị liền kề', 'Cách tiếp giáp'],
      ['1', 'Xã A', null, 'Sông'],
      ['1', 'Xã A', 'Xã B', 'hàng không'],
    ]);
    expect(found(staged)).toEqual(['cell.missing C2', 'cell.unknown-word D3']);
    expect(staged.account.rejected).toBe(2);
  });
});

test('the same neighbours again are merged; a new one among them is not lost', () => {
  const staged = stage([
    ['Đơn vị', 'Đơn vị liền kề'],
    ['Xã A', 'Xã B, xã C'],
    ['Xã A', 'Xã B, xã C'],
    ['Xã A', 'Xã D, xã C'],
  ]);
  expect(short(staged)).toEqual(['2 Xã A – Xã B land', '2 Xã A – xã C land', '4 Xã A – xã C land', '4 Xã A – Xã D land']);
  expect([staged.account.kept, staged.account.merged, balances(staged)]).toEqual([2, 1, true]);
});
