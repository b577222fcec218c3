import { isUtf8 } from 'node:buffer';

export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';
  readonly guessed: boolean; // nothing in the file says so
}

const startsWith = (bytes: Buffer, ...mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);
const decode = (bytes: Buffer, encoding: DecodedText['encoding']): string => new TextDecoder(encoding).decode(bytes);

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
const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

function declaredCharset(bytes: Buffer): 'windows-1258' | 'windows-1252' | null {
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1]?.toLowerCase();
  if (declared === 'windows-1258') return 'windows-1258';
  return declared === 'windows-1252' || declared === 'iso-8859-1' ? 'windows-1252' : null;
}

/**
 * Text from bytes: by its byte-order mark, else as UTF-8 or UTF-16 if it can be, else in the code page it declares,
 * else in the one of Vietnamese Windows.
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
    const declared = declaredCharset(bytes);
    return { text: decode(bytes, declared ?? 'windows-1258'), encoding: declared ?? 'windows-1258', guessed: declared === null };
  })();
  return controls.test(found.text) ? null : found;
}
