import { bilingual } from './bilingual.ts';

/** Why a standard is judged as it is; the keys are those of the `reason` of a standard result. */
export const standardReasonWords = bilingual<Readonly<Record<string, string>>>({
  vi: {},
  en: {},
});

/** The sentence for a reason; a key nobody has written words for says nothing rather than a code. */
export const reasonText = (reason: string, words: Readonly<Record<string, string>>): string =>
  Object.hasOwn(words, reason) ? (words[reason] ?? '') : '';
