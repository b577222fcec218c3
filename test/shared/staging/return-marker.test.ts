import { expect, test } from 'vitest';
import type { RawCell } from '../../../shared/staging/raw-sheet.ts';
import { readReturnMarker, returnMarker } from '../../../shared/staging/return-marker.ts';
import { isTemplateLists, templateListsMarker } from '../../../shared/staging/template-marker.ts';

const sha256 = '0123456789abcdef'.repeat(4);
const at = (row: number, column: number, cell: RawCell): { readonly rows: readonly (readonly RawCell[])[] } => ({
  rows: [...Array.from({ length: row }, () => ['x']), [...Array.from({ length: column }, () => null), cell]],
});

test('the marker of a returned workbook is found where people moved it to', () => {
  for (const [row, column] of [
    [0, 0],
    [4, 0],
    [5, 0],
    [4, 2],
  ] as const)
    expect(readReturnMarker(at(row, column, returnMarker({ sha256: sha256.toUpperCase() })))).toEqual({ originalSha256: sha256 });
  expect(readReturnMarker(at(4, 0, ` ${returnMarker({ sha256 })} sheets=3`))).toEqual({ originalSha256: sha256 });
});

test('it says the name of the first file, whatever is in it; where that was spoilt, the digest still counts', () => {
  for (const file of ['Xã An.xlsx', 'a b=c (1)%20.csv', "'\u0111'.xlsx"])
    expect(readReturnMarker(at(4, 0, returnMarker({ sha256, file })))).toEqual({ originalSha256: sha256, originalFile: file });
  expect(readReturnMarker(at(4, 0, `${returnMarker({ sha256 })} file=%E1%ZZ`))).toEqual({ originalSha256: sha256 });
});

test('other sheets have none', () => {
  for (const cell of ['sapxep-return 1', `sapxep-return 2 ${sha256}`, `Ghi chú: sapxep-return 1 ${sha256}`, 1, null, { serial: 1 }])
    expect(readReturnMarker(at(4, 0, cell))).toBeNull();
  expect(readReturnMarker(at(40, 0, returnMarker({ sha256 })))).toBeNull();
});

test('the lists of a template are known by their first cell', () => {
  expect(isTemplateLists(at(0, 0, templateListsMarker('officials', 3)))).toBe(true);
  for (const cell of ['sapxep-template', 'Danh mục', null, 1]) expect(isTemplateLists(at(0, 0, cell))).toBe(false);
  expect(isTemplateLists({ rows: [] })).toBe(false);
});
