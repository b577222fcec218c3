// Controls and format characters: bidi overrides, zero width, soft hyphens. Tabs and line breaks are gaps, and show.
const hidden = /[^\P{Cc}\t\n\v\f\r]|\p{Cf}/gu;

/** First characters that the expression above could find, apart from the lowest controls: everything below needs no closer look. */
const isShown = (code: number): boolean => (code >= 32 && code < 127) || (code >= 9 && code <= 13) || (code >= 0xae && code < 0x600);

/** Whether a text holds characters nobody sees, which can make two different names look alike. */
export function hasHiddenCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Letters with Vietnamese marks are the rest of almost every text.
    if (!isShown(code) && (code < 0x1ea0 || code > 0x1eff)) return text.slice(at).search(hidden) >= 0;
  }
  return false;
}

/** The text with each of them written out: "Xã A\u202E" → "Xã A[U+202E]". */
export const withHiddenShown = (text: string): string =>
  text.replace(hidden, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
