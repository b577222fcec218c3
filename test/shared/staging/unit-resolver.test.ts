import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { UnitLevel } from '../../../shared/model/unit.ts';
import { parseUnitName } from '../../../shared/staging/unit-name.ts';
import { createUnitResolver, type ListedUnit, type UnitQuery } from '../../../shared/staging/unit-resolver.ts';

const unit = (
  level: UnitLevel,
  code: string,
  name: string,
  parentCode: string | null = null,
  parentName: string | null = null,
): ListedUnit => ({
  code,
  name,
  level,
  parentCode,
  parentName,
});

const list: readonly ListedUnit[] = [
  unit('province', '07', 'Tỉnh Mẫu'),
  unit('province', '08', 'Tỉnh Khác'),
  unit('district', '071', 'Huyện Minh Lâm', '07'),
  unit('district', '072', 'Thị xã Hoà Giang', '07'),
  unit('district', '081', 'Huyện Minh Lâm', '08'),
  unit('commune', '00001', 'Xã Minh Quán', '071'),
  unit('commune', '00002', 'Xã Minh Quân', '071'),
  unit('commune', '00003', 'Xã Tân Lập', '071'),
  unit('commune', '00004', 'Xã Tân Lập', '072'),
  unit('commune', '00005', 'Xã Tân Lập', '081'),
  unit('commune', '00006', 'Thị trấn Minh Lâm', '071'),
  unit('commune', '00007', 'Phường 1', null, 'Thị xã Hoà Giang'),
  unit('commune', '00071', 'Xã Kỳ Sơn', '072'),
];
const resolver = createUnitResolver(list);
const ask = (query: Partial<UnitQuery>) => {
  const answer = resolver.resolve({ code: null, name: null, district: null, province: null, ...query });
  switch (answer.kind) {
    case 'found':
      return `${answer.unit.code} by ${answer.by}${answer.nameDiffers ? ', name differs' : ''}`;
    case 'ambiguous':
      return `ambiguous: ${answer.candidates.map(({ code }) => code).join(' ')}`;
    case 'elsewhere':
      return `not in ${answer.upper}: ${answer.candidates.map(({ code }) => code).join(' ')}`;
    case 'unknown':
      return `unknown: ${answer.suggestions.map(({ code }) => code).join(' ')}`;
  }
};

