import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, pageText } from '../../../../electron/files/write/cell-text.ts';

describe('text as a cell can hold it', () => {
  test.each([
    ['Xã Minh Quân', 'Xã Minh Quân'],
    ['=1+1', '=1+1'],
    ['a\tb', 'a b'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\u0000b\u0007c\u001Fd', 'abcd'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x0041_x000D_', '_x005F_x0041_x005F_x000D_'],
    ['_x41_', '_x41_'],
    ['_xZZZZ_', '_xZZZZ_'],
    ['\uFFFE\uFFFF', '\uFFFD\uFFFD'],
    ['\uD800x', '\uFFFDx'],
    ['Minh Qua\u0302n', 'Minh Quân'],
  ])('%j', (text, expected) => expect(cellText(text)).toBe(expected));

  test('a text longer than a cell ends in an ellipsis', () => {
    const text = cellText('ă'.repeat(40_000));
    expect(text).toHaveLength(32_767);
    expect(text.endsWith('…')).toBe(true);
  });

  test('never holds what XML cannot, and a second time changes only the escapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cellText(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(clean).not.toMatch(/[\u0000-\u0009\u000B-\u001F\uFFFE\uFFFF]/);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).toBe(clean.normalize('NFC'));
      }),
    );
  });
});

test('in the foot of a page "&" is no command and a line stays one', () => {
  expect(pageText('Tỉnh Mẫu & bạn\n&P')).toBe('Tỉnh Mẫu && bạn &&P');
});
