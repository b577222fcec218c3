import fc from 'fast-check';
import { isSyllable } from '../../shared/kernel/vietnamese/syllable.ts';

const onsets = [
  '',
  'b',
  'c',
  'ch',
  'd',
  'đ',
  'g',
  'gh',
  'gi',
  'h',
  'k',
  'kh',
  'l',
  'm',
  'n',
  'ng',
  'ngh',
  'nh',
  'ph',
  'qu',
  'th',
  'tr',
  'v',
  'x',
];
const nuclei = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'iê', 'ươ', 'uô', 'oa', 'uy', 'uyê'];
const codas = ['', 'c', 'ch', 'i', 'm', 'n', 'ng', 'nh', 'o', 'p', 't', 'u', 'y'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** A syllable that Vietnamese can have, in small letters; the tone stands on the last vowel of the nucleus. */
const syllable = fc
  .tuple(fc.constantFrom(...onsets), fc.constantFrom(...nuclei), fc.constantFrom(...codas), fc.constantFrom(...tones))
  .map(([onset, nucleus, coda, tone]) => (onset + nucleus + tone + coda).normalize('NFC'))
  .filter(isSyllable);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A few words of Vietnamese: small, with capital initials, or all in capitals. */
export const vietnameseText = fc
  .tuple(fc.array(syllable, { minLength: 1, maxLength: 8 }), fc.constantFrom('small', 'initials', 'capitals'))
  .map(([words, letters]) => {
    const text = (letters === 'initials' ? words.map(capitalised) : words).join(' ');
    return letters === 'capitals' ? text.toUpperCase() : text;
  });
