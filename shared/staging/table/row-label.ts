import { cellText, isEmptyCell } from '../cells/cell-text.ts';
import type { KindSpec } from '../kinds/kind-spec.ts';
import type { MergedRange, RawCell } from '../raw-sheet.ts';
import { parseUnitName } from '../unit-name.ts';
import {
  isBareNumber,
  isCount,
  isOffice,
  isOfficeOrPerson,
  isPersonShaped,
  type NumberStyle,
  numbered,
  numberStyle,
  withoutCount,
} from './row-words.ts';

/** The first words of a row that says little. */
export interface Label {
  readonly column: number; // counted from 0
  readonly text: string; // cleaned, as it stands
  readonly number: string; // of a section, where it stands in front of its words: "II" of "II. Xã Minh Quán"
  readonly own: string; // without that number
  readonly beside: 'nothing' | 'counts' | 'numbers' | 'more'; // in the rest of the row: counts in words, "12 người"; bare numbers; more
}

const besides = ['nothing', 'counts', 'numbers', 'more'] as const;

/** The words of a row; those in the column of row numbers only where the row has no others. Null: it has none. */
export function labelOf(cells: readonly RawCell[], ordinal: number | null): Label | null {
  let column = -1;
  let beside = 0;
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (at === ordinal || isEmptyCell(cell)) continue;
    if (typeof cell === 'string' && isCount(cell)) beside = Math.max(beside, 1);
    else if (typeof cell === 'number') beside = Math.max(beside, 2);
    else if (typeof cell === 'string' && column < 0) column = at;
    else beside = 3;
  }
  if (column < 0) {
    const cell = ordinal === null ? null : cells[ordinal];
    if (ordinal === null || typeof cell !== 'string' || isEmptyCell(cell) || isBareNumber(cell.trim())) return null;
    column = ordinal;
  }
  const text = cellText(cells[column], false);
  const { number, rest } = numbered(text) ?? { number: '', rest: text };
  return { column, text, number, own: rest, beside: besides[beside] ?? 'more' };
}

/** Whether a row is one cell over half of the table. */
export const isAcross = (merge: MergedRange | undefined, width: number): boolean =>
  merge !== undefined && merge.right - merge.left + 1 >= Math.max(2, width / 2);

/** What the section is called: without its number, and without how many people are in it. */
export const sectionText = ({ own }: Label): string => withoutCount(own);

/** How the section is numbered, in its own column or in front of its words. */
export const styleOf = ({ number }: Label, ordinal: string): NumberStyle => numberStyle(ordinal === '' ? number : ordinal);

/** Whether the words name a unit, and not the people or offices of one. */
export const namesUnit = ({ own }: Label): boolean => /^(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\s/iu.test(own);

/** Whether words name a unit or an office. */
export const namesPlace = (label: Label): boolean => namesUnit(label) || isOffice(label.own);

/**
 * Whether words that stand alone in their row head a section: they name a unit or an office, or have a number in front. `restarts` where the row has
 * a number: whether those below it begin anew, which tells an office from a person of such a name.
 */
export function namesSection(label: Label, { sections, namesPeople }: KindSpec, restarts: (() => boolean) | null): boolean {
  const { own, number } = label;
  const { kind } = parseUnitName(own);
  // A row with a unit's name and nothing else heads a section, unless a record of this kind can be a unit of that level.
  if (kind !== null) return sections.includes('commune') || !/^(?:xã|phường|thị trấn|đặc khu)$/.test(kind);
  if (namesPeople && restarts !== null && isOfficeOrPerson(own)) return restarts();
  if (isOffice(own)) return true;
  return number !== '' && !(namesPeople && /^\d/.test(number) && isPersonShaped(own));
}
