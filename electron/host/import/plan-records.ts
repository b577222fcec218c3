import type { ImportKind, RecordsByKind, UnitRecord } from '../../../shared/model/records.ts';
import type { Unit } from '../../../shared/model/unit.ts';
import { sheetsOf } from '../../store/tables/imports.ts';
import { planHead } from '../../store/tables/revisions.ts';
import { recordsOfSheet } from '../../store/tables/sheet-records.ts';
import type { OpenedPlan } from '../opened-plan.ts';

/** A unit as a list would say it, its parent by code and name. */
function unitRecord(unit: Unit, parents: ReadonlyMap<number, Unit>): UnitRecord {
  const parent = unit.parentId === null ? undefined : parents.get(unit.parentId);
  return {
    row: unit.source.row,
    code: unit.code,
    name: unit.name,
    level: unit.level,
    kind: unit.kind,
    parentCode: parent?.code ?? null,
    parentName: parent?.name ?? null,
    areaHa: unit.areaHa,
    population: unit.population,
    ...unit.traits,
    isTarget: false,
  };
}

/**
 * What a plan has of a kind, table by table in the order it came.
 *
 * Shape   units are those of today, each once however many lists name it; units after the reorganisation are not among them.
 */
export function planRecords<K extends ImportKind>({ store, dataset }: OpenedPlan, kind: K): readonly RecordsByKind[K][] {
  if (kind === 'units') {
    const { units } = dataset();
    const byId = new Map<number, Unit>(units.map((unit) => [unit.id, unit]));
    const records: readonly UnitRecord[] = units.map((unit) => unitRecord(unit, byId));
    return records as readonly RecordsByKind[ImportKind][] as readonly RecordsByKind[K][]; // safe: K is 'units' here
  }
  return sheetsOf(store.read, planHead(store.read).revision)
    .filter((sheet) => sheet.kind === kind)
    .toSorted((a, b) => a.sheetId - b.sheetId)
    .flatMap(({ sheetId }) => recordsOfSheet(store.read, sheetId, kind));
}
