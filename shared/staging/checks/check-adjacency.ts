import { problem } from '../../kernel/problem.ts';
import type { UnitRecord } from '../../model/records.ts';
import { parseUnitName, unitKey } from '../unit-name.ts';
import type { UnitQuery, UnitResolver } from '../unit-resolver.ts';
import { type Joining, type Listed, otherCell, placeOf, report } from './joining.ts';
import { rowsOf, withdraw } from './rows-of.ts';
import { unitOfRow } from './unit-of-row.ts';

type Adjacency = Listed<'adjacency'>;

const fields = ['code', 'name', 'district'];
const otherFields = ['otherCode', 'otherName', 'otherDistrict'];
const allFields = [...otherFields, ...fields];

/** One of the two units: how it is told from others, and its name for messages. */
interface End {
  readonly key: string;
  readonly name: string;
}

interface Pair {
  readonly listed: Adjacency;
  readonly key: string; // the same in either order
  readonly ends: readonly [End, End];
}

function endOf(listed: Adjacency, at: readonly string[], query: UnitQuery, today: UnitResolver<UnitRecord> | null): End | null {
  const { code, name, district } = query;
  if (today === null) return { key: code ?? `${unitKey(parseUnitName(name ?? ''))}, ${district ?? ''}`, name: name ?? code ?? '' };
  const unit = unitOfRow(listed, at, query, today);
  return unit && { key: `${unit.level} ${unit.code}`, name: `${unit.name} (${unit.code})` };
}

/** The two units of a record; null when the record was rejected. */
function pairOf(listed: Adjacency, today: UnitResolver<UnitRecord> | null): Pair | null {
  const { code, name, district, otherCode, otherName, otherDistrict } = listed.record;
  const one = endOf(listed, fields, { code, name, district, province: null }, today);
  const other = one && endOf(listed, otherFields, { code: otherCode, name: otherName, district: otherDistrict, province: null }, today);
  if (!one || !other) return null;
  if (one.key === other.key) {
    report(listed, allFields, 'adjacency.with-itself', { unit: one.name }, 'error');
    return null;
  }
  return { listed, key: [one.key, other.key].toSorted().join('\n'), ends: [one, other] };
}

/** The first record of each pair. */
class Pairs {
  readonly #known = new Map<string, Adjacency>();
  readonly #lengths = new Map<string, number>(); // also those that a later record told

  /** Takes the pairs of one row: a contradiction rejects the row, what is known leaves it, a row that says nothing new is merged. */
  take(pairs: readonly Pair[]): void {
    const rows = pairs.map(({ listed }) => listed);
    for (const { key, listed, ends } of pairs) {
      const known = this.#known.get(key);
      const column = known ? this.#differing(key, known, listed) : null;
      if (!known || column === null) continue;
      const [unit, other] = [ends[0].name, ends[1].name];
      report(listed, [column, ...allFields], 'adjacency.differs', { unit, other, column, first: otherCell(known, allFields) }, 'error');
      withdraw(rows, listed);
      return;
    }
    const again = pairs.filter((pair) => this.#saysNothingNew(pair));
    const isMerged = again.length === pairs.length;
    for (const { key, listed } of again) {
      const first = this.#known.get(key);
      if (isMerged && first && listed === again[0]?.listed) {
        const found = problem('adjacency.repeated', placeOf(listed, allFields), { first: otherCell(first, allFields) }, 'warning');
        listed.joined?.remove(listed.record, 'merged', found);
      } else listed.joined?.drop(listed.record);
    }
    for (const { key, listed } of pairs) {
      if (!this.#known.has(key)) this.#known.set(key, listed);
      if (listed.record.lengthM !== null) this.#lengths.set(key, listed.record.lengthM);
    }
  }

  /** What two records of one pair say differently; a length that is not given contradicts none. */
  #differing(key: string, { record: known }: Adjacency, { record }: Adjacency): 'link' | 'lengthM' | null {
    if (known.link !== record.link) return 'link';
    const length = this.#lengths.get(key) ?? null;
    return length !== null && record.lengthM !== null && length !== record.lengthM ? 'lengthM' : null;
  }

  /** Whether the pair is known. A length that only the later record has goes to the first one, or, where that one is in the plan already, stays with a record of its own. */
  #saysNothingNew({ key, listed }: Pair): boolean {
    const known = this.#known.get(key);
    const { lengthM } = listed.record;
    if (!known) return false;
    if (lengthM === null || this.#lengths.has(key)) return true;
    known.joined?.change(known.record, { ...known.record, lengthM });
    return known.joined !== null;
  }
}

/** Pairs whose units no list has, a unit beside itself, the same pair twice in either order. */
export function checkAdjacency(joining: Joining, today: UnitResolver<UnitRecord> | null): void {
  const known = new Pairs();
  for (const rows of rowsOf(joining, 'adjacency')) {
    const pairs: Pair[] = [];
    let rejected: Adjacency | null = null;
    for (const listed of rows) {
      const pair = pairOf(listed, today);
      if (pair) pairs.push(pair);
      else rejected ??= listed;
    }
    if (rejected === null) known.take(pairs);
    else withdraw(rows, rejected);
  }
}
