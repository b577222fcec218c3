import { describe, expect, test } from 'vitest';
import { createFormer, type FormerLaw } from '../../../shared/merger/former.ts';
import { unitTree } from '../../../shared/merger/unit-tree.ts';
import { inForce } from '../../../shared/rules/rule-book.ts';
import type { Member, NewUnit } from '../../../shared/scenario/state.ts';
import { day, inventedBook } from '../../support/invented-law.ts';
import { country, member, newUnit, unitsOf } from '../../support/small-country.ts';

function lawOf(): FormerLaw {
  const [standard, resultKind, rounding] = [
    inForce(inventedBook, 'units.standard', day('2030-01-01')),
    inForce(inventedBook, 'units.result-kind', day('2030-01-01')),
    inForce(inventedBook, 'units.piece-rounding', day('2030-01-01')),
  ];
  if (!standard.ok || !resultKind.ok || !rounding.ok) throw new Error('the invented law should be in force');
  return { standard: standard.value, resultKind: resultKind.value, rounding: rounding.value };
}
const former = (units = country) => createFormer(unitTree(units), [], lawOf());
const form = (newUnits: readonly NewUnit[], members: readonly Member[], units = country) => former(units)({ newUnits, members });
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('createFormer', () => {
  test('communes no decision names stay as they are', () => {
    const { units, problems } = form([], []);
    expect(units.map(({ code, mode, decided }) => [code, mode, decided])).toEqual(
      ['10101', '10102', '10103', '10201', '10202'].map((code) => [code, 'unchanged', false]),
    );
    expect(problems).toEqual([]);
  });

  test('several units become one: sums, province, mode, members in official order', () => {
    const { units } = form([newUnit('n', 'Xã An Bình')], [member('n', '10103'), member('n', '10101'), member('n', '10102')]);
    const formed = units.find(({ id }) => id === 'n')!;
    expect(formed).toMatchObject({ mode: 'formed', decided: true, areaHa: 601, population: 2401, kind: 'xã' });
    expect(formed.province?.name).toBe('Tỉnh Mẫu');
    expect(formed.pieces.map(({ unit }) => unit.code)).toEqual(['10101', '10102', '10103']);
    expect(formed.standards.map(({ verdict }) => verdict)).toEqual(['exempt', 'exempt']);
    expect(units).toHaveLength(3);
  });

  test('one unit goes to several, to the hectare and the person', () => {
    const half = { kind: 'share', partsPerMillion: 500_000 } as const;
    const { units, pieces } = form(
      [newUnit('a', 'Xã A', { code: '00001' }), newUnit('b', 'Xã B', { code: '00002' })],
      [member('a', '10103', half), member('b', '10103', { kind: 'rest' }), member('a', '10101'), member('b', '10102')],
    );
    const of = (id: string) => units.find((unit) => unit.id === id)!;
    expect([of('a').areaHa, of('b').areaHa]).toEqual([300 + 51, 200 + 50]);
    expect([of('a').population, of('b').population]).toEqual([900 + 501, 500 + 500]);
    const position = country.findIndex(({ code }) => code === '10103');
    expect(pieces[position]!.map(({ newUnitId, carriesStaff }) => [newUnitId, carriesStaff])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('a single whole member of the same name and kind is unchanged; another name or kind is not', () => {
    const mode = (name: string, kind: NewUnit['kind']) =>
      form([newUnit('n', name, { kind })], [member('n', '10101')]).units.find(({ id }) => id === 'n')!.mode;
    expect([mode('Xã An', 'xã'), mode('Xã An Mới', 'xã'), mode('Xã An', 'phường')]).toEqual(['unchanged', 'formed', 'formed']);
  });

  test('an old unit that goes on absorbs the others', () => {
    const stays = country.find(({ code }) => code === '10101')!;
    const { units } = form([newUnit('n', 'Xã An', { staysAs: stays.id })], [member('n', '10101'), member('n', '10102')]);
    expect(units.find(({ id }) => id === 'n')!.mode).toBe('absorbs');
  });

  test('what the pieces leave over is kept on a line of its own, with a warning', () => {
    const { units, problems } = form(
      [newUnit('n', 'Xã N')],
      [member('n', '10101', { kind: 'amount', value: 100 }, { kind: 'amount', value: 300 })],
    );
    const rest = units.find(({ id }) => id === 'rest:10101')!;
    expect(rest).toMatchObject({ name: 'Xã An', areaHa: 200, population: 600, decided: false, mode: 'unchanged' });
    expect(codes(problems)).toEqual(['piece.remainder']);
  });

  test('more than there is: an error that names unit and figures', () => {
    const { problems, units } = form(
      [newUnit('a', 'Xã A'), newUnit('b', 'Xã B')],
      [member('a', '10101', { kind: 'amount', value: 200 }), member('b', '10101', { kind: 'amount', value: 150 }, { kind: 'rest' })],
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'piece.over-total', params: { unit: 'Xã An', figure: 'area', total: 300, given: 350 } },
    ]);
    expect(units.filter(({ decided }) => decided).reduce((sum, { areaHa }) => sum + (areaHa ?? 0), 0)).toBe(300);
  });

  test('a unit twice as a whole is an error, not twice the people', () => {
    const { problems, units } = form([newUnit('a', 'Xã A'), newUnit('b', 'Xã B')], [member('a', '10101'), member('b', '10101')]);
    expect(codes(problems)).toEqual(['piece.over-total', 'piece.over-total']);
    expect(units.filter(({ decided }) => decided).reduce((sum, { population }) => sum + (population ?? 0), 0)).toBe(900);
  });

  test('a district without communes can become a unit; one with communes cannot, nor a unit that is not there', () => {
    const { units, problems } = form([newUnit('n', 'Đặc khu Đảo', { kind: 'đặc khu' })], [member('n', '109')]);
    expect(units.find(({ id }) => id === 'n')).toMatchObject({ areaHa: 50, population: 300, mode: 'formed' });
    expect(problems).toEqual([]);
    expect(codes(form([newUnit('n', 'Xã N')], [member('n', '101')]).problems)).toEqual(['unit.not-a-commune', 'unit.no-members']);
    expect(codes(form([newUnit('n', 'Xã N')], [member('n', '99999'), member('m', '10101')]).problems)).toEqual([
      'member.unit-gone',
      'unit.unknown',
      'unit.no-members',
    ]);
  });

  test.each<[string, NewUnit['kind'], string[], string[]]>([
    ['a ward with a commune is a ward', 'xã', ['10201', '10202'], ['unit.kind-not-by-rule']],
    ['a commune with a township is a commune', 'xã', ['10102', '10103'], []],
    ['a ward is no commune', 'phường', ['10101', '10102'], ['unit.kind-not-by-rule']],
  ])('%s', (_, kind, members, problems) => {
    const made = form(
      [newUnit('n', 'Tên mới', { kind })],
      members.map((code) => member('n', code)),
    );
    expect(codes(made.problems)).toEqual(problems);
  });

  test('members of two provinces need a province', () => {
    const two = unitsOf([
      { code: '01', name: 'Tỉnh Mẫu' },
      { code: '02', name: 'Tỉnh Thử' },
      { code: '101', name: 'Huyện Đông', parent: '01' },
      { code: '201', name: 'Huyện Nam', parent: '02' },
      { code: '10101', name: 'Xã An', parent: '101' },
      { code: '20101', name: 'Xã Nam', parent: '201' },
    ]);
    const members = [member('n', '10101'), member('n', '20101')];
    expect(form([newUnit('n', 'Xã N')], members, two).problems).toMatchObject([
      { code: 'unit.two-provinces', params: { provinces: ['Tỉnh Mẫu', 'Tỉnh Thử'], taken: 'Tỉnh Mẫu' } },
    ]);
    const stated = form([newUnit('n', 'Xã N', { province: '02' })], members, two);
    expect(stated.problems).toEqual([]);
    expect(stated.units[0]!.province?.name).toBe('Tỉnh Thử');
  });

  test('a missing figure makes the sum unknown, never smaller', () => {
    const units = unitsOf([
      { code: '10101', name: 'Xã An', population: null },
      { code: '10102', name: 'Xã Bình' },
    ]);
    expect(form([newUnit('n', 'Xã N')], [member('n', '10101'), member('n', '10102')], units).units[0]).toMatchObject({
      areaHa: 200,
      population: null,
    });
  });

  test('two units of one name in a province are reported', () => {
    const { problems } = form(
      [newUnit('a', 'Xã A', { code: '1' }), newUnit('b', 'Xã a', { code: '2' })],
      [member('a', '10101'), member('b', '10102')],
    );
    expect(problems).toMatchObject([{ code: 'unit.name-taken', params: { name: 'Xã a', by: 'Xã A (1)' } }]);
  });

  test('an edit forms only the units it touches', () => {
    const forms = former();
    const newUnits = [newUnit('a', 'Xã A', { code: '1' }), newUnit('b', 'Xã B', { code: '2' })];
    const before = forms({ newUnits, members: [member('a', '10101'), member('a', '10102'), member('b', '10201')] });
    const after = forms({ newUnits, members: [member('a', '10101'), member('a', '10102'), member('b', '10201'), member('b', '10202')] });
    const of = (formation: typeof before, id: string) => formation.units.find((unit) => unit.id === id);
    expect(of(after, 'a')).toBe(of(before, 'a'));
    expect(of(after, 'b')).not.toBe(of(before, 'b'));
  });
});
