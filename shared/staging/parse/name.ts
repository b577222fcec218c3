import { cellText } from '../cells/cell-text.ts';
import { type CellParser, type ColumnFacts, refused } from './parsed.ts';
import { text } from './text.ts';

/** A letter that became a question mark when the text was saved without it: inside a word, at its beginning, or several of them. */
const lostLetters = /\p{L}\?\p{L}|(?:^|\s)\?\p{L}|\?\?|\uFFFD/u;
/** What the bytes of UTF-8 look like when each was taken for a letter of Windows or Latin-1: "Nguyá»…n", "Ä‘á»©c". */
const splitLetters = /á[»º][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]|[ÃÄÅ][\u0080-\u009f\u00a1-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸŽ]|Æ[°¡]/;

/** What has become of a name that is none any more; null for one that is whole. */
function harm(name: string, mayBeNumber: boolean): 'question-marks' | 'digits' | 'wrong-encoding' | null {
  if (lostLetters.test(name)) return 'question-marks';
  if (splitLetters.test(name)) return 'wrong-encoding';
  return !mayBeNumber && /^[\d.,\s]+$/.test(name) ? 'digits' : null;
}

const nameParser =
  (mayBeNumber: boolean) =>
  (column: Pick<ColumnFacts, 'date1904'>): CellParser<string> => {
    const read = text(column);
    return (cell) => {
      const result = read(cell);
      const how =
        result.value === null ? null : harm(typeof cell === 'string' ? result.value : cellText(cell, column.date1904), mayBeNumber);
      return how === null ? result : refused('text.destroyed', { how });
    };
  };

/**
 * The name of a person, as it stands.
 *
 * Errors: letters that became question marks, text whose bytes were taken for another encoding, nothing but digits.
 */
export const personName = nameParser(false);

/** The name of a unit, as it stands. A number may be one: "4" of the kind phường. Errors: idem, but for digits. */
export const unitName = nameParser(true);
