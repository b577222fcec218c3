// Controls and format characters: bidi overrides, zero width, soft hyphens. Tabs and line breaks are gaps, and show.
const hidden = /[^\P{Cc}\t\n\v\f\r]|\p{Cf}/gu;

/** Whether a text holds characters nobody sees, which can make two different names look alike. */
export const hasHiddenCharacters = (text: string): boolean => text.search(hidden) >= 0;

/** The text with each of them written out: "Xã A\u202E" → "Xã A[U+202E]". */
export const withHiddenShown = (text: string): string =>
  text.replace(hidden, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
