import { expect, test } from 'vitest';
import { utils, type WorkBook } from 'xlsx';
import { scanBiff } from '../../../../../electron/files/read/binary/scan-biff.ts';
import { cellsOf, officeWorkbook, problemOf, written } from '../made-files.ts';
import { repacked } from './made-binaries.ts';

const [number, label] = [0x203, 0xfd] as const;

/** Where the n-th record of this type begins. */
function recordAt(stream: Buffer, type: number, nth = 0): number {
  let left = nth;
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2))
    if (stream.readUInt16LE(at) === type && left-- === 0) return at;
  throw new RangeError(`no record ${type}`);
}

const stream = (change: (content: Buffer) => Buffer, workbook: WorkBook = officeWorkbook()): Buffer =>
  repacked(workbook, 'biff8', /Workbook$/, change);

function countsOf(workbook: WorkBook, bookType: 'biff8' | 'biff5'): ReturnType<typeof scanBiff> {
  let counts: ReturnType<typeof scanBiff> = null;
  repacked(workbook, bookType, /(?:Workbook|Book)$/, (content) => {
    counts = scanBiff(content);
    return content;
  });
  return counts;
}

test('the cells of each sheet are counted, in both containers', () => {
  expect(countsOf(officeWorkbook(), 'biff8')).toEqual([12, 3]);
  expect(countsOf(officeWorkbook(), 'biff5')).toEqual([12, 3]);
});

test('many numbers in one record count one by one; streams within a sheet are not its own', () => {
  const record = (type: number, bytes: number): Buffer => Buffer.from([type & 0xff, type >> 8, bytes, 0, ...Buffer.alloc(bytes)]);
  const sheet = [
    record(0x809, 16),
    record(0xbd, 6 + 6 * 3),
    record(0xbe, 12), // blank cells
    record(0x809, 16),
    record(number, 14),
    record(0x0a, 0),
    record(label, 10),
    record(0x0a, 0),
    record(number, 14), // of nobody
  ];
  const head = Buffer.concat([record(0x809, 16), record(0x85, 8), record(0x85, 8), record(0x0a, 0)]);
  head.writeUInt32LE(head.length, 24);
  head.writeUInt32LE(head.length + 1, 36);
  head[36 + 5] = 2; // a chart
  expect(scanBiff(Buffer.concat([head, ...sheet]))).toEqual([4, null]);
  expect(scanBiff(Buffer.from('09000400020010000000', 'hex'))).toBeNull();
});

test('two cells in one place, of which the parser would give one', () => {
  const file = stream((content) => {
    content.writeUInt16LE(content.readUInt16LE(recordAt(content, label) + 4), recordAt(content, label, 1) + 4);
    content.writeUInt16LE(content.readUInt16LE(recordAt(content, label) + 6), recordAt(content, label, 1) + 6);
    return content;
  });
  expect(problemOf(file, 'a.xls')).toMatchObject({ code: 'file.lost-cells', params: { expected: 12, actual: 11 } });
});

test('a formula whose text is missing', () => {
  const sheet = utils.aoa_to_sheet([['a', 1]]);
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'S1');
  const file = stream((content) => {
    const at = recordAt(content, number);
    const formula = Buffer.alloc(26);
    formula.writeUInt16LE(0x06, 0);
    formula.writeUInt16LE(22, 2);
    content.copy(formula, 4, at + 4, at + 10); // its place and its look
    formula.writeUInt16LE(0xffff, 16); // "a text, in the next record"
    const end = at + 4 + content.readUInt16LE(at + 2);
    return Buffer.concat([content.subarray(0, at), formula, content.subarray(end)]);
  }, workbook);
  expect(problemOf(file, 'a.xls')).toMatchObject({ code: 'file.lost-cells', params: { expected: 2, actual: 1 } });
});

test('every version is read', () => {
  for (const bookType of ['biff8', 'biff5', 'biff2'] as const)
    expect(cellsOf(written(officeWorkbook(), bookType), 'a.xls').workbook.sheets[0]?.rows, bookType).toHaveLength(4);
});
