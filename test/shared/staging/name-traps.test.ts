import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { searchKey } from '../../../shared/kernel/vietnamese/search-key.ts';
import type { OfficialRecord, UnitRecord } from '../../../shared/model/records.ts';
import { joinStaged } from '../../../shared/staging/join-staged.ts';
import type { RawCell } from '../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import { found, stage } from './sheet-of.ts';
import { workbookSheets } from './workbook-sheets.ts';

const file = path.resolve(import.meta.dirname, '../../../../shared/data/vietnam-2025/old_units.csv');

describe.skipIf(!existsSync(file))('names of the country before July 2025 (needs ../shared/data)', () => {
  const sheets = existsSync(file) ? workbookSheets(file) : [];
  const [sheet] = sheets;
  if (!sheet) return;
  const country = stageTable('old_units.csv', sheet, { kind: 'units' });
  const units = country.records as readonly UnitRecord[]; // safe: a list of units
  const codeOf = new Map(units.map((unit) => [`${unit.level} ${unit.code}`, unit]));
  const above = (unit: UnitRecord): UnitRecord | undefined =>
    codeOf.get(`${unit.level === 'commune' ? 'district' : 'province'} ${unit.parentCode}`);

  /** What is said of one official who works in that unit. */
  const works = (unitName: RawCell, district: RawCell, code: RawCell = null) => {
    const people = stage(
      [
        ['Họ và tên', 'Mã đơn vị', 'Đơn vị', 'Huyện'],
        ['An', code, unitName, district],
      ],
      'officials',
    );
    const [joined] = joinStaged({ existing: [country], staged: [people] }).staged;
    if (!joined) throw new Error('one sheet was joined');
    return { said: found(joined), kept: (joined.records as readonly OfficialRecord[]).length, params: joined.problems[0]?.params };
  };

  test.each([
    ['Xã Minh Quán', 'Huyện Trấn Yên'],
    ['Xã Minh Quân', 'Huyện Trấn Yên'],
    ['Xã Hoa Lộc', 'Huyện Hậu Lộc'],
    ['Xã Hòa Lộc', 'Huyện Hậu Lộc'],
    ['Xã Hoà Lộc', 'Huyện Hậu Lộc'], // the other place of the tone
    ['xã hòa lộc', 'huyện hậu lộc'],
    ['UBND xã Minh Quán', 'Huyện Trấn Yên'],
  ])('%s of %s is found', (name, district) => {
    expect(works(name, district)).toMatchObject({ said: [], kept: 1 });
  });

  test('stripped of its marks a name is never taken; both that it may be are offered', () => {
    const { said, kept, params } = works('Xã Minh Quan', 'Huyện Trấn Yên');
    expect([said, kept]).toEqual([['unit.not-found C2'], 0]);
    expect(params).toMatchObject({
      suggestions: [
        { code: '04516', name: 'Xã Minh Quán' },
        { code: '04567', name: 'Xã Minh Quân' },
      ],
    });
  });

  test('the name of one and the code of the other: neither is chosen', () => {
    const { said, kept, params } = works('Xã Minh Quân', null, '04516');
    expect([said, kept]).toEqual([['unit.ambiguous B2'], 0]);
    expect(params).toMatchObject({ candidates: [{ code: '04516' }, { code: '04567' }] });
  });

  test('“Phường 1” stands 33 times: with its district or its code it is one of them, alone none', () => {
    const firsts = units.filter(({ level, name }) => level === 'commune' && name === 'Phường 1');
    expect(firsts).toHaveLength(33);
    const alone = works('Phường 1', null);
    expect([alone.said, alone.kept]).toEqual([['unit.ambiguous C2'], 0]);
    const districts = firsts.map(above);
    for (const [index, unit] of firsts.entries()) {
      expect(works('P.01', null, unit.code)).toMatchObject({ said: [], kept: 1 });
      const district = districts[index];
      const homonyms = units.filter(({ level, name }) => level === 'district' && name === district?.name);
      expect(works('Phường 1', district?.name ?? null).kept).toBe(homonyms.length === 1 ? 1 : 0);
    }
  });

  test('every pair inside one district that differs by marks alone is told apart by its names', () => {
    const byLetters = Map.groupBy(
      units.filter(({ level }) => level === 'commune'),
      ({ parentCode, name }) => `${parentCode} ${searchKey(name)}`,
    );
    const pairs = [...byLetters.values()].filter((alike) => alike.length > 1);
    expect(pairs.length).toBeGreaterThan(5);
    const people = stage(
      [
        ['Họ và tên', 'Đơn vị', 'Huyện'],
        ...pairs
          .flat()
          .map((unit, i): readonly RawCell[] => [`Người ${i}`, unit.name, `${above(unit)?.name}, ${above(above(unit)!)?.name}`]),
      ],
      'officials',
    );
    const [joined] = joinStaged({ existing: [country], staged: [people] }).staged;
    expect(joined?.problems).toEqual([]);
    expect(joined?.account.kept).toBe(pairs.flat().length);
  });
});
