import type { ImportKind, RecordsByKind } from '../model/records.ts';

type AnyRecord = RecordsByKind[ImportKind];

const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** Whether two records of one kind say the same in every field; the row they stand in does not count. */
export function isSameRecord(a: AnyRecord, b: AnyRecord): boolean {
  // Safe: records are plain objects with the same keys in the same order.
  const [left, right] = [a, b] as unknown as readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  return Object.keys(left).every((key) => key === 'row' || isSameValue(left[key], right[key]));
}

/** A number that equal records share, for finding candidates quickly: of their texts and numbers, whatever else they hold. */
export function recordHash(record: AnyRecord): number {
  // Safe: records are plain objects.
  const values = record as unknown as Readonly<Record<string, unknown>>;
  let hash = 0x811c9dc5;
  for (const key in values) {
    if (key === 'row') continue;
    const value = values[key];
    if (typeof value === 'string') {
      for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193);
      hash = Math.imul(hash ^ 31, 0x01000193);
    } else if (typeof value === 'number') hash = Math.imul(hash ^ value, 0x01000193);
    else if (typeof value === 'object' && value !== null)
      for (const part of Object.values(value)) if (typeof part === 'number') hash = Math.imul(hash ^ part, 0x01000193);
  }
  return hash;
}

/** A record as a line for a person to read, where its row is not at hand. */
export const recordText = (record: AnyRecord): string =>
  Object.entries(record)
    .filter(([key, value]) => key !== 'row' && (typeof value === 'string' || typeof value === 'number'))
    .map(([, value]) => String(value))
    .join(' | ')
    .slice(0, 500);
