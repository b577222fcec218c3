const marks = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * The text of an input: UTF-8, or UTF-16 as Windows writes it, told by its mark. The mark itself is taken off.
 *
 * Errors  null for bytes that are no text in that encoding: a wrong letter in a name is worse than a refusal.
 */
export function inputText(bytes: Uint8Array): string | null {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  try {
    return new TextDecoder(marked?.encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
