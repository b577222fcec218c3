import { type LegacyEncoding, legacyEncodings } from '../../kernel/vietnamese/legacy/legacy-encoding.ts';
import type { LegacyFont } from '../../kernel/vietnamese/legacy/legacy-font.ts';
import { rateText } from './rate-text.ts';
import { readingsOf } from './readings-of.ts';
import type { ConversionSample, EncodingGuess, TextEncoding } from './sheet-encodings.ts';

/** What speaks for one older encoding in a part of a sheet. */
interface Evidence {
  gain: number; // by how much texts are better Vietnamese when read so
  syllables: number; // words that become possible
  slight: number; // texts that are better, though not good: names of minority languages
  fonts: number; // cells in a font of this encoding
  capitals: number; // of these, in a font of capitals
}

/** All that the texts of one part of a sheet say about its encoding. */
export interface Tally {
  readonly legacy: Readonly<Record<LegacyEncoding, Evidence>>;
  readonly words: number; // with letters beyond ASCII
  readonly badWords: number; // of these, how many are no syllable as they stand
}

const none = (): Evidence => ({ gain: 0, syllables: 0, slight: 0, fonts: 0, capitals: 0 });

/** A different text of a part of a sheet, where it first stands. */
export interface DistinctText {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly font: LegacyFont | null;
}

export function tallyOf(texts: readonly DistinctText[]): Tally {
  const legacy = { tcvn3: none(), vni: none(), viscii: none(), vps: none(), cp1258: none() } satisfies Record<LegacyEncoding, Evidence>;
  let [words, badWords] = [0, 0];
  for (const { text, font } of texts) {
    const readings = readingsOf(text);
    if (!readings) continue;
    const { unicode } = readings;
    words += unicode.words;
    badWords += unicode.words - unicode.readable;
    for (const { encoding, rating } of readings.legacy) {
      const better = rating.sum - unicode.sum;
      const evidence = legacy[encoding];
      if (font?.encoding === encoding && better >= 0) {
        evidence.fonts++;
        if (font.capitals) evidence.capitals++;
      }
      if (better <= 0 || unicode.readable === unicode.words) continue; // "Cô Ba" could be "Cơ Ba" in VNI, but makes sense as it is
      if (rating.sum > 0) {
        evidence.gain += better;
        evidence.syllables += rating.readable;
      } else evidence.slight++;
    }
  }
  return { legacy, words, badWords };
}

const sumOf = (tallies: readonly Tally[], encoding: LegacyEncoding): Evidence =>
  tallies
    .map(({ legacy }) => legacy[encoding])
    .reduce(
      (sum, { gain, syllables, slight, fonts, capitals }) => ({
        gain: sum.gain + gain,
        syllables: sum.syllables + syllables,
        slight: sum.slight + slight,
        fonts: sum.fonts + fonts,
        capitals: sum.capitals + capitals,
      }),
      none(),
    );

/** The tallies of several parts as one. */
export const joinTallies = (tallies: readonly Tally[]): Tally => ({
  legacy: {
    tcvn3: sumOf(tallies, 'tcvn3'),
    vni: sumOf(tallies, 'vni'),
    viscii: sumOf(tallies, 'viscii'),
    vps: sumOf(tallies, 'vps'),
    cp1258: sumOf(tallies, 'cp1258'),
  },
  words: tallies.reduce((sum, { words }) => sum + words, 0),
  badWords: tallies.reduce((sum, { badWords }) => sum + badWords, 0),
});

const fewest = { syllables: 2, percentOfBadWords: 30 } as const;

/**
 * The encoding that the texts speak for. `around` is that of the whole sheet: it decides between equals and suffices where there is little text.
 *
 * Shape   'unicode' unless a part of the words that make no sense as they stand does when read otherwise.
 */
export function encodingOf({ legacy, badWords }: Tally, around: TextEncoding): TextEncoding {
  const byFont = legacyEncodings.toSorted((a, b) => legacy[b].fonts - legacy[a].fonts)[0];
  if (byFont && legacy[byFont].fonts > 0) return byFont;
  const weight = (encoding: LegacyEncoding): number => legacy[encoding].gain + (encoding === around ? 2 : 0);
  const possible = legacyEncodings.filter((encoding) => {
    const { gain, syllables, slight } = legacy[encoding];
    if (encoding === around) return gain + slight > 0;
    return gain > 0 && syllables >= fewest.syllables && syllables * 100 >= badWords * fewest.percentOfBadWords;
  });
  return possible.toSorted((a, b) => weight(b) - weight(a))[0] ?? 'unicode';
}

const mostSamples = 5;

/** The guess for a part of a sheet, with its confidence and its samples. */
export function guessOf(
  texts: readonly DistinctText[],
  tally: Tally,
  encoding: TextEncoding,
  convert: (text: DistinctText) => string | null,
): EncodingGuess {
  if (encoding === 'unicode') {
    const good = tally.words - tally.badWords;
    return { encoding, capitals: false, confidence: tally.words === 0 ? 100 : Math.round((100 * good) / tally.words), samples: [] };
  }
  const samples: ConversionSample[] = [];
  let [words, readable] = [0, 0];
  for (const text of texts) {
    const after = convert(text);
    const rating = rateText(after ?? text.text);
    words += rating.words;
    readable += rating.readable;
    if (after !== null && samples.length < mostSamples) samples.push({ row: text.row, column: text.column, before: text.text, after });
  }
  const { fonts, capitals } = tally.legacy[encoding];
  return { encoding, capitals: capitals * 2 > fonts, confidence: words === 0 ? 0 : Math.round((100 * readable) / words), samples };
}