describe('which unit a row means', () => {
  test.each<readonly [Partial<UnitQuery>, string]>([
    [{ code: '00002' }, '00002 by code'],
    [{ code: '00002', name: 'XÃ MINH QUÂN' }, '00002 by code'],
    [{ code: '00002', name: 'Minh Quân' }, '00002 by code'],
    [{ code: '00002', name: 'Phường Minh Quân' }, '00002 by code, name differs'],
    [{ code: '00002', name: 'Xã Minh Quán' }, 'ambiguous: 00002 00001'], // the name means another unit
    [{ code: '71', name: 'Xã Kỳ Sơn' }, '00071 by padded-code'],
    [{ code: '71' }, 'ambiguous: 071 00071'],
    [{ code: '2' }, '00002 by padded-code'],
    [{ code: '99999', name: 'Xã Minh Quân' }, '00002 by name'],
    [{ name: 'Xã Tân Lập', district: 'Huyện Minh Lâm, Tỉnh Khác' }, '00005 by name'], // a column of districts that names the province too
    [{ code: '99999' }, 'unknown: '],
    [{ name: 'Xã Minh Quân' }, '00002 by name'],
    [{ name: 'xã  minh quân'.normalize('NFD') }, '00002 by name'],
    [{ name: 'Minh Quán' }, '00001 by name'],
    [{ name: 'X. Minh Quán' }, '00001 by name'],
    [{ name: 'UBND xã Minh Quân' }, '00002 by name'],
    [{ name: 'Đảng ủy xã Minh Quân' }, '00002 by name'],
    [{ name: 'Phòng Nội vụ huyện Minh Lâm', province: 'Tỉnh Mẫu' }, '071 by name'],
    [{ name: 'Thị xã Hòa Giang' }, '072 by name'],
    [{ name: 'Xã Kì Sơn' }, '00071 by name'],
    [{ name: 'Phường 01' }, '00007 by name'],
    [{ name: 'Xã Minh Quan' }, 'unknown: 00001 00002'], // stripped marks never match
    [{ name: 'Xã Tân Lập' }, 'ambiguous: 00003 00004 00005'],
    [{ name: 'Xã Tân Lập', district: 'Thị xã Hòa Giang' }, '00004 by name'],
    [{ name: 'Xã Tân Lập', district: '072' }, '00004 by name'],
    [{ name: 'Xã Tân Lập', district: 'Hoà Giang' }, '00004 by name'],
    [{ name: 'Xã Tân Lập', district: 'Huyện Minh Lâm' }, 'ambiguous: 00003 00005'],
    [{ name: 'Xã Tân Lập', district: 'Huyện Minh Lâm', province: 'Tỉnh Khác' }, '00005 by name'],
    [{ name: 'Xã Tân Lập, huyện Minh Lâm, tỉnh Khác' }, '00005 by name'],
    [{ name: 'Xã Tân Lập (Thị xã Hoà Giang)' }, '00004 by name'],
    [{ name: 'Xã Tân Lập', district: 'Huyện Không Ai Biết' }, 'ambiguous: 00003 00004 00005'], // a context nobody listed says nothing
    [{ name: 'Xã Minh Quân', district: 'Thị xã Hoà Giang' }, 'not in Thị xã Hoà Giang: 00002'],
    [{ name: 'Xã Tân Lập, huyện Minh Lâm', province: 'Tỉnh Không Có', district: '072' }, 'not in 072: 00003 00005'],
    [{ name: 'Xã Minh Quan', district: 'Thị xã Hoà Giang' }, 'unknown: 00001 00002'],
    [{ name: 'Phường 1', district: 'Thị xã Hoà Giang' }, '00007 by name'], // known by the parent's name alone
    [{ name: 'Minh Lâm', district: '071' }, 'ambiguous: 00006 071'],
    [{ name: 'Huyện Minh Lâm (081)' }, 'ambiguous: 071 081'],
    [{ name: 'Xã Không Có' }, 'unknown: '],
    [{}, 'unknown: '],
  ])('%j', (query, expected) => {
    expect(ask(query)).toBe(expected);
  });

  test('the order of the list does not matter', () => {
    const queries: readonly UnitQuery[] = ['Xã Tân Lập', 'Minh Lâm', 'Xã Minh Quan', 'Xã Minh Quán', 'Huyện Minh Lâm'].flatMap((name) =>
      [null, 'Huyện Minh Lâm', '072'].map((district) => ({ code: null, name, district, province: null })),
    );
    const expected = queries.map((query) => resolver.resolve(query));
    fc.assert(
      fc.property(fc.shuffledSubarray([...list], { minLength: list.length }), (shuffled) => {
        const other = createUnitResolver(shuffled);
        expect(queries.map((query) => other.resolve(query))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the unit above', () => {
  const above = (wanted: ListedUnit, units: readonly ListedUnit[]) => createUnitResolver(units).parentOf(wanted)?.code ?? null;
  test('by code at the nearest level above, by name, and null when it is not told', () => {
    const [commune, named, none] = [
      unit('commune', '1', 'Xã A', '07'),
      unit('commune', '2', 'Xã B', null, 'Huyện A, Tỉnh Khác'),
      unit('commune', '3', 'Xã C'),
    ];
    const uppers = [
      unit('province', '07', 'Tỉnh Mẫu'),
      unit('province', '08', 'Tỉnh Khác'),
      unit('district', '07', 'Huyện A', '07'),
      unit('district', '09', 'Huyện A', '08'),
    ];
    const units = [commune, named, none, ...uppers];
    expect(createUnitResolver(units).parentOf(commune)).toBe(uppers[2]);
    expect([above(named, units), above(none, units)]).toEqual(['09', null]);
  });

  test('a name that fits several is ambiguous, an unknown one has suggestions', () => {
    const [several, unknown] = [unit('commune', '1', 'Xã A', null, 'Huyện Minh Lâm'), unit('commune', '2', 'Xã B', null, 'Huyện Minh Lam')];
    const answers = createUnitResolver([...list, several, unknown]);
    expect(answers.resolveParent(several)).toMatchObject({ kind: 'ambiguous', candidates: [{ code: '071' }, { code: '081' }] });
    expect(answers.resolveParent(unknown)).toMatchObject({ kind: 'unknown', suggestions: [{ code: '071' }, { code: '081' }] });
  });
});

test.each([
  ['Xã Minh Quân', 'xã', 'Minh Quân', 'Xã Minh Quân'],
  ['XÃ MINH QUÂN', 'xã', 'MINH QUÂN', 'Xã MINH QUÂN'],
  ['UBND thị trấn Ba Hàng', 'thị trấn', 'Ba Hàng', 'Thị trấn Ba Hàng'],
  ['Khu vực Huyện Minh Lâm', 'huyện', 'Minh Lâm', 'Huyện Minh Lâm'],
  ['TT. Ba Hàng', 'thị trấn', 'Ba Hàng', 'Thị trấn Ba Hàng'],
  ['TP Hà Nội', 'thành phố', 'Hà Nội', 'Thành phố Hà Nội'],
  ['P.4', 'phường', '4', 'Phường 4'],
  ['Phòng Nội vụ', null, 'Phòng Nội vụ', 'Phòng Nội vụ'],
  ['Xã', null, 'Xã', 'Xã'],
  ['UBND', null, 'UBND', 'UBND'],
])('the name %j', (text, kind, bare, full) => {
  expect(parseUnitName(text)).toEqual({ kind, bare, full });
});

test('10,000 communes in 600 districts, two of each name: every one is found in its district', () => {
  const many = Array.from({ length: 600 }, (_, d) => unit('district', String(d).padStart(3, '0'), `Huyện Số ${d}`)).concat(
    Array.from({ length: 10_000 }, (_, c) =>
      unit('commune', String(c).padStart(5, '0'), `Xã Số ${c % 5000}`, String(c % 600).padStart(3, '0')),
    ),
  );
  const answers = createUnitResolver(many);
  const wrong = Array.from({ length: 10_000 }, (_, c) => c).filter((c) => {
    const answer = answers.resolve({ code: null, name: `Xã Số ${c % 5000}`, district: `Huyện Số ${c % 600}`, province: null });
    return answer.kind !== 'found' || answer.unit.code !== String(c).padStart(5, '0');
  });
  expect(wrong).toEqual([]);
});
