/** About how many lines a text takes in a column so wide. Digits are the measure of a width; words break early, capitals and bold are wide. */
export function lineCount(text: string, widthCharacters: number, bold = false): number {
  const usable = Math.max(1, (widthCharacters - 1) * (bold ? 1.05 : 1.15));
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / usable)), 0);
}

const pointsALine = 15;
const mostPoints = 409; // no program shows a taller row

/** The height of a row of so many lines. It is always said: programs do not grow a row whose cells are merged. */
export const rowHeight = (lines: number): number => Math.min(mostPoints, lines * pointsALine + 2);
