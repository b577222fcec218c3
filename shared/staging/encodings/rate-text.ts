import { commonSyllables } from '../../kernel/vietnamese/common-syllables.ts';
import { smallMarkedLetters } from '../../kernel/vietnamese/legacy/marked-letters.ts';
import { windowsByte } from '../../kernel/vietnamese/legacy/windows-bytes.ts';
import { isSyllable } from '../../kernel/vietnamese/syllable.ts';

/** Printable ASCII and line breaks: the same in every encoding. VISCII and VPS use other control characters as letters. */
export const isPlain = (text: string): boolean => /^[\t\n\r -~]*$/.test(text);

/** Whether the text has a letter that is no byte of an older encoding, as only Unicode can hold it: "Hà Nội" has, "Thái" has not. */
export function hasUnicodeOnly(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0xff && windowsByte(code) === null && /[\p{L}\p{M}]/u.test(text.charAt(at))) return true;
  }
  return false;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: some control characters are letters of VISCII and VPS, these are not
const betweenWords = /[\0\x01\x07-\x0f\x16-\x18\x1a\x1b\x1f -@[-`{-\x7f\u00a0‘’“”–—…•→]+/;
const unitOfMeasure = /^(?:k?m[²³]|°c?)$/i;
const marked = smallMarkedLetters.join('');
const vietnamese = new RegExp(`^[a-z${marked}]+$`);
/** With the letters of the Ê Đê, Gia Rai, Ba Na and others, whose names are Vietnamese names. */
const ofVietnam = new RegExp(`^[a-z${marked}čĕĭñŏŭƀ]+$`);
const oneCase = /^(?:\p{Lu}?\p{Ll}*|\p{Lu}+)$/u;

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** 2: a word the lists of offices are full of; 1: a possible syllable; 0: one sign, or an abbreviation (HĐND); −1: no syllable; −2: not even letters. */
function rateWord(word: string): number {
  if (word.length === 1) return 0;
  const small = word.toLowerCase().replaceAll('ð', 'đ'); // Ð (eth) looks like Đ and is typed for it
  if (unitOfMeasure.test(small)) return 2;
  if (!vietnamese.test(small)) return ofVietnam.test(small) ? -1 : -2;
  if (!oneCase.test(word)) return -1;
  if (commonSyllables.has(small)) return 2;
  if (isSyllable(small)) return 1;
  return word === word.toUpperCase() && !tone.test(word.normalize('NFD')) ? 0 : -1;
}

export interface TextRating {
  readonly sum: number;
  readonly words: number; // with letters beyond ASCII; the others say nothing
  readonly readable: number; // of these, how many are possible syllables or abbreviations
}

/** How much a text looks like Vietnamese in Unicode, composed or not, by its words that have more than ASCII letters. */
export function rateText(text: string): TextRating {
  let [sum, words, readable] = [0, 0, 0];
  for (const word of text.normalize('NFC').split(betweenWords)) {
    if (isPlain(word)) continue;
    const rating = rateWord(word);
    sum += rating;
    words++;
    if (rating >= 0) readable++;
  }
  return { sum, words, readable };
}
