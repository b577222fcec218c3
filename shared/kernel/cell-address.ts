/** Column number (0 = A) to letters: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** A1 address of a cell, both counted from 0: (16, 5) → "F17". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
