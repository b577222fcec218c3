import { describe, expect, test } from 'vitest';
import { textAt, xlsbRecords } from '../../../../../electron/files/read/binary/xlsb-records.ts';
import { cellsOf, officeWorkbook, onlySheet, problemOf, written } from '../made-files.ts';
import { repacked } from './made-binaries.ts';

const sheet = (change: (content: Buffer) => Buffer): Buffer => repacked(officeWorkbook(), 'xlsb', /sheet1\.bin$/, change);

/** The place of the data of the n-th record of this type. */
function dataOf(part: Buffer, type: number, nth = 0): number {
  const found = [...xlsbRecords(part, 'a')].filter((record) => record.type === type)[nth];
  if (!found) throw new RangeError(`no record ${type}`);
  return found.data;
}

const patched = (type: number, offset: number, value: number): Buffer =>
  sheet((content) => {
    content.writeUInt32LE(value, dataOf(content, type) + offset);
    return content;
  });

/** The part with a record put in where its cells end. */
const withRecord = (type: readonly number[], data: Buffer): Buffer =>
  sheet((content) => {
    const at = dataOf(content, 146) - 3;
    return Buffer.concat([content.subarray(0, at), Buffer.from(type), Buffer.from([data.length]), data, content.subarray(at)]);
  });

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
};

describe('an .xlsb is counted before it is parsed', () => {
  test('a good one is read', () => {
    expect(cellsOf(written(officeWorkbook(), 'xlsb'), 'a.xlsb').workbook.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Cán bộ', 4],
      ['Danh mục', 1],
    ]);
  });

  test('rows and columns that no sheet has', () => {
    const badCell = { reason: 'cell', part: 'xl/worksheets/sheet1.bin' };
    for (const row of [1_048_576, 0x7fff_ffff, 0xffff_ffff]) expect(problemOf(patched(0, 0, row), 'a.xlsb').params).toEqual(badCell);
    for (const column of [16_384, 0x7fff_ffff, 0xffff_ffff]) expect(problemOf(patched(7, 0, column), 'a.xlsb').params).toEqual(badCell);
  });

  test('rows and columns beyond the limits', () => {
    expect(problemOf(patched(0, 0, 1_048_575), 'a.xlsb').params).toMatchObject({ what: 'rows' });
    expect(problemOf(patched(7, 0, 16_383), 'a.xlsb').params).toMatchObject({ what: 'columns' });
  });

  test('a part cut anywhere is refused, never read in part', () => {
    let length = 0;
    sheet((content) => {
      length = content.length;
      return content;
    });
    for (let end = 1; end < length; end += 7)
      expect(
        problemOf(
          sheet((content) => content.subarray(0, end)),
          'a.xlsb',
        ).params,
        `${end}`,
      ).toMatchObject({ reason: 'missing-part' });
  });

  test('two cells in one place, of which the parser would give one', () => {
    const twice = withRecord([5], Buffer.concat([numbers(0, 0), Buffer.alloc(8)]));
    const thrice = withRecord([5], Buffer.concat([numbers(1, 0), Buffer.alloc(8)]));
    expect(problemOf(twice, 'a.xlsb')).toMatchObject({ code: 'file.lost-cells', at: { sheet: 'Cán bộ' } });
    expect(problemOf(thrice, 'a.xlsb').code).toBe('file.lost-cells');
  });

  test('a hyperlink over the whole sheet costs nothing', () => {
    const link = Buffer.concat([numbers(0, 1_048_575, 0, 16_383, 0, 0, 0, 0)]);
    expect(onlySheet(withRecord([0xee, 0x03], link), 'a.xlsb').rows).toEqual(onlySheet(written(officeWorkbook(), 'xlsb'), 'a.xlsb').rows);
  });
});

describe('records of an .xlsb', () => {
  test('types and lengths of several bytes', () => {
    const part = Buffer.concat([Buffer.from([0x81, 0x01, 0x80, 0x01]), Buffer.alloc(128), Buffer.from([0x05, 0x00])]);
    expect([...xlsbRecords(part, 'a')]).toEqual([
      { type: 129, start: 0, data: 4, end: 132 },
      { type: 5, start: 132, data: 134, end: 134 },
    ]);
    for (const cut of [1, 2, 3, 50, 133]) expect(() => [...xlsbRecords(part.subarray(0, cut), 'a')]).toThrow('file.damaged');
  });

  test('texts', () => {
    const part = Buffer.concat([numbers(2), Buffer.from('rđ', 'utf16le'), numbers(0xffff_ffff)]);
    expect([textAt(part, 0, 12), textAt(part, 8, 12), textAt(part, 0, 7), textAt(part, 10, 12)]).toEqual([
      { text: 'rđ', end: 8 },
      { text: '', end: 12 },
      null,
      null,
    ]);
  });
});
