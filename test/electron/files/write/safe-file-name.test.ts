import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../../../electron/files/write/safe-file-name.ts';

describe('a name every system takes', () => {
  test.each([
    ['Báo cáo Phương án 1', 'Báo cáo Phương án 1.xlsx'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j.xlsx'],
    ['../../etc/passwd', 'etc passwd.xlsx'],
    ['C:\\Windows\\x', 'C Windows x.xlsx'],
    ['tên. ', 'tên.xlsx'],
    ['...', 'sapxep.xlsx'],
    ['', 'sapxep.xlsx'],
    [' \t\n', 'sapxep.xlsx'],
    ['.ẩn', 'ẩn.xlsx'],
    ['CON', '_CON.xlsx'],
    ['con.báo cáo', '_con.báo cáo.xlsx'],
    ['nul .x', '_nul .x.xlsx'],
    ['COM1', '_COM1.xlsx'],
    ['lpt²', '_lpt².xlsx'],
    ['COM10', 'COM10.xlsx'],
    ['consul', 'consul.xlsx'],
    ['Qua\u0302n', 'Quân.xlsx'],
    ['bảng\u202Excod.exe', 'bảng xcod.exe.xlsx'],
    ['a\u0000b', 'a b.xlsx'],
    ['lương 100%', 'lương 100%.xlsx'],
  ])('%j', (text, expected) => expect(safeFileName(text, '.xlsx')).toBe(expected));

  test('a long name is cut between letters, by characters and by bytes', () => {
    const name = safeFileName('ẫ'.repeat(200), '.xlsx');
    expect(name).toBe(`${'ẫ'.repeat(83)}.xlsx`); // 83 × 3 bytes and the extension: as many as fit in 255
    expect(safeFileName('a'.repeat(200), '.xlsx')).toHaveLength(120);
    expect(safeFileName(`${'a'.repeat(114)}👩‍👩‍👧`, '.xlsx').isWellFormed()).toBe(true);
  });

  test('whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeFileName(text, '.xlsx');
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}]+\.xlsx$/u);
        expect(name).not.toMatch(/^[. ]|[. ]\.xlsx$/);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        expect(name).toBe(name.normalize('NFC'));
      }),
    );
  });
});
