// Zero width, and marks that turn the direction of writing: a name with them would look like another.
const unseen = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const gaps = /\s+/g;

/** Printable ASCII with single spaces inside: nothing to clean. */
function isPlain(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32;
}

/**
 * The text as it is kept: composed (NFC), line breaks and other gaps made one space, no zero-width characters
 * and no marks of direction, no space at the ends.
 * A soft hyphen and control characters stay: they are letters in older encodings (the hyphen is ư in TCVN3).
 */
export function cleanText(text: string): string {
  if (isPlain(text)) return text;
  return text.normalize('NFC').replace(unseen, '').replace(gaps, ' ').trim();
}
