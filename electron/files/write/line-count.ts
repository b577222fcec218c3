/** Lines of one paragraph broken between words; a word longer than a line is broken where it must. */
function wrapped(paragraph: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length > characters) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    if (used > characters) {
      lines += Math.ceil(used / characters) - 1;
      used = used % characters || characters;
    }
  }
  return lines;
}

/**
 * About how many lines a text takes in a column so wide. A width counts digits; the letters of Times are a little narrower,
 * bold ones as wide.
 */
export function lineCount(text: string, widthCharacters: number, bold = false): number {
  const characters = Math.max(1, Math.floor((widthCharacters - 1) * (bold ? 1.03 : 1.12)));
  if (text.length <= characters && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + wrapped(paragraph, characters), 0);
}

const pointsALine = 15;
const mostPoints = 409; // no program shows a taller row

/** The height of a row of so many lines. It is always said: programs do not grow a row whose cells are merged. */
export const rowHeight = (lines: number): number => Math.min(mostPoints, lines * pointsALine + 2);
