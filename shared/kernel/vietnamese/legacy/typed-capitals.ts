const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Whether a word is in capitals but for the letters that have none in TCVN3: a capital within it, and every small letter with a tone. */
function isInCapitals(word: string): boolean {
  const letters = [...word];
  const bare = letters.filter((letter) => !tone.test(letter.normalize('NFD')) || isCapital(letter));
  return bare.length < letters.length && bare.every(isCapital) && letters.some((letter, at) => at > 0 && isCapital(letter));
}

/**
 * TCVN3 has no capitals with a tone, so "TỈNH HÀ NỘI" comes out as "TỉNH Hà NộI". A word that is in capitals otherwise is set right,
 * and so is the whole text when no letter in it speaks against it.
 */
export function withTypedCapitals(text: string): string {
  const words = text.match(/\p{L}+/gu) ?? [];
  if (!words.some(isInCapitals)) return text;
  const against = [...text].some((letter) => letter !== letter.toUpperCase() && !tone.test(letter.normalize('NFD')));
  return against ? text.replace(/\p{L}+/gu, (word) => (isInCapitals(word) ? word.toUpperCase() : word)) : text.toUpperCase();
}
