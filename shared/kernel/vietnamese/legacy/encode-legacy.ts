import { letterCodes } from './byte-tables.ts';
import type { LegacyEncoding } from './legacy-encoding.ts';

/**
 * Unicode text as an older encoding holds it: the characters that Windows (code page 1252) shows for its bytes.
 *
 * Shape   a character the encoding does not know stays; a capital with a tone becomes the small code in TCVN3, as keyboards write it.
 */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const codes = letterCodes[encoding];
  let encoded = '';
  for (const character of text.normalize('NFC')) encoded += codes.get(character) ?? codes.get(character.toLowerCase()) ?? character;
  return encoded;
}
