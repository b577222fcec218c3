import type { LegacyEncoding } from './legacy-encoding.ts';
import { capitalMarkedLetters, smallMarkedLetters } from './marked-letters.ts';
import { windowsCharacter } from './windows-bytes.ts';

/** Letter → its code, as the characters that Windows shows for the bytes. */
export type LetterCodes = ReadonlyMap<string, string>;

const bytes = (hex: string): readonly string[] => hex.split(/[\s|]+/).map((byte) => windowsCharacter(Number.parseInt(byte, 16)));
const pairs = (letters: readonly string[], codes: readonly string[]): readonly (readonly [string, string])[] =>
  letters.map((letter, index) => [letter, codes[index] ?? '']);

const tcvn3Small = bytes(
  'b5 b6 b7 b8 b9|a8 bb bc bd be c6|a9 c7 c8 c9 ca cb|ae|cc ce cf d0 d1|aa d2 d3 d4 d5 d6|d7 d8 dc dd de|df e1 e2 e3 e4|ab e5 e6 e7 e8 e9|ac ea eb ec ed ee|ef f1 f2 f3 f4|ad f5 f6 f7 f8 f9|fa fb fc fd fe',
);
const tcvn3Capitals: Readonly<Record<string, string>> = { Ă: '¡', Â: '¢', Ê: '£', Ô: '¤', Ơ: '¥', Ư: '¦', Đ: '§' };

const viscii = {
  small: bytes(
    'e0 e4 e3 e1 d5|e5 a2 c6 c7 a1 a3|e2 a5 a6 e7 a4 a7|f0|e8 eb a8 e9 a9|ea ab ac ad aa ae|ec ef ee ed b8|f2 f6 f5 f3 f7|f4 b0 b1 b2 af b5|bd b6 b7 de be fe|f9 fc fb fa f8|df d7 d8 e6 d1 f1|cf d6 db fd dc',
  ),
  capital: bytes(
    'c0 c4 c3 c1 80|c5 82 02 05 81 83|c2 85 86 06 84 87|d0|c8 cb 88 c9 89|ca 8b 8c 8d 8a 8e|cc 9b ce cd 98|d2 99 a0 d3 9a|d4 90 91 92 8f 93|b4 96 97 b3 95 94|d9 9c 9d da 9e|bf bb bc ff ba b9|9f 14 19 dd 1e',
  ),
};

const vps = {
  small: bytes(
    'e0 e4 e3 e1 e5|e6 a2 a3 a4 a1 a5|e2 c0 c4 c5 c3 c6|c7|e8 c8 eb e9 cb|ea 8a 8b cd 89 8c|ec cc ef ed ce|f2 d5 f5 f3 86|f4 d2 b0 87 d3 b6|d6 a9 aa ab a7 ae|f9 fb db fa f8|dc d8 ba bb d9 bf|ff 9b cf 9a 9c',
  ),
  capital: bytes(
    '80 81 82 c1 02|88 8e 8f f0 8d 04|c2 84 85 1c 83 03|f1|d7 de fe c9 05|ca 93 94 95 90 06|b5 b7 b8 b4 10|bc bd be b9 11|d4 97 98 99 96 12|f7 9e 9f a6 9d 13|a8 d1 ac da 14|d0 af b1 1d ad 15|b2 fd b3 dd 19',
  ),
};

const withTones = (base: string, marks: string): readonly string[] => [...marks].map((mark) => base + mark);
const plainTones = 'øûõùï';
const onCircumflex = 'âàåãáä';
const onBreve = 'êèúüéë';
/** A base letter and one mark that stands for shape and tone together; i, đ, ơ and ư are characters of their own. */
const vniSmall: readonly string[] = [
  ...withTones('a', plainTones + onBreve + onCircumflex),
  'ñ',
  ...withTones('e', plainTones + onCircumflex),
  ...'ìæóíò',
  ...withTones('o', plainTones + onCircumflex),
  'ô',
  ...withTones('ô', plainTones),
  ...withTones('u', plainTones),
  'ö',
  ...withTones('ö', plainTones),
  ...withTones('y', 'øûõù'),
  'î',
];

const tone = /[\u0300\u0301\u0303\u0309\u0323]/u;
const cp1258Bases: Readonly<Record<string, string>> = { ă: 'ã', Ă: 'Ã', đ: 'ð', Đ: 'Ð', ơ: 'õ', Ơ: 'Õ', ư: 'ý', Ư: 'Ý' };
const cp1258Tones: Readonly<Record<string, string>> = { '\u0300': 'Ì', '\u0301': 'ì', '\u0303': 'Þ', '\u0309': 'Ò', '\u0323': 'ò' };

/** Base letter, then the tone: what the keyboard of Windows writes. */
function cp1258Code(letter: string): string {
  const mark = tone.exec(letter.normalize('NFD'))?.[0];
  const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
  return (cp1258Bases[base] ?? base) + (mark === undefined ? '' : (cp1258Tones[mark] ?? ''));
}

const both = ({ small, capital }: { readonly small: readonly string[]; readonly capital: readonly string[] }): LetterCodes =>
  new Map([...pairs(smallMarkedLetters, small), ...pairs(capitalMarkedLetters, capital)]);

/**
 * The codes of the 134 marked letters in each encoding.
 *
 * Shape   TCVN3 has no code for a capital with a tone: those fonts come in pairs, and the letter is missing here.
 */
export const letterCodes: Readonly<Record<LegacyEncoding, LetterCodes>> = {
  tcvn3: new Map([...pairs(smallMarkedLetters, tcvn3Small), ...Object.entries(tcvn3Capitals)]),
  vni: both({ small: vniSmall, capital: vniSmall.map((code) => code.toUpperCase()) }),
  viscii: both(viscii),
  vps: both(vps),
  cp1258: new Map([...smallMarkedLetters, ...capitalMarkedLetters].map((letter) => [letter, cp1258Code(letter)])),
};
