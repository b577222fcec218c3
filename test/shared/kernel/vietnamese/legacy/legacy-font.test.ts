import { expect, test } from 'vitest';
import { legacyFont } from '../../../../../shared/kernel/vietnamese/legacy/legacy-font.ts';

test.each([
  ['.VnTime', 'tcvn3', false],
  ['.VnTimeH', 'tcvn3', true],
  ['.VnArial NarrowH', 'tcvn3', true],
  ['.Vn3DH', 'tcvn3', false],
  ['VnTime', 'tcvn3', false],
  ['VNI-Times', 'vni', false],
  ['VNI Helve', 'vni', false],
  ['VPS Times', 'vps', false],
  ['VPS Times Hoa', 'vps', true],
  ['VISCII', 'viscii', false],
  ['VI Times', 'viscii', false],
  ['VI Times H', 'viscii', true],
] as const)('%s', (name, encoding, capitals) => expect(legacyFont(name)).toEqual({ encoding, capitals }));

test.each(['Times New Roman', 'Arial', 'Calibri', 'Vnunicode', 'Vivaldi', 'VINER HAND', 'Verdana', ''])('%s is a font of Unicode', (name) =>
  expect(legacyFont(name)).toBeNull(),
);
