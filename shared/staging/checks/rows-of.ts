import type { ImportKind } from '../../model/records.ts';
import { type Joining, type Listed, merge } from './joining.ts';

/** The records of a kind, row by row: a row may have several, and is kept, merged or rejected as one. */
export function* rowsOf<K extends ImportKind>(joining: Joining, kind: K): Generator<readonly Listed<K>[]> {
  let row: Listed<K>[] = [];
  for (const listed of joining.listed(kind)) {
    const [first] = row;
    if (first && (first.sheet !== listed.sheet || first.record.row !== listed.record.row)) {
      yield row;
      row = [];
    }
    row.push(listed);
  }
  if (row.length > 0) yield row;
}

/** With the record that was rejected goes all that its row says. */
export function withdraw(rows: readonly Listed<ImportKind>[], rejected: Listed<ImportKind>): void {
  for (const row of rows) if (row !== rejected) row.joined?.drop(row.record);
}

/** Records that say again what an earlier one says. The row is merged when all of them do, else it keeps what is new. */
export function repeated<K extends ImportKind>(
  row: readonly { readonly row: Listed<K>; readonly first: Listed<K> | null }[],
  fields: readonly string[],
): void {
  const again = row.filter(({ first }) => first !== null);
  const [last] = again;
  const isMerged = again.length === row.length;
  for (const one of again) {
    if (isMerged && one === last && one.first) merge(one.row, one.first, fields);
    else one.row.joined?.drop(one.row.record);
  }
}
