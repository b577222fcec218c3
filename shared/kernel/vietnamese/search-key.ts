const special: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  ø: 'o',
  Ø: 'o',
  '²': '2',
  '³': '3',
  ơ: 'o',
  Ơ: 'o',
  ư: 'u',
  Ư: 'u',
};

function foldedCharacter(character: string): string {
  const known = special[character];
  if (known !== undefined) return known;
  const base = character.normalize('NFD').charAt(0);
  const letter = special[base] ?? base.toLowerCase();
  return /^[a-z0-9]$/.test(letter) ? letter : ' ';
}

/** Code unit → folded letter or digit, a space, or nothing (combining marks, soft hyphen, zero-width characters). */
const table: readonly string[] = Array.from({ length: 0x1f00 }, (_, code) =>
  (code >= 0x300 && code < 0x370) || code === 0xad ? '' : foldedCharacter(String.fromCharCode(code)),
);
const nothing = /[\u200B-\u200D\u2060\uFEFF]/;

/**
 * What is left for searching: small letters without marks and digits, words separated by one space. "Đăk Hà (xã)" → "dak ha xa".
 * Never an identity: Minh Quán and Minh Quân share a key and are two communes.
 */
export function searchKey(text: string): string {
  let key = '';
  for (const character of text) {
    const folded = table[character.codePointAt(0) ?? 0] ?? (nothing.test(character) ? '' : ' ');
    if (folded === ' ') {
      if (key !== '' && !key.endsWith(' ')) key += ' ';
    } else key += folded;
  }
  return key.endsWith(' ') ? key.slice(0, -1) : key;
}
