import { problem } from '../../kernel/problem.ts';
import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import type { UnitRecord } from '../../model/records.ts';
import { unitLevels } from '../../model/unit.ts';
import { parseUnitName, unitKey } from '../unit-name.ts';
import { createUnitResolver, type UnitResolver } from '../unit-resolver.ts';
import { checkSums } from './check-sums.ts';
import { type JoinedSheet, type Joining, type Listed, merge, otherCell, placeOf, report } from './joining.ts';
import { namedUnit } from './named-unit.ts';
import { isSameRow } from './same-row.ts';

type ListedUnitRow = Listed<'units'>;

const codeFields = ['code', 'name'];
const parentFields = ['parentCode', 'parentName', 'code'];

/** Units that a row only named above its own: all records of a row but the last. */
function namedAbove(units: readonly ListedUnitRow[]): ReadonlySet<UnitRecord> {
  return new Set(
    units
      .filter(({ record, sheet }, i) => units[i + 1]?.sheet === sheet && units[i + 1]?.record.row === record.row)
      .map(({ record }) => record),
  );
}

/** One unit for each code of a level; lists of the result are held apart from those of today. */
function checkCodes(units: readonly ListedUnitRow[]): void {
  const above = namedAbove(units);
  const first = new Map<string, ListedUnitRow>();
  const key = ({ isTarget, level, code }: UnitRecord) => `${isTarget ? 'after' : 'before'} ${level} ${code}`;
  const own = units.filter(({ record }) => !above.has(record));
  for (const unit of own) {
    const before = first.get(key(unit.record));
    if (!before) first.set(key(unit.record), unit);
    else if (unit.joined === null) continue;
    else if (isSameRow(before, unit)) merge(unit, before, codeFields);
    else {
      const { code } = unit.record;
      report(
        unit,
        codeFields,
        'unit.duplicate-code',
        { code, first: otherCell(before, codeFields), firstName: before.record.name },
        'error',
      );
    }
  }
  for (const unit of units) {
    if (!above.has(unit.record)) continue;
    const before = first.get(key(unit.record));
    if (!before) {
      first.set(key(unit.record), unit);
      continue;
    }
    if (nameKey(before.record.name) !== nameKey(unit.record.name)) {
      const found = { code: before.record.code, name: before.record.name, parent: before.record.parentName };
      report(unit, parentFields, 'unit.name-differs', { given: unit.record.name, found }, 'warning');
    }
    unit.joined?.drop(unit.record);
  }
}

const isAbove = (upper: UnitRecord, lower: UnitRecord): boolean => unitLevels.indexOf(upper.level) < unitLevels.indexOf(lower.level);

/** The units on the way up from `start` that come back to it; null when the way ends. */
function cycleFrom(start: UnitRecord, parentOf: (unit: UnitRecord) => UnitRecord | null): readonly UnitRecord[] | null {
  const way = [start];
  for (let next = parentOf(start); next !== null && way.length < 100; next = parentOf(next)) {
    if (next === start) return way;
    if (way.includes(next)) return null; // a cycle further up, reported where it is
    way.push(next);
  }
  return null;
}

