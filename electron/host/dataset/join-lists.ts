import type { Dataset, ListedBoundary } from '../../../shared/model/dataset.ts';
import type { UnitId } from '../../../shared/model/ids.ts';
import type { UnitRecord } from '../../../shared/model/records.ts';
import { listOfOutlines, unitOfOutline } from '../../../shared/staging/boundary-lists.ts';
import { createUnitResolver, type UnitQuery, type UnitResolver } from '../../../shared/staging/unit-resolver.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { recordsOf, type StoredRecord } from '../../store/tables/records.ts';

/** How to find units: those of today, and those of the lists of results. */
export interface UnitLists {
  readonly find: (query: UnitQuery) => UnitId | null;
  readonly today: UnitResolver<UnitRecord>;
  readonly targets: readonly UnitRecord[];
}

function boundariesOf(stored: readonly StoredRecord<'boundaries'>[], { find, today, targets }: UnitLists): readonly ListedBoundary[] {
  const after = targets.length === 0 ? null : createUnitResolver(targets);
  return [...Map.groupBy(stored, ({ sheetId }) => sheetId)].flatMap(([sheetId, rows]) => {
    const records = rows.map(({ record }) => record);
    const isAfter = after !== null && listOfOutlines(records, today, after) === 'after';
    return records.map((record): ListedBoundary => {
      const found = isAfter ? after.resolve(unitOfOutline(record)) : null;
      return {
        ...record,
        unitId: isAfter ? null : find(unitOfOutline(record)),
        target: found?.kind === 'found' ? { level: found.unit.level, code: found.unit.code } : null,
        source: { sheetId, row: record.row },
      };
    });
  });
}

/** Workload, posts, adjacency and boundaries of a revision, their units found as the import checks found them. */
export function joinLists(
  read: ReadHandle,
  revision: number | null,
  lists: UnitLists,
): Pick<Dataset, 'workload' | 'posts' | 'adjacency' | 'boundaries'> {
  const { find } = lists;
  return {
    workload: recordsOf(read, revision, 'workload').map(({ sheetId, record }) => ({
      ...record,
      unitId: find({ code: record.unitCode, name: record.unitName, district: record.districtName, province: null }),
      source: { sheetId, row: record.row },
    })),
    posts: recordsOf(read, revision, 'posts').map(({ sheetId, record }) => ({ ...record, source: { sheetId, row: record.row } })),
    adjacency: recordsOf(read, revision, 'adjacency').map(({ sheetId, record }) => ({
      ...record,
      unitId: find({ code: record.code, name: record.name, district: record.district, province: null }),
      otherUnitId: find({ code: record.otherCode, name: record.otherName, district: record.otherDistrict, province: null }),
      source: { sheetId, row: record.row },
    })),
    boundaries: boundariesOf(recordsOf(read, revision, 'boundaries'), lists),
  };
}
