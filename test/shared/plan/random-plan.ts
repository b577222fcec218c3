import fc from 'fast-check';
import type { PersonId } from '../../../shared/model/ids.ts';
import { staffBodies, staffGroups } from '../../../shared/model/person.ts';
import type { PieceSize } from '../../../shared/model/records.ts';
import type { Unit, UnitKind } from '../../../shared/model/unit.ts';
import type { Leaver, Member, NewUnit, ScenarioState } from '../../../shared/scenario/state.ts';
import type { TestPerson } from '../../support/people.ts';
import { member, newUnit, scenarioOf, unitsOf } from '../../support/small-country.ts';

const figure = fc.option(fc.nat(5000), { freq: 12, nil: null });

/** One or two provinces with districts, some of them without communes. */
export const units: fc.Arbitrary<readonly Unit[]> = fc
  .array(
    fc.array(
      fc.record({
        communes: fc.array(fc.record({ area: figure, population: figure, kind: fc.constantFrom<UnitKind>('xã', 'phường', 'thị trấn') }), {
          maxLength: 4,
        }),
        area: figure,
        population: figure,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .map((provinces) =>
    unitsOf(
      provinces.flatMap((districts, p) => [
        { code: `0${p + 1}`, name: `Tỉnh ${p + 1}` },
        ...districts.flatMap(({ communes, area, population }, d) => [
          { code: `${p + 1}0${d + 1}`, name: `Huyện ${p + 1}.${d + 1}`, parent: `0${p + 1}`, areaHa: area, population },
          ...communes.map((commune, c) => ({
            code: `${p + 1}0${d + 1}0${c + 1}`,
            name: `Đơn vị ${p + 1}.${d + 1}.${c + 1}`,
            kind: commune.kind,
            parent: `${p + 1}0${d + 1}`,
            areaHa: commune.area,
            population: commune.population,
          })),
        ]),
      ]),
    ),
  );

const size: fc.Arbitrary<PieceSize> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<PieceSize>({ kind: 'all' }) },
  fc.constant<PieceSize>({ kind: 'rest' }),
  fc.constant<PieceSize>({ kind: 'unknown' }),
  fc.nat(3000).map((value): PieceSize => ({ kind: 'amount', value })),
  fc.nat(1_000_000).map((partsPerMillion): PieceSize => ({ kind: 'share', partsPerMillion })),
  fc.nat(100).map((weight): PieceSize => ({ kind: 'estimate', weight })),
);

const newUnits: readonly NewUnit[] = [
  newUnit('a', 'Xã A', { code: '00003' }),
  newUnit('b', 'Phường B', { code: '00001', kind: 'phường' }),
  newUnit('c', 'Xã C'),
  newUnit('d', 'Xã D', { province: 'Tỉnh 1' }),
];

/** Members over the base units of a country: most units whole in one new unit, some in pieces, some nowhere. */
export const membersOf = (all: readonly Unit[]): fc.Arbitrary<readonly Member[]> => {
  const parents = new Set(all.map(({ parentId }) => parentId));
  const base = all.filter((unit) => unit.level === 'commune' || (unit.level === 'district' && !parents.has(unit.id)));
  return fc
    .tuple(
      ...base.map((unit) =>
        fc.array(fc.record({ to: fc.constantFrom('a', 'b', 'c', 'd'), area: size, population: size }), { maxLength: 3 }).map((parts) => {
          const seen = new Set<string>();
          return parts
            .filter(({ to }) => !seen.has(to) && seen.add(to))
            .map(({ to, area, population }, _, list) =>
              list.length === 1 ? member(to, unit.code) : member(to, unit.code, area, population, 'part'),
            );
        }),
      ),
    )
    .map((lists) => lists.flat());
};

const titles = ['Chủ tịch UBND', 'Phó Chủ tịch UBND', 'Chuyên viên', 'Bí thư Đảng ủy', 'Trưởng phòng', 'Nhạc trưởng'];

export const peopleOf = (all: readonly Unit[]): fc.Arbitrary<readonly TestPerson[]> =>
  fc.array(
    fc.record(
      {
        unit: fc.integer({ min: -1, max: all.length - 1 }),
        title: fc.constantFrom(...titles),
        department: fc.constantFrom('Phòng Kinh tế', 'Phòng Nội vụ'),
        body: fc.constantFrom(...staffBodies),
        staffGroup: fc.constantFrom(...staffGroups),
        leavingCase: fc.constantFrom('severance' as const, 'early-retirement' as const),
      },
      { requiredKeys: ['unit'] },
    ),
    { maxLength: 40 },
  );

const leaversOf = (people: number): fc.Arbitrary<readonly Leaver[]> =>
  people === 0
    ? fc.constant([])
    : fc
        .uniqueArray(fc.record({ id: fc.integer({ min: 1, max: people }), case: fc.constantFrom(null, 'severance' as const) }), {
          selector: ({ id }) => id,
          maxLength: 5,
        })
        .map((list) => list.map(({ id, case: kind }) => ({ personId: id as PersonId, case: kind, leavingDate: null, decisionDate: null })));

export interface RandomCountry {
  readonly units: readonly Unit[];
  readonly people: readonly TestPerson[];
  readonly scenario: ScenarioState;
  readonly edits: readonly ScenarioState[]; // other decisions about the same country
}

export const countries: fc.Arbitrary<RandomCountry> = units.chain((all) =>
  peopleOf(all).chain((people) => {
    const scenario = fc
      .tuple(membersOf(all), leaversOf(people.length))
      .map(([members, leavers]) => scenarioOf(newUnits, members, { leavers }));
    return fc.record({ units: fc.constant(all), people: fc.constant(people), scenario, edits: fc.array(scenario, { maxLength: 3 }) });
  }),
);