function checkParents(units: readonly ListedUnitRow[], resolver: UnitResolver<UnitRecord>, others: UnitResolver<UnitRecord> | null): void {
  const notListed = new Map<JoinedSheet, ListedUnitRow[]>();
  const levels = new Set(units.map(({ record }) => record.level));
  const hasLevelAbove = (unit: UnitRecord) => unitLevels.slice(0, unitLevels.indexOf(unit.level)).some((level) => levels.has(level));
  for (const unit of units) {
    const { record, joined } = unit;
    if (joined === null) continue;
    const found = resolver.resolveParent(record);
    if (found === null) continue;
    const shown = record.parentCode ?? record.parentName ?? '';
    if (record.level === 'province' && cycleFrom(record, resolver.parentOf) === null) {
      report(unit, parentFields, 'unit.province-has-parent', { parent: shown }, 'warning');
      joined.change(record, { ...record, parentCode: null, parentName: null } satisfies UnitRecord);
      continue;
    }
    if (found.kind === 'found') {
      if (isAbove(found.unit, record)) continue;
      const cycle = cycleFrom(record, resolver.parentOf);
      if (cycle)
        report(
          unit,
          parentFields,
          'unit.parent-cycle',
          { cycle: [...cycle, record].map(({ name, code }) => `${name} (${code})`) },
          'error',
        );
      else report(unit, parentFields, 'unit.parent-not-above', { parent: `${found.unit.name} (${found.unit.code})` }, 'error');
    } else if (found.kind === 'ambiguous') {
      const candidates = found.candidates.map((candidate) => namedUnit(candidate, resolver));
      report(unit, parentFields, 'unit.parent-ambiguous', { parent: shown, candidates }, 'error');
    } else if (others?.resolve({ code: record.parentCode, name: record.parentName, district: null, province: null }).kind === 'found') {
    } else if (hasLevelAbove(record)) {
      const suggestions = found.suggestions.map((candidate) => namedUnit(candidate, resolver));
      report(unit, parentFields, 'unit.parent-unknown', { parent: shown, suggestions }, 'error');
    } else if (notListed.has(joined)) notListed.get(joined)?.push(unit);
    else notListed.set(joined, [unit]);
  }
  for (const [joined, rows] of notListed) {
    const [first] = rows;
    if (first) joined.add(problem('unit.parents-not-listed', placeOf(first, parentFields), { count: rows.length }, 'warning'));
  }
}

/** Units of one name right below the same unit: probably one under two codes. */
function checkNames(units: readonly ListedUnitRow[], resolver: UnitResolver<UnitRecord>): void {
  const first = new Map<string, ListedUnitRow>();
  for (const unit of units) {
    const { record, joined } = unit;
    const parent = resolver.parentOf(record)?.code ?? record.parentCode ?? record.parentName;
    if (parent === null && record.level !== 'province') continue;
    const key = `${record.level} ${parent ?? ''} ${unitKey(parseUnitName(record.name))}`;
    const before = first.get(key);
    if (!before) first.set(key, unit);
    else if (joined !== null) {
      const { name, code } = record;
      const params = { name, code, otherCode: before.record.code, first: otherCell(before, codeFields) };
      report(unit, codeFields, 'unit.same-name', params, 'warning');
    }
  }
}

/** Sums that lack a rejected row would differ for no other reason. */
function checkSumsOf(joining: Joining, units: readonly ListedUnitRow[], resolver: UnitResolver<UnitRecord>): void {
  if (!joining.sheets.some((sheet) => sheet.staged.kind === 'units' && sheet.hasRejected())) checkSums(units, resolver);
}

/** Codes, parents and cycles of parents. Returns how to find a unit of today, or null when no list has any. */
export function checkUnits(joining: Joining): { readonly today: UnitResolver<UnitRecord> | null; readonly after: readonly UnitRecord[] } {
  checkCodes([...joining.listed('units')]);
  const left = [...joining.listed('units')];
  const [today, after] = [left.filter(({ record }) => !record.isTarget), left.filter(({ record }) => record.isTarget)];
  const todayResolver = today.length === 0 ? null : createUnitResolver(today.map(({ record }) => record));
  if (todayResolver) {
    checkParents(today, todayResolver, null);
    checkNames(today, todayResolver);
  }
  if (after.length > 0) {
    const afterResolver = createUnitResolver(after.map(({ record }) => record));
    checkParents(after, afterResolver, todayResolver);
    checkNames(after, afterResolver);
    checkSumsOf(joining, after, afterResolver);
  }
  if (todayResolver) checkSumsOf(joining, today, todayResolver);
  const valid = [...joining.listed('units')].filter(({ record }) => !record.isTarget).map(({ record }) => record);
  const same = valid.length === today.length;
  return {
    today: valid.length === 0 ? null : same ? todayResolver : createUnitResolver(valid),
    after: [...joining.listed('units')].filter(({ record }) => record.isTarget).map(({ record }) => record),
  };
}
