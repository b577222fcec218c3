import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import { cellText } from '../cells/cell-text.ts';
import { type CellParser, type ColumnFacts, nothing, parsed, refused, remembered } from './parsed.ts';

/** A vocabulary: what may stand in the cell → its meaning; `null` for words that mean "none". Several wordings are separated by "|". */
export type Words<T> = readonly (readonly [wordings: string, meaning: T | null])[];

/** How to take a word that is not in the vocabulary: refuse the row, or keep it without the value. */
export type WhenUnknown = 'error' | 'warning';

/**
 * Reads words of a fixed vocabulary. Capitals and the placement of tones do not matter; marks do.
 *
 * Shape   a longer text is understood by the first `inside` pattern it matches.
 * Errors  a word nobody knows names the accepted ones.
 */
export function words<T>(vocabulary: Words<T>, inside: readonly (readonly [RegExp, T | null])[], whenUnknown: WhenUnknown) {
  const meanings = new Map(
    vocabulary.flatMap(([wordings, meaning]) => wordings.split('|').map((word) => [nameKey(word), meaning] as const)),
  );
  const accepted = vocabulary.flatMap(([wordings]) => wordings.split('|').slice(0, 1));
  return ({ field }: Pick<ColumnFacts, 'field'>): CellParser<T> => {
    const unknown = () =>
      whenUnknown === 'error'
        ? refused('cell.unknown-word', { column: field, accepted })
        : refused('cell.word-not-used', { column: field, accepted }, 'warning');
    const read = remembered((raw: string) => {
      const key = nameKey(cellText(raw, false));
      if (/^[-_.…]*$/.test(key)) return nothing;
      const meaning = meanings.get(key) ?? (meanings.has(key) ? null : inside.find(([pattern]) => pattern.test(key))?.[1]);
      return meaning === undefined ? unknown() : meaning === null ? nothing : parsed(meaning);
    });
    return (cell) => read(typeof cell === 'string' ? cell : cellText(cell, false));
  };
}
