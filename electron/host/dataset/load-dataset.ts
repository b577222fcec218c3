import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import type { Dataset, ListedQuota, ListedTask, MappingRow } from '../../../shared/model/dataset.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { UnitRecord } from '../../../shared/model/records.ts';
import type { SourceSheet } from '../../../shared/model/source.ts';
import { type TargetUnit, type Unit, unitLevels } from '../../../shared/model/unit.ts';
import type { ColumnMatch } from '../../../shared/staging/staged-sheet.ts';
import { createUnitResolver } from '../../../shared/staging/unit-resolver.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { everySheet } from '../../store/tables/imports.ts';
import { eachOfficial, type StoredOfficial } from '../../store/tables/officials.ts';
import { recordsOf, type StoredRecord } from '../../store/tables/records.ts';
import { joinLists, type UnitLists } from './join-lists.ts';
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

/** A unit that a row only names above its own (the district of a commune) comes before the row's own record. */
const isOnlyNamed = (stored: readonly StoredRecord<'units'>[], index: number): boolean => {
  const [one, next] = [stored[index], stored[index + 1]];
  return one !== undefined && next !== undefined && next.sheetId === one.sheetId && next.record.row === one.record.row;
};

/** The row each unit of today is taken from: its own rather than one that only names it, and the first of its own. */
function rowsOfUnits(stored: readonly StoredRecord<'units'>[]): ReadonlyMap<UnitId, StoredRecord<'units'>> {
  const chosen = new Map<UnitId, StoredRecord<'units'>>();
  for (const onlyNamed of [false, true])
    for (const [index, one] of stored.entries())
      if (one.unitId !== null && !chosen.has(one.unitId) && isOnlyNamed(stored, index) === onlyNamed) chosen.set(one.unitId, one);
  return chosen;
}

/** Units of today with their parents found, and the way to find them again. */
function joinUnits(stored: readonly StoredRecord<'units'>[]): Omit<UnitLists, 'targets'> & { readonly units: readonly Unit[] } {
  const chosen = rowsOfUnits(stored);
  const resolver = createUnitResolver([...chosen.values()].map(({ record }) => record));
  const idOf = new Map([...chosen].map(([id, { record }]) => [record, id]));
  const units = [...chosen].map(([id, { record, sheetId }]): Unit => {
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
    today: resolver,
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

/** The column of each field; of several that make up one value (years and months), the first. */
const firstColumns = (columns: readonly ColumnMatch[]): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.toReversed().map(({ field, column }) => [field, columnLetters(column)]));

/** Where each field of each sheet stands, so that a cell can be found again. Sheets that were replaced too: decisions may rest on them. */
function sourceSheets(read: ReadHandle): ReadonlyMap<number, SourceSheet> {
  return new Map(
    everySheet(read).map(({ sheetId, file, sheet, columns, sharedCells }) => [
      sheetId,
      {
        sheetId,
        file,
        sheet,
        sharedCells,
        columns: firstColumns(columns),
      },
    ]),
  );
}

/**
 * Joins the records of a revision into a dataset: parents and units found, people in typed columns.
 *
 * Shape   units by level and code; a row whose unit is not in the lists keeps its place with no unit (people, quotas, workload …) or is left out (mapping),
 *         which the import has said already.
 */
export function loadDataset(read: ReadHandle, revision: number | null): Dataset {
  const storedUnits = recordsOf(read, revision, 'units');
  const { units, find, today } = joinUnits(storedUnits);
  const targets = storedUnits.map(({ record }) => record).filter(({ isTarget }) => isTarget);
  const position = new Map(units.map((unit, index) => [unit.id, index]));
  const unitOf = (official: StoredOfficial): number => {
    const id = find({ code: official.unitCode, name: official.unitName, district: official.districtName, province: null });
    return id === null ? -1 : (position.get(id) ?? -1);
  };
  return {
    revision: revision ?? 0,
    sheets: sourceSheets(read),
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
    ...joinLists(read, revision, { find, today, targets }),
  };
}
