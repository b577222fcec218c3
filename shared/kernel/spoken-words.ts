/** The five tone marks, as they stand alone after decomposition: ◌̀ ◌́ ◌̃ ◌̉ ◌̣. */
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable with its tone after the letters, so that "hoà" and "hòa" are one spelling. */
function toneLast(syllable: string): string {
  const parts = syllable.normalize('NFD');
  const tones = parts.match(toneMark);
  return tones ? parts.replace(toneMark, '') + tones.join('') : parts;
}

/**
 * A text as it is read aloud: letter case, spacing, punctuation, composed or decomposed letters and the placement of the tone mark
 * do not count, the marks themselves do ("Minh Quán" is not "Minh Quân"). For comparing, never for showing.
 */
export const spokenWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(toneLast)
    .join(' ');
