import type { RowAccount, RowNotKept } from './staged-sheet.ts';

/**
 * The account of a sheet's rows.
 *
 * Errors: throws when a row is missing or counted twice: that is a bug here, and no data may go on from it.
 */
export function rowAccount(read: number, kept: number, notKept: readonly Pick<RowNotKept, 'row' | 'fate'>[]): RowAccount {
  const count = (fate: RowNotKept['fate']) => notKept.filter((row) => row.fate === fate).length;
  const account = { read, kept, merged: count('merged'), rejected: count('rejected'), setAside: count('set-aside') };
  if (
    account.kept + account.merged + account.rejected + account.setAside !== read ||
    new Set(notKept.map(({ row }) => row)).size !== notKept.length
  ) {
    throw new Error(`rows do not add up: ${JSON.stringify(account)}`);
  }
  return account;
}
