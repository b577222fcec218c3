/** Column number (0 = A) to letters: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Letters to a column number: "A" → 0, "AA" → 26; -1 for anything but capital letters. */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** A1 address of a cell, both counted from 0: (16, 5) → "F17". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
