import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import type { Dataset, ListedQuota, ListedTask, MappingRow } from '../../../shared/model/dataset.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { UnitRecord } from '../../../shared/model/records.ts';
import type { SourceSheet } from '../../../shared/model/source.ts';
import { type TargetUnit, type Unit, unitLevels } from '../../../shared/model/unit.ts';
import { createUnitResolver } from '../../../shared/staging/unit-resolver.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { sheetsOf } from '../../store/tables/imports.ts';
import { eachOfficial, type StoredOfficial } from '../../store/tables/officials.ts';
import { recordsOf, type StoredRecord } from '../../store/tables/records.ts';
import { buildPeople } from './people-builder.ts';

const byLevelAndCode = (a: Pick<Unit, 'level' | 'code'>, b: Pick<Unit, 'level' | 'code'>): number =>
  unitLevels.indexOf(a.level) - unitLevels.indexOf(b.level) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

const traitsOf = ({ mountainous, island, border, minorityE2, specialFactors, classOfUnit }: UnitRecord) => ({
  mountainous,
  island,
  border,
  minorityE2,
  specialFactors,
  classOfUnit,
});

/** Finds the unit a row of another list means, as the import checks did. */
type FindUnit = (query: {
  readonly code: string | null;
  readonly name: string | null;
  readonly district: string | null;
  readonly province: string | null;
}) => UnitId | null;

/** Units of today with their parents found, and the way to find them again. A unit that lists name twice is taken from the first. */
function joinUnits(stored: readonly StoredRecord<'units'>[]): { readonly units: readonly Unit[]; readonly find: FindUnit } {
  const first = new Map<UnitId, StoredRecord<'units'>>();
  for (const one of stored) if (one.unitId !== null && !first.has(one.unitId)) first.set(one.unitId, one);
  const resolver = createUnitResolver([...first.values()].map(({ record }) => record));
  const idOf = new Map([...first].map(([id, { record }]) => [record, id]));
  const units = [...first].map(([id, { record, sheetId }]): Unit => {
    const parent = resolver.parentOf(record);
    return {
      id,
      code: record.code,
      name: record.name,
      level: record.level,
      kind: record.kind,
      parentId: parent === null ? null : (idOf.get(parent) ?? null),
      areaHa: record.areaHa,
      population: record.population,
      traits: traitsOf(record),
      source: { sheetId, row: record.row },
    };
  });
  return {
    units: units.toSorted(byLevelAndCode),
    find: (query) => {
      const found = resolver.resolve(query);
      return found.kind === 'found' ? (idOf.get(found.unit) ?? null) : null;
    },
  };
}

function targetsOf(stored: readonly StoredRecord<'units'>[]): readonly TargetUnit[] {
  return stored
    .filter(({ record }) => record.isTarget)
    .map(({ sheetId, record: { row, code, name, level, kind, parentCode, areaHa, population } }) => ({
      code,
      name,
      level,
      kind,
      parentCode,
      areaHa,
      population,
      source: { sheetId, row },
    }))
    .toSorted(byLevelAndCode);
}

/** Where each field of each sheet stands, so that a cell can be found again. */
function sourceSheets(read: ReadHandle, revision: number | null): ReadonlyMap<number, SourceSheet> {
  return new Map(
    sheetsOf(read, revision).map(({ sheetId, file, sheet, columns, sharedCells }) => [
      sheetId,
      {
        sheetId,
        file,
        sheet,
        sharedCells,
        columns: Object.fromEntries(columns.map(({ field, column }) => [field, columnLetters(column)])),
      },
    ]),
  );
}

/**
 * Joins the records of a revision into a dataset: parents and units found, people in typed columns.
 *
 * Shape   units by level and code; a row whose unit is not in the lists keeps its place with no unit (people) or is left out (mapping),
 *         which the import has said already.
 */
export function loadDataset(read: ReadHandle, revision: number | null): Dataset {
  const storedUnits = recordsOf(read, revision, 'units');
  const { units, find } = joinUnits(storedUnits);
  const position = new Map(units.map((unit, index) => [unit.id, index]));
  const unitOf = (official: StoredOfficial): number => {
    const id = find({ code: official.unitCode, name: official.unitName, district: official.districtName, province: null });
    return id === null ? -1 : (position.get(id) ?? -1);
  };
  return {
    revision: revision ?? 0,
    sheets: sourceSheets(read, revision),
    units,
    targets: targetsOf(storedUnits),
    mapping: recordsOf(read, revision, 'mapping').flatMap(({ sheetId, record }): readonly MappingRow[] => {
      const unitId = find({ code: record.oldCode, name: record.oldName, district: record.oldDistrict, province: record.oldProvince });
      return unitId === null ? [] : [{ ...record, unitId, source: { sheetId, row: record.row } }];
    }),
    people: buildPeople(eachOfficial(read, revision), unitOf),
    tasks: recordsOf(read, revision, 'tasks').map(
      ({ sheetId, record }): ListedTask => ({ ...record, source: { sheetId, row: record.row } }),
    ),
    quotas: recordsOf(read, revision, 'quotas').map(
      ({ sheetId, record }): ListedQuota => ({
        ...record,
        unitId: find({ code: record.unitCode, name: record.unitName, district: record.districtName, province: null }),
        source: { sheetId, row: record.row },
      }),
    ),
  };
}
