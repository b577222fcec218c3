import { type Place, problem } from '../../kernel/problem.ts';
import type { UnitRecord } from '../../model/records.ts';
import { listOfOutlines, unitOfOutline } from '../boundary-lists.ts';
import { createUnitResolver, type UnitResolver } from '../unit-resolver.ts';
import { type JoinedSheet, type Joining, type KnownSheet, type Listed, otherCell, report } from './joining.ts';
import { unitOfRow } from './unit-of-row.ts';

type Boundary = Listed<'boundaries'>;

const unitFields = ['code', 'name', 'parentName'];
const mostExamples = 5;

/** The outlines of one list of units, and which of its units have one. */
class Drawn {
  readonly #resolver: UnitResolver<UnitRecord>;
  readonly #units: readonly UnitRecord[];
  readonly #first = new Map<UnitRecord, Boundary>();
  #last: JoinedSheet | null = null;

  constructor(units: readonly UnitRecord[], resolver: UnitResolver<UnitRecord>) {
    this.#units = units;
    this.#resolver = resolver;
  }

  take(boundary: Boundary): void {
    this.#last = boundary.joined ?? this.#last;
    const unit = unitOfRow(boundary, unitFields, unitOfOutline(boundary.record), this.#resolver);
    if (unit === null) return;
    const first = this.#first.get(unit);
    if (!first) this.#first.set(unit, boundary);
    else
      report(
        boundary,
        unitFields,
        'boundary.duplicate',
        { unit: `${unit.name} (${unit.code})`, first: otherCell(first, unitFields) },
        'error',
      );
  }

  /** Of the levels that have outlines at all: the units without one, said once. */
  sayMissing(): void {
    const levels = new Set([...this.#first.keys()].map(({ level }) => level));
    const missing = this.#units.filter((unit) => levels.has(unit.level) && !this.#first.has(unit));
    if (this.#last === null || missing.length === 0) return;
    const { file, sheet } = this.#last.staged;
    const at: Place = { kind: 'file', file, sheet };
    const examples = missing.slice(0, mostExamples).map(({ name, code }) => `${name} (${code})`);
    this.#last.add(problem('boundary.missing', at, { count: missing.length, examples }, 'warning'));
  }
}

/** Outlines of units that no list has, two outlines of one unit, units without an outline. A file draws the units of today or those after. */
export function checkBoundaries(joining: Joining, todayResolver: UnitResolver<UnitRecord> | null, unitsAfter: readonly UnitRecord[]): void {
  const unitsToday = [...joining.listed('units')].map(({ record }) => record).filter(({ isTarget }) => !isTarget);
  const afterResolver = unitsAfter.length === 0 ? null : createUnitResolver(unitsAfter);
  const today = todayResolver && new Drawn(unitsToday, todayResolver);
  const after = afterResolver && new Drawn(unitsAfter, afterResolver);
  const bySheet = Map.groupBy(joining.listed('boundaries'), ({ sheet }): KnownSheet => sheet);
  for (const boundaries of bySheet.values()) {
    const records = boundaries.map(({ record }) => record);
    const drawn = listOfOutlines(records, todayResolver, afterResolver) === 'after' ? after : today;
    if (drawn) for (const boundary of boundaries) drawn.take(boundary);
  }
  today?.sayMissing();
  after?.sayMissing();
}
