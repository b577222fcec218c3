import { cellText } from '../cells/cell-text.ts';
import { dayOfSerial } from '../cells/day-of-serial.ts';
import type { RawCell } from '../raw-sheet.ts';

const fewest = 3; // cells of each sort; fewer may be chance

/**
 * Whether a spreadsheet set to American dates has turned round a column: it takes 5/3/1970 for May 3rd and stores a day, and leaves 15/3/1970, which is no
 * American date, as text. So all stored days are 12 or less, and all texts that stayed have a first number above 12.
 *
 * Shape   a function, so that the column is gone through only when there is a stored day in it, and once.
 */
export function swappedDays(cells: () => Iterable<RawCell>, date1904: boolean): () => boolean {
  let swapped: boolean | undefined; // undefined = not looked yet
  const look = (): boolean => {
    let [stored, texts] = [0, 0];
    for (const cell of cells()) {
      if (typeof cell === 'string') {
        const first = /^(\d{1,2})[/.-]\d{1,2}[/.-]\d{2,4}(?:\D|$)/.exec(cellText(cell, false))?.[1];
        if (first === undefined) continue;
        if (Number(first) <= 12) return false;
        texts++;
      } else if (typeof cell === 'object' && cell !== null) {
        const day = dayOfSerial(cell.serial, date1904);
        if (day === null) continue;
        if (day.day > 12) return false;
        stored++;
      }
    }
    return stored >= fewest && texts >= fewest;
  };
  return () => {
    swapped ??= look();
    return swapped;
  };
}
