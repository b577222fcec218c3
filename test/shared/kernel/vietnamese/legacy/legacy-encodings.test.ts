import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeLegacy } from '../../../../../shared/kernel/vietnamese/legacy/decode-legacy.ts';
import { encodeLegacy } from '../../../../../shared/kernel/vietnamese/legacy/encode-legacy.ts';
import { legacyEncodings } from '../../../../../shared/kernel/vietnamese/legacy/legacy-encoding.ts';
import { capitalMarkedLetters, smallMarkedLetters } from '../../../../../shared/kernel/vietnamese/legacy/marked-letters.ts';
import { windowsByte } from '../../../../../shared/kernel/vietnamese/legacy/windows-bytes.ts';
import { vietnameseText } from '../../../../support/vietnamese-text.ts';

const letters = [...smallMarkedLetters, ...capitalMarkedLetters];
/** The same bytes as Latin-1, with control characters where Windows shows signs. */
const asLatin1 = (text: string): string => String.fromCharCode(...[...text].map((character) => windowsByte(character.charCodeAt(0)) ?? -1));

test('there are 67 marked letters of each case', () => {
  expect(new Set(smallMarkedLetters).size).toBe(67);
  expect(new Set(letters).size).toBe(134);
});

describe('known texts', () => {
  test.each([
    ['tcvn3', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['tcvn3', 'ph\u00ADêng T\u00ADêng S¬n', 'phường Tường Sơn'],
    ['tcvn3', '§ång Nai – “Biªn Hßa”', 'Đồng Nai – “Biên Hòa”'],
    ['tcvn3', 'UBND TØNH Hµ NéI', 'UBND TỈNH HÀ NỘI'],
    ['tcvn3', 'UBND TØNH Hµ Giang', 'UBND TỈNH Hà Giang'],
    ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vni', 'ÑOÀNG NAI, phöôøng Tröôøng Sôn', 'ĐỒNG NAI, phường Trường Sơn'],
    ['vni', 'NGUYEãN Thò Kyø, Thuî, Thuyï', 'NGUYỄN Thị Kỳ, Thuỵ, Thuỵ'],
    ['viscii', 'Cµng hòa xã hµi chü nghîa Vi®t Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vps', 'C¶ng hòa xã h¶i chû nghïa ViŒt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['vps', 'T\x10NH, X\x82, PHÐ\x9eNG', 'TỊNH, XÃ, PHƯỜNG'],
    ['cp1258', 'Vi\u00EA\u00F2t Nam, xa\u00DE H\u00F4\u00F2i An, \u00D0\u00E0 N\u00E3\u00DEng', 'Việt Nam, xã Hội An, Đà Nẵng'],
  ] as const)('%s: %s', (encoding, bytes, expected) => expect(decodeLegacy(bytes, encoding)).toBe(expected));

  test('a font of capitals', () => {
    expect(decodeLegacy('ñy ban nh©n d©n tØnh §ång Nai', 'tcvn3', true)).toBe('ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI');
  });

  test('what stands for no letter stays', () => {
    expect(decodeLegacy('Nguyễn Văn A → 12 km²', 'tcvn3')).toBe('Nguyễn Văn A → 12 km²');
    expect(decodeLegacy('ø 12', 'vni')).toBe('ø 12');
  });
});

describe.each(legacyEncodings)('%s', (encoding) => {
  /** TCVN3 has no capitals with a tone. */
  const hasCode = (letter: string): boolean =>
    encoding !== 'tcvn3' || !/[\u0300\u0301\u0303\u0309\u0323]/u.test(letter.normalize('NFD')) || letter === letter.toLowerCase();

  test('every letter comes back, and no two share a code', () => {
    const coded = letters.filter(hasCode);
    expect(coded.map((letter) => decodeLegacy(encodeLegacy(letter, encoding), encoding))).toEqual(coded);
    expect(new Set(coded.map((letter) => encodeLegacy(letter, encoding))).size).toBe(coded.length);
  });

  test('a capital without a code comes back as the small letter, or as a capital by the font', () => {
    for (const letter of letters.filter((each) => !hasCode(each))) {
      expect(decodeLegacy(encodeLegacy(letter, encoding), encoding)).toBe(letter.toLowerCase());
      expect(decodeLegacy(encodeLegacy(letter, encoding), encoding, true)).toBe(letter);
    }
  });

  test('any Vietnamese text comes back, as Windows shows it and as Latin-1', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        const encoded = encodeLegacy(text, encoding);
        const shown = (decoded: string): string => (encoding === 'tcvn3' ? decoded.toLowerCase() : decoded);
        expect(shown(decodeLegacy(encoded, encoding))).toBe(shown(text));
        expect(decodeLegacy(asLatin1(encoded), encoding)).toBe(decodeLegacy(encoded, encoding));
        if (encoding === 'tcvn3' && text === text.toLowerCase()) expect(decodeLegacy(encoded, encoding)).toBe(text);
      }),
    );
  });

  test('plain text is what it was, and nothing is ever dropped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll(/[^ -~]/g, '');
        expect(decodeLegacy(plain, encoding)).toBe(plain);
        const known = letters.filter(hasCode).length;
        expect(known).toBeGreaterThan(70);
        expect([...decodeLegacy(text, encoding).normalize('NFD')].length).toBeGreaterThanOrEqual([...text.normalize('NFC')].length);
      }),
    );
  });
});
