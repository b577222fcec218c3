import { letterCodes } from './byte-tables.ts';
import { type LegacyEncoding, legacyEncodings } from './legacy-encoding.ts';
import { withTypedCapitals } from './typed-capitals.ts';
import { windowsByte, windowsCharacter } from './windows-bytes.ts';

type Letters = ReadonlyMap<string, string>;

const cp1258Letters: Letters = new Map(
  Object.entries({
    Ã: 'Ă',
    Ì: '\u0300',
    Ð: 'Đ',
    Ò: '\u0309',
    Õ: 'Ơ',
    Ý: 'Ư',
    Þ: '\u0303',
    ã: 'ă',
    ì: '\u0301',
    ð: 'đ',
    ò: '\u0323',
    õ: 'ơ',
    ý: 'ư',
    þ: '₫',
  }),
);

/** VNI marks keep the case of their letter, but a capital is often followed by a small mark; and ỵ may be written out. */
function vniLetters(): Letters {
  const letters = new Map<string, string>();
  for (const [letter, code] of letterCodes.vni) {
    letters.set(code, letter);
    if (code.length < 2) continue;
    const mark = code.charAt(1);
    letters.set(code.charAt(0) + mark.toLowerCase(), letter);
    letters.set(code.charAt(0) + mark.toUpperCase(), letter);
  }
  for (const [base, letter] of [
    ['y', 'ỵ'],
    ['Y', 'Ỵ'],
  ] as const)
    for (const mark of 'ïÏ') letters.set(base + mark, letter);
  return letters;
}

function lettersOf(encoding: LegacyEncoding): Letters {
  if (encoding === 'cp1258') return cp1258Letters;
  if (encoding === 'vni') return vniLetters();
  return new Map([...letterCodes[encoding]].map(([letter, code]) => [code, letter]));
}

// Safe: one entry for each encoding of the list the type is made of.
const decoders = Object.fromEntries(legacyEncodings.map((encoding) => [encoding, lettersOf(encoding)])) as Readonly<
  Record<LegacyEncoding, Letters>
>;

/** Each character as Windows shows its byte; one that stands for no byte stays. */
function asShown(text: string): string {
  let shown = '';
  for (const character of text) {
    const byte = character.length > 1 ? null : windowsByte(character.charCodeAt(0));
    shown += byte === null ? character : windowsCharacter(byte);
  }
  return shown;
}

/**
 * Text of an older encoding in composed Unicode.
 *
 * Shape   takes the bytes as Windows shows them, or as Latin-1 with control characters for 0x80–0x9F. What has no meaning in the encoding
 *         stays as it is, so that nothing is lost. `capitals`: the font (".VnTimeH") draws every letter as a capital.
 */
export function decodeLegacy(text: string, encoding: LegacyEncoding, capitals = false): string {
  const letters = decoders[encoding];
  const shown = asShown(text);
  let decoded = '';
  for (let at = 0; at < shown.length; at++) {
    const pair = encoding === 'vni' ? letters.get(shown.slice(at, at + 2)) : undefined;
    if (pair !== undefined && at + 1 < shown.length) {
      decoded += pair;
      at++;
    } else decoded += letters.get(shown.charAt(at)) ?? shown.charAt(at);
  }
  const composed = decoded.normalize('NFC');
  if (capitals) return composed.toUpperCase();
  return encoding === 'tcvn3' ? withTypedCapitals(composed) : composed;
}
