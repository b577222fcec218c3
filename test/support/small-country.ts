import type { Dataset, ListedTask } from '../../shared/model/dataset.ts';
import type { NewUnitId, ScenarioId, UnitId } from '../../shared/model/ids.ts';
import type { PeopleColumns } from '../../shared/model/person.ts';
import type { PieceSize } from '../../shared/model/records.ts';
import type { Unit, UnitKind, UnitLevel, UnitTraits } from '../../shared/model/unit.ts';
import type { Member, NewUnit, ScenarioState } from '../../shared/scenario/state.ts';
import { day } from './invented-law.ts';
import { noPeople } from './people.ts';

export const noTraits: UnitTraits = {
  mountainous: null,
  island: null,
  border: null,
  minorityE2: null,
  specialFactors: null,
  classOfUnit: null,
};

interface UnitDraft {
  readonly code: string;
  readonly name: string;
  readonly kind?: UnitKind;
  readonly parent?: string; // code
  readonly areaHa?: number | null;
  readonly population?: number | null;
  readonly traits?: Partial<UnitTraits>;
}

const levelByLength: Readonly<Record<number, UnitLevel>> = { 2: 'province', 3: 'district', 5: 'commune' };
const kindByLevel: { readonly [L in UnitLevel]: UnitKind } = { province: 'tỉnh', district: 'huyện', commune: 'xã' };

/** Units of a test; two digits are a province, three a district, five a commune. The id of a unit is its code as a number. */
export function unitsOf(drafts: readonly UnitDraft[]): readonly Unit[] {
  const order: readonly UnitLevel[] = ['province', 'district', 'commune'];
  return drafts
    .map((draft, index): Unit => {
      const level = levelByLength[draft.code.length]!;
      return {
        id: Number(draft.code) as UnitId,
        code: draft.code,
        name: draft.name,
        level,
        kind: draft.kind ?? kindByLevel[level],
        parentId: draft.parent === undefined ? null : (Number(draft.parent) as UnitId),
        areaHa: draft.areaHa === undefined ? 100 : draft.areaHa,
        population: draft.population === undefined ? 1000 : draft.population,
        traits: { ...noTraits, ...draft.traits },
        source: { sheetId: 1, row: index + 2 },
      };
    })
    .toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || (a.code < b.code ? -1 : 1));
}

/** One province, two districts, five communes, and an island district without communes. */
export const country = unitsOf([
  { code: '01', name: 'Tỉnh Mẫu' },
  { code: '101', name: 'Huyện Đông', parent: '01' },
  { code: '102', name: 'Huyện Tây', parent: '01' },
  { code: '109', name: 'Huyện Đảo', parent: '01', areaHa: 50, population: 300 },
  { code: '10101', name: 'Xã An', parent: '101', areaHa: 300, population: 900 },
  { code: '10102', name: 'Xã Bình', parent: '101', areaHa: 200, population: 500 },
  { code: '10103', name: 'Thị trấn Chợ', kind: 'thị trấn', parent: '101', areaHa: 101, population: 1001 },
  { code: '10201', name: 'Xã Dương', parent: '102', areaHa: 400, population: 700 },
  { code: '10202', name: 'Phường Em', kind: 'phường', parent: '102', areaHa: 77, population: 2222 },
]);

export const datasetOf = (units: readonly Unit[], more: Partial<Dataset> = {}): Dataset => ({
  revision: 1,
  sheets: new Map([
    [
      1,
      {
        sheetId: 1,
        file: 'don-vi.xlsx',
        sheet: 'Biểu 1',
        sharedCells: [],
        columns: { code: 'B', name: 'C', areaHa: 'D', population: 'E' },
      },
    ],
    [
      3,
      {
        sheetId: 3,
        file: 'phuong-an.xlsx',
        sheet: 'Biểu 2',
        sharedCells: [],
        columns: { oldName: 'B', newName: 'C', area: 'F', population: 'G' },
      },
    ],
    [
      9,
      { sheetId: 9, file: 'can-bo.xlsx', sheet: 'DS', sharedCells: [], columns: { fullName: 'B', title: 'C', salaryCoefficientE4: 'H' } },
    ],
  ]),
  units,
  targets: [],
  mapping: [],
  people: noPeople as PeopleColumns,
  tasks: [],
  quotas: [],
  workload: [],
  posts: [],
  adjacency: [],
  boundaries: [],
  ...more,
});

export const newUnit = (id: string, name: string, more: Partial<NewUnit> = {}): NewUnit => ({
  id: id as NewUnitId,
  code: null,
  name,
  kind: 'xã',
  province: null,
  staysAs: null,
  ...more,
});

const all: PieceSize = { kind: 'all' };

/** A whole unit, or a piece of it when sizes are given. */
export const member = (
  newUnitId: string,
  unitCode: string,
  area: PieceSize = all,
  population: PieceSize = area,
  extent: Member['extent'] = area === all ? 'whole' : 'part',
): Member => ({
  id: `${newUnitId}:${unitCode}`,
  newUnitId: newUnitId as NewUnitId,
  unitId: Number(unitCode) as UnitId,
  extent,
  area,
  population,
  source: { sheetId: 3, row: 5 },
});

export const scenarioOf = (newUnits: readonly NewUnit[], members: readonly Member[], more: Partial<ScenarioState> = {}): ScenarioState => ({
  id: 's' as ScenarioId,
  name: 'Phương án thử',
  effectiveDate: day('2030-01-01'),
  newUnits,
  members,
  leavers: [],
  ...more,
});

export const listedTask = (name: string, more: Partial<ListedTask> = {}): ListedTask => ({
  row: 4,
  field: 'Thử',
  name,
  oldBasis: null,
  newBasis: null,
  fromLevel: 'district',
  toLevel: 'commune',
  holder: null,
  validFrom: null,
  validTo: null,
  source: { sheetId: 4, row: 4 },
  ...more,
});
