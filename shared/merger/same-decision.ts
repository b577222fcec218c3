import type { PieceSize } from '../model/records.ts';
import type { Member, NewUnit } from '../scenario/state.ts';

/** Whether two lists are the same, item by item. */
export function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  // Safe: both lists have this index.
  return a.every((item, index) => same(item, b[index] as T));
}

const measureOf = (size: PieceSize): number | null => {
  switch (size.kind) {
    case 'amount':
      return size.value;
    case 'share':
      return size.partsPerMillion;
    case 'estimate':
      return size.weight;
    default:
      return null;
  }
};
const sameSize = (a: PieceSize, b: PieceSize): boolean => a === b || (a.kind === b.kind && measureOf(a) === measureOf(b));

/** Whether two decisions about a piece say the same, wherever they were read from the store. */
export const sameMember = (a: Member, b: Member): boolean =>
  a === b ||
  (a.id === b.id &&
    a.newUnitId === b.newUnitId &&
    a.unitId === b.unitId &&
    a.extent === b.extent &&
    sameSize(a.area, b.area) &&
    sameSize(a.population, b.population) &&
    a.source?.sheetId === b.source?.sheetId &&
    a.source?.row === b.source?.row);

export const sameNewUnit = (a: NewUnit, b: NewUnit): boolean =>
  a === b ||
  (a.id === b.id && a.code === b.code && a.name === b.name && a.kind === b.kind && a.province === b.province && a.staysAs === b.staysAs);
