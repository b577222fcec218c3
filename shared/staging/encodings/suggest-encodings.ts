import type { RawSheet } from '../raw-sheet.ts';
import { decideText } from './decide-text.ts';
import { distinctTexts } from './distinct-texts.ts';
import type { EncodingGuess, SuggestedEncodings, TextEncoding } from './sheet-encodings.ts';
import { type DistinctText, encodingOf, guessOf, joinTallies, type Tally, tallyOf } from './tally.ts';

function guessPart(texts: readonly DistinctText[], tally: Tally, around: TextEncoding): EncodingGuess {
  const encoding = encodingOf(tally, around);
  return guessOf(texts, tally, encoding, ({ text, font }) => {
    if (encoding === 'unicode') return null;
    const decision = decideText(text, font ?? { encoding, capitals: false });
    return decision.kind === 'legacy' || (font && decision.kind === 'either') ? decision.after : null;
  });
}

/**
 * The encoding the text of each column is in, and that of the titles and headings above the data: by the font where the workbook tells it,
 * else by which reading makes Vietnamese syllables. Columns with little text follow the rest of their sheet.
 *
 * Shape   every column of the sheet; 'unicode' when that reads best, and for plain text. Nothing is converted here.
 */
export function suggestEncodings(sheet: RawSheet): SuggestedEncodings {
  const { rowsAbove, above, columns } = distinctTexts(sheet);
  const aboveTally = tallyOf(above);
  const tallies = columns.map(tallyOf);
  const around = encodingOf(joinTallies([aboveTally, ...tallies]), 'unicode');
  return {
    above: above.length === 0 ? null : { rows: rowsAbove, ...guessPart(above, aboveTally, around) },
    columns: tallies.map((tally, column) => ({ column, ...guessPart(columns[column] ?? [], tally, around) })),
  };
}
