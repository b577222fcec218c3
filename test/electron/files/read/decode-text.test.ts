import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../../electron/files/read/decode-text.ts';
import { encodeLegacy } from '../../../../shared/kernel/vietnamese/legacy/encode-legacy.ts';
import { legacyEncodings } from '../../../../shared/kernel/vietnamese/legacy/legacy-encoding.ts';
import { windowsByte } from '../../../../shared/kernel/vietnamese/legacy/windows-bytes.ts';
import { applyEncodings } from '../../../../shared/staging/encodings/apply-encodings.ts';
import { suggestEncodings } from '../../../../shared/staging/encodings/suggest-encodings.ts';
import type { RawSheet } from '../../../../shared/staging/raw-sheet.ts';
import { cellsOf, problemOf } from './made-files.ts';

/** The bytes of characters as Windows shows them. */
const bytesOf = (shown: string): Buffer => Buffer.from([...shown].map((character) => windowsByte(character.charCodeAt(0)) ?? 0x3f));

const rows = [
  ['Số', 'Họ và tên', 'Chức vụ', 'Nơi ở'],
  ['1', 'Nguyễn Văn Hùng', 'Chủ tịch', 'Xã Tường Sơn'],
  ['2', 'Trần Thị Thủy', 'Phó Chủ tịch', 'Phường Đông Vĩnh'],
  ['3', 'ĐẶNG THỊ LỘC', 'BÍ THƯ ĐẢNG ỦY', 'THỊ TRẤN MỸ LỘC'],
];
const small = (text: unknown): string => String(text).toLowerCase();

function converted(sheet: RawSheet): readonly (readonly unknown[])[] {
  return applyEncodings(sheet, suggestEncodings(sheet)).sheet.rows;
}

describe.each(legacyEncodings)('%s', (encoding) => {
  const expected = rows.map((row) => row.map((cell) => (encoding === 'tcvn3' ? small(cell) : cell)));
  const shown = (cells: readonly (readonly unknown[])[]) =>
    cells.map((row) => row.map((cell) => (encoding === 'tcvn3' ? small(cell) : cell)));

  test('a CSV file comes out as Unicode in the end, control characters that are letters included', () => {
    const csv = bytesOf(rows.map((row) => row.map((cell) => encodeLegacy(cell, encoding)).join(';')).join('\r\n'));
    const { workbook, warnings } = cellsOf(csv, 'a.csv');
    expect(shown(converted(workbook.sheets[0]!))).toEqual(expected);
    expect(warnings.map(({ code }) => code)).toEqual(['file.guessed-encoding']);
  });

  test('so does a web page that declares nothing, or only what Windows is set to', () => {
    const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${encodeLegacy(cell, encoding)}</td>`).join('')}</tr>`).join('');
    for (const [head, warned] of [
      ['', ['file.guessed-encoding']],
      ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', []],
    ] as const) {
      const { workbook, warnings } = cellsOf(bytesOf(`<html><head>${head}</head><table>${table}</table></html>`), 'a.xls');
      expect(shown(converted(workbook.sheets[0]!))).toEqual(expected);
      expect(warnings.map(({ code }) => code)).toEqual(warned);
    }
  });
});

test.each([
  ['windows-1258', 'cp1258'],
  ['x-viet-tcvn5712', 'tcvn3'],
  ['VISCII', 'viscii'],
  ['x-viet-vps', 'vps'],
  ['x-viet-vni', 'vni'],
] as const)('a web page that declares %s is read so', (charset, encoding) => {
  const page = (text: string): string => `<meta charset="${charset}"><table><tr><td>${text}</td></tr></table>`;
  const found = decodeText(bytesOf(page(encodeLegacy('Thị trấn Mỹ Lộc', encoding))));
  expect(found).toEqual({ text: page('Thị trấn Mỹ Lộc'), encoding, guessed: false });
});

test('UTF-8 is UTF-8 whatever else is declared', () => {
  const page = '<meta charset="windows-1258"><table><tr><td>Mỹ Lộc</td></tr></table>';
  expect(decodeText(Buffer.from(page))).toEqual({ text: page, encoding: 'utf-8', guessed: false });
});

test('words about an encoding in a list declare nothing', () => {
  expect(decodeText(bytesOf('charset=viscii;Mü'))).toEqual({ text: 'charset=viscii;Mü', encoding: 'windows-1252', guessed: true });
});

test('no byte is lost: the characters stand for the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), (tail) => {
      const bytes = Buffer.concat([Buffer.from('Ten;Xa\n', 'latin1'), Buffer.from([0xb8, 0x20]), tail]);
      const found = decodeText(bytes);
      if (found?.encoding === 'windows-1252') expect(bytesOf(found.text).equals(bytes)).toBe(true);
    }),
  );
});

describe('what is no text', () => {
  test.each([
    ['a null', 'Xa\0\0\0A'],
    ['a bell', 'Xa\x07 A'],
    ['controls by themselves', '\x02\x03\x04\x10\x11\x12'],
    ['more controls than letters', 'a\x02\x03b\x10\x11'],
  ])('%s', (_, text) => {
    expect(decodeText(Buffer.from(text, 'latin1'))).toBeNull();
    expect(problemOf(Buffer.from(text, 'latin1'), 'a.csv').code).toBe('file.wrong-type');
  });
});
