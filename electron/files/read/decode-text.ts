import { isUtf8 } from 'node:buffer';
import { decodeLegacy } from '../../../shared/kernel/vietnamese/legacy/decode-legacy.ts';
import type { LegacyEncoding } from '../../../shared/kernel/vietnamese/legacy/legacy-encoding.ts';
import { windowsCharacter } from '../../../shared/kernel/vietnamese/legacy/windows-bytes.ts';

type UnicodeForm = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface DecodedText {
  readonly text: string;
  readonly encoding: UnicodeForm | Declared;
  readonly guessed: boolean; // nothing in the file says so
}

const startsWith = (bytes: Buffer, ...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
const decode = (bytes: Buffer, encoding: UnicodeForm): string => new TextDecoder(encoding).decode(bytes);

/** Excel's "Unicode text" without its byte-order mark: every other byte of Latin text is zero. */
function looksLikeUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2048);
  if (sample.length < 4 || bytes.length % 2 !== 0) return null;
  let [even, odd] = [0, 0];
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  const many = sample.length / 5;
  return odd > many && even === 0 ? 'utf-16le' : even > many && odd === 0 ? 'utf-16be' : null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const neverText = /[\0\x01\x07\x08\x0e\x0f\x16-\x18\x1a\x1f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are capitals with a dot below, and a few others, in VPS and VISCII
const controlLetters = /[\x02-\x06\x10-\x15\x19\x1c-\x1e]/g;
const letters = /[A-Za-z\u0080-\uffff]/g;

/** Text may hold the control characters that are letters of VPS and VISCII, among at least twice as many others. */
function isText(text: string): boolean {
  if (neverText.test(text)) return false;
  const controls = text.match(controlLetters)?.length ?? 0;
  return controls === 0 || controls * 2 <= (text.match(letters)?.length ?? 0);
}

type Declared = 'windows-1252' | LegacyEncoding;
const declarable: readonly (readonly [RegExp, Declared])[] = [
  [/^(?:windows-|cp|x-cp)?1258$/, 'cp1258'],
  [/^(?:(?:windows-|cp|x-cp)?1252|iso-?8859-1|latin1|us-ascii|x-user-defined)$/, 'windows-1252'],
  [/^(?:x-viet-)?tcvn/, 'tcvn3'],
  [/^(?:cs)?viscii/, 'viscii'],
  [/^x-viet-vps/, 'vps'],
  [/^x-viet-vni/, 'vni'],
];

/** The encoding that a web page or an XML file names in its first lines. */
function declaredEncoding(bytes: Buffer): Declared | null {
  const start = bytes.toString('latin1', 0, 4096);
  if (!start.trimStart().startsWith('<')) return null;
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1]?.toLowerCase();
  return name === undefined ? null : (declarable.find(([pattern]) => pattern.test(name))?.[1] ?? null);
}

/** Every byte as the character that Windows (code page 1252) shows for it: nothing is lost, and nothing decided. */
const asShown = (bytes: Buffer): string => bytes.toString('latin1').replace(/[\x80-\x9f]/g, (byte) => windowsCharacter(byte.charCodeAt(0)));

/**
 * Text from bytes: by its byte-order mark, else as UTF-8 or UTF-16 if it can be, else in the encoding it declares. Where it declares none, or
 * only that of Windows, its bytes are handed on as the characters Windows shows for them, because offices' old lists hold TCVN3, VNI, VPS or
 * VISCII in them, column by column.
 *
 * Shape   never starts with a byte-order mark; null when the bytes are no text.
 */
export function decodeText(bytes: Buffer): DecodedText | null {
  const found: DecodedText = (() => {
    if (startsWith(bytes, 0xff, 0xfe)) return { text: decode(bytes, 'utf-16le'), encoding: 'utf-16le', guessed: false };
    if (startsWith(bytes, 0xfe, 0xff)) return { text: decode(bytes, 'utf-16be'), encoding: 'utf-16be', guessed: false };
    const utf16 = looksLikeUtf16(bytes);
    if (utf16) return { text: decode(bytes, utf16), encoding: utf16, guessed: false };
    if (isUtf8(bytes)) return { text: decode(bytes, 'utf-8'), encoding: 'utf-8', guessed: false };
    const declared = declaredEncoding(bytes);
    const text = asShown(bytes);
    if (declared === null || declared === 'windows-1252') return { text, encoding: 'windows-1252', guessed: declared === null };
    return { text: decodeLegacy(text, declared), encoding: declared, guessed: false };
  })();
  return isText(found.text) ? found : null;
}
