import { cellText, isEmptyCell } from '../cells/cell-text.ts';
import type { RawCell } from '../raw-sheet.ts';

const romans = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];
const starts = /^\s*[([]?(?:A|a|I|1)[)\]]?\s*$/;
const token = /^[([]?([A-Za-z]|\d+|[IVX]+)[)\]]?(?:\s*=.*)?$/;

/** What may stand in the column after the one with `before`: the next number, letter or Roman number; numbers may begin behind letters. */
function follows(before: string, now: string): boolean {
  if (/\d/.test(now)) return Number(now) === (/\d/.test(before) ? Number(before) + 1 : 1);
  const roman = romans.indexOf(before);
  return now.charCodeAt(0) === before.charCodeAt(0) + 1 ? now.length === 1 : roman >= 0 && romans[roman + 1] === now;
}

/** A row that only numbers the columns: "A B 1 2 …", "(1) (2) …", "I II III …", over half of a table of that width. `first`: its first filled cell. */
export function isColumnNumbers(cells: readonly RawCell[], first: number, width: number): boolean {
  const start = cells[first];
  if (!(start === 1 || (typeof start === 'string' && starts.test(start)))) return false;
  let before = '';
  let count = 0;
  for (const cell of cells) {
    if (isEmptyCell(cell)) continue;
    const now = token.exec(cellText(cell, false))?.[1];
    if (now === undefined || (count > 0 && !follows(before, now))) return false;
    before = now;
    count++;
  }
  return count >= Math.max(2, Math.ceil(width / 2));
}
