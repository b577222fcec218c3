import { cleanText } from './clean-text.ts';

const letters = ' 0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const tones = '\u0300\u0309\u0303\u0301\u0323'; // huyền, hỏi, ngã, sắc, nặng
const circumflex = '\u0302';
const breve = '\u0306';
const horn = '\u031b';

/** Letters of the Vietnamese alphabet as their places in it, then the tones of each: compares like a dictionary. */
function orderKey(text: string): string {
  let [base, tone] = ['', ''];
  for (const character of cleanText(text).toLowerCase()) {
    const parts = [...character.normalize('NFD')];
    const mark = parts.find((part) => tones.includes(part));
    const shape = parts.filter((part) => part === circumflex || part === breve || part === horn).join('');
    const letter = ((parts[0] ?? '') + shape).normalize('NFC');
    const place = letters.indexOf(letter);
    base += String.fromCharCode(place < 0 ? 100 + Math.min(letter.codePointAt(0) ?? 0, 0xffff - 100) : place + 1);
    tone += String.fromCharCode(1 + (mark === undefined ? 0 : tones.indexOf(mark) + 1));
  }
  return `${base}\0${tone}`;
}

const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Dictionary order of Vietnamese text: a ă â b … d đ …; tones (ngang huyền hỏi ngã sắc nặng) decide only between equal letters. */
export const compareVietnamese = (a: string, b: string): number => compareKeys(orderKey(a), orderKey(b)) || compareKeys(a, b);

/** A sort key for a person's name: given name first, then the family name, then the middle names. */
export function personOrderKey(fullName: string): string {
  const words = cleanText(fullName).split(' ');
  const given = words.at(-1) ?? '';
  const family = words.length > 1 ? (words[0] ?? '') : '';
  return [given, family, words.slice(1, -1).join(' ')].map(orderKey).join('\0');
}

/** Order of people in Vietnamese lists: by given name, then family name, then middle names. */
export const comparePersonNames = (a: string, b: string): number => compareKeys(personOrderKey(a), personOrderKey(b)) || compareKeys(a, b);
