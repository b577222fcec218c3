import type { ImportKind, RecordsByKind } from '../model/records.ts';
import { identities, keyText } from './record-identity.ts';
import { valueText } from './value-text.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: string | null; // null: the list said nothing
  readonly now: string | null;
}

/** What became of one record between two versions of a list. */
export interface RecordChange {
  readonly kind: 'new' | 'changed' | 'gone' | 'same';
  readonly label: string; // what it is about: a name, a code
  readonly rowBefore: number | null;
  readonly rowNow: number | null;
  readonly changes: readonly FieldChange[]; // of a changed one
}

/** Where a record stands is nothing it says. */
const positions: ReadonlySet<string> = new Set(['row', 'feature']);

const saidBy = (record: object): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(record).flatMap(([field, value]) => {
      const text = positions.has(field) ? null : valueText(field, value);
      return text === null ? [] : [[field, text] as const];
    }),
  );

function fieldChanges(before: object, now: object): readonly FieldChange[] {
  const [old, fresh] = [saidBy(before), saidBy(now)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((field) => old.get(field) !== fresh.get(field))
    .map((field) => ({ field, before: old.get(field) ?? null, now: fresh.get(field) ?? null }));
}

/** Records of both lists with one key, paired in their order; those left over are returned. */
function pairBy<R>(
  before: readonly R[],
  now: readonly R[],
  key: (record: R) => string | null,
  pair: (before: R, now: R) => void,
): { readonly before: readonly R[]; readonly now: readonly R[] } {
  const waiting = new Map<string, R[]>();
  for (const record of before) {
    const text = key(record);
    if (text === null) continue;
    const list = waiting.get(text);
    if (list) list.push(record);
    else waiting.set(text, [record]);
  }
  const next = new Map<string, number>();
  const paired = new Set<R>();
  const left = now.filter((record) => {
    const text = key(record);
    const at = text === null ? 0 : (next.get(text) ?? 0);
    const partner = text === null ? undefined : waiting.get(text)?.[at];
    if (text === null || partner === undefined) return true;
    next.set(text, at + 1);
    paired.add(partner);
    pair(partner, record);
    return false;
  });
  return { before: before.filter((record) => !paired.has(record)), now: left };
}

/**
 * Two versions of a list of one kind, record by record.
 *
 * Shape   records of the new list in their order, then those that are gone in theirs; every record of either list stands in exactly one
 *         entry. Records that say the same are paired first, then those of one key (see `identities`), the surest key first.
 */
export function compareRecords<K extends ImportKind>(
  kind: K,
  before: readonly RecordsByKind[K][],
  now: readonly RecordsByKind[K][],
): readonly RecordChange[] {
  const { keys, label } = identities[kind];
  const partners = new Map<RecordsByKind[K], RecordsByKind[K]>();
  const pair = (old: RecordsByKind[K], fresh: RecordsByKind[K]) => void partners.set(fresh, old);
  const whole = (record: RecordsByKind[K]) => JSON.stringify([...saidBy(record)].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  let left = pairBy(before, now, whole, pair);
  for (const key of keys) left = pairBy(left.before, left.now, (record) => keyText(key(record)), pair);
  return [
    ...now.map((record): RecordChange => {
      const old = partners.get(record);
      if (old === undefined) return { kind: 'new', label: label(record), rowBefore: null, rowNow: record.row, changes: [] };
      const changes = fieldChanges(old, record);
      return {
        kind: changes.length === 0 ? 'same' : 'changed',
        label: label(record),
        rowBefore: old.row,
        rowNow: record.row,
        changes,
      };
    }),
    ...left.before.map(
      (record): RecordChange => ({ kind: 'gone', label: label(record), rowBefore: record.row, rowNow: null, changes: [] }),
    ),
  ];
}

/** How many records of each sort there are. */
export function countChanges(changes: readonly RecordChange[]): Readonly<Record<RecordChange['kind'], number>> {
  const count = (kind: RecordChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return { new: count('new'), changed: count('changed'), gone: count('gone'), same: count('same') };
}
