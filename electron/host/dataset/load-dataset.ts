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

/** Units of today with their parents found. A parent is a unit one or two levels up, by code, else by name within what is named above it. */
function unitsOf(stored: readonly StoredRecord<'units'>[]): readonly Unit[] {
  const first = new Map<UnitId, StoredRecord<'units'>>(); // lists may name a unit again; the first row is the one with its cells
  for (const one of stored) if (one.unitId !== null && !first.has(one.unitId)) first.set(one.unitId, one);
  const resolver = createUnitResolver([...first.values()].map(({ record }) => record));
  const idOf = new Map([...first].map(([id, { record }]) => [`${record.level} ${record.code}`, id]));
  const parentOf = (record: UnitRecord): UnitId | null => {
    const parent = resolver.parentOf(record);
    return parent ? (idOf.get(`${parent.level} ${parent.code}`) ?? null) : null;
  };
  return [...first]
    .map(
      ([id, { record, sheetId }]): Unit => ({
        id,
        code: record.code,
        name: record.name,
        level: record.level,
        kind: record.kind,
        parentId: parentOf(record),
        areaHa: record.areaHa,
        population: record.population,
        traits: traitsOf(record),
        source: { sheetId, row: record.row },
      }),
    )
    .toSorted(byLevelAndCode);
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
    sheetsOf(read, revision).map(({ sheetId, file, sheet, columns }) => [
      sheetId,
      { sheetId, file, sheet, columns: Object.fromEntries(columns.map(({ field, column }) => [field, columnLetters(column)])) },
    ]),
  );
}
