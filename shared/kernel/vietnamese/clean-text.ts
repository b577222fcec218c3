const zeroWidth = /[\u200B-\u200D\u2060\uFEFF]/g;
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
 * The text as it is kept: composed (NFC), line breaks and other gaps made one space, no zero-width characters, no space at the ends.
 * A soft hyphen stays: it is a letter (ư) in text of the TCVN3 encoding.
 */
export function cleanText(text: string): string {
  if (isPlain(text)) return text;
  return text.normalize('NFC').replace(zeroWidth, '').replace(gaps, ' ').trim();
}
