import { describe, expect, test } from 'vitest';
import { provinces } from '../../../shared/merger/provinces.ts';
import type { TargetUnit } from '../../../shared/model/unit.ts';
import { unitsOf } from '../../support/small-country.ts';

const old = unitsOf([
  { code: '17', name: 'Tỉnh Hoà Bình' },
  { code: '25', name: 'Tỉnh Phú Thọ' },
  { code: '46', name: 'Tỉnh Huế' },
]);
const target = (
  code: string,
  name: string,
  level: TargetUnit['level'],
  parentCode: string | null,
  kind: TargetUnit['kind'],
): TargetUnit => ({
  code,
  name,
  level,
  kind,
  parentCode,
  areaHa: null,
  population: null,
  source: { sheetId: 2, row: 2 },
});
const after = provinces(old, [
  target('25', 'Tỉnh Phú Thọ', 'province', null, 'tỉnh'),
  target('46', 'Thành phố Huế', 'province', null, 'thành phố'),
  target('00001', 'Xã Tân', 'commune', '25', 'xã'),
  target('00002', 'Xã Tân', 'commune', '46', 'xã'),
  target('00003', 'Xã Một', 'commune', '46', 'xã'),
]);

describe('provinces', () => {
  test('a province is found by code, by name, with or without its kind, under either tone placement', () => {
    const key = after.named('Tỉnh Hoà Bình').key;
    for (const text of ['17', 'Hòa Bình', 'tỉnh hòa bình', 'HOÀ BÌNH']) expect(after.named(text).key).toBe(key);
    expect(after.named('Tỉnh Hoa Binh').key).not.toBe(key); // marks are not stripped
  });

  test('the target list wins over the old one: a tỉnh that becomes a city is a city', () => {
    expect(after.named('Huế')).toMatchObject({ name: 'Thành phố Huế', kind: 'thành phố' });
    expect(after.ofOld(old.find(({ code }) => code === '46')!)).toMatchObject({ name: 'Thành phố Huế' });
  });

  test('a name nobody lists is kept as it is', () => {
    expect(after.named('Thành phố Mới')).toMatchObject({ name: 'Thành phố Mới', kind: 'thành phố' });
    expect(after.named('Mới').kind).toBeNull();
  });

  test('a commune is found by its new code, by an old code only together with its name, by a name only where one bears it', () => {
    expect(after.ofTarget('00003', 'Xã Khác', true)?.name).toBe('Thành phố Huế');
    expect(after.ofTarget('00003', 'Xã Khác', false)).toBeNull();
    expect(after.ofTarget('00003', 'Xã Một', false)?.name).toBe('Thành phố Huế');
    expect(after.ofTarget(null, 'Xã Một', true)?.name).toBe('Thành phố Huế');
    expect(after.ofTarget(null, 'Xã Tân', true)).toBeNull();
  });
});
