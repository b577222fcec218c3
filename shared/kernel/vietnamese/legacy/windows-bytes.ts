/** What Windows (code page 1252) shows for the bytes 0x80–0x9F; a byte it leaves open stands for itself. */
const shown = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const byteOfShown: ReadonlyMap<number, number> = new Map([...shown].map((character, index) => [character.charCodeAt(0), 0x80 + index]));

/** The byte that a UTF-16 code unit stands for: Latin-1 as it is, and what Windows shows for 0x80–0x9F; null where it stands for none. */
export const windowsByte = (code: number): number | null => (code < 0x100 ? code : (byteOfShown.get(code) ?? null));

/** The character that Windows shows for a byte. */
export const windowsCharacter = (byte: number): string =>
  byte >= 0x80 && byte < 0xa0 ? shown.charAt(byte - 0x80) : String.fromCharCode(byte);
