import { describe, expect, test } from 'vitest';
import { readLimits } from '../../../../electron/files/read/limits.ts';
import { type RowSink, readFile } from '../../../../electron/files/read/read-file.ts';
import { BatchReader } from '../../../../electron/files/read/transfer/batch-reader.ts';
import { SheetCollector } from '../../../../electron/files/read/transfer/sheet-collector.ts';
import { cellsOf, odsOf, officeWorkbook, read, sheetXml, written, xlsxOf, zipOf } from './made-files.ts';

/** What the program would have at the end, and what it was told on the way. */
async function gathered(bytes: Uint8Array, file: string, limits: Partial<typeof readLimits> = {}) {
  const collector = new SheetCollector();
  const told: string[] = [];
  const sink: RowSink = {
    rows: (sheet, batch) => {
      told.push(`rows ${sheet}`);
      collector.receive(sheet, batch);
    },
    restart: () => {
      told.push('restart');
      collector.restart();
    },
  };
  const outcome = await readFile(bytes, file, sink, { ...readLimits, ...limits });
  return { told, outcome, sheets: outcome.ok ? collector.sheets(outcome.value.sheets) : null };
}

const rows = (count: number, cell = (row: number) => `<c r="A${row}"><v>${row}</v></c>`) =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${cell(index + 1)}</row>`).join('');

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetNames = ['S1', 'S2'];
const twoSheets = (first: string, second: string) =>
  xlsxOf(first, {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheetNames.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s0" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s1" Type="${office}/worksheet" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet2.xml': second,
  });

describe('reading in pieces', () => {
  test('gives what reading at once gives, for every format', async () => {
    for (const bookType of ['xlsx', 'xlsb', 'biff8', 'ods', 'xlml', 'csv', 'html'] as const) {
      const file = written(officeWorkbook(), bookType);
      const { outcome, sheets } = await gathered(file, 'a.xls');
      const expected = cellsOf(file, 'a.xls');
      expect(sheets).toEqual(expected.workbook.sheets);
      expect(outcome.ok && [outcome.value.format, outcome.value.warnings]).toEqual([expected.workbook.format, expected.warnings]);
    }
  });

  test('refuses what reading at once refuses, in the same words', async () => {
    const good = xlsxOf(sheetXml(rows(3)));
    const damaged = Buffer.from(good);
    const at = damaged.indexOf('xl/worksheets/sheet1.xml') + 40;
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    const lying = zipOf([
      { name: '[Content_Types].xml', data: '<Types/>' },
      {
        name: 'xl/workbook.xml',
        data: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
      {
        name: 'xl/_rels/workbook.xml.rels',
        data: `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      },
      { name: 'xl/worksheets/sheet1.xml', data: sheetXml(rows(5000)), claimedBytes: 300 },
    ]);
    for (const file of [damaged, lying, good.subarray(0, 500), xlsxOf(sheetXml('<row r="1"><c r="a1"/></row>')), Buffer.from('x')]) {
      const { outcome } = await gathered(file, 'a.xlsx');
      const expected = read(file, 'a.xlsx');
      expect(outcome.ok).toBe(false);
      expect(outcome).toEqual(expected);
    }
  });

  test('rows leave before the whole sheet has been read, and reading waits for whoever takes them', async () => {
    const file = xlsxOf(sheetXml(rows(100_000)));
    const waiting = Promise.withResolvers<void>();
    let [batches, rowsSeen] = [0, 0];
    const shares: number[] = [];
    const reader = new BatchReader();
    const done = readFile(file, 'a.xlsx', {
      rows: (_, batch, share) => {
        batches++;
        shares.push(share);
        rowsSeen += reader.read(batch).rows.length;
        return waiting.promise;
      },
      restart: () => {},
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(batches).toBe(1);
    expect(rowsSeen).toBeLessThan(100_000);
    waiting.resolve();
    expect((await done).ok).toBe(true);
    expect(rowsSeen).toBe(100_000);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  test('what it does not know in a later sheet makes the rows of the first void, and the parser gives all', async () => {
    const anyOrder = sheetXml('<row r="2"/><row r="1"><c r="A1"><v>7</v></c></row>');
    const { told, sheets } = await gathered(twoSheets(sheetXml(rows(2)), anyOrder), 'a.xlsx');
    expect(told).toEqual(['rows 0', 'restart', 'rows 0', 'rows 1']);
    expect(sheets!.map(({ name, rows: cells }) => [name, cells])).toEqual([
      ['S1', [[1], [2]]],
      ['S2', [[7]]],
    ]);
  });

  test('a wrong second sheet leaves nothing of the first', async () => {
    const { told, sheets, outcome } = await gathered(twoSheets(sheetXml(rows(2)), sheetXml('<row r="1"><c r="A9"/></row>')), 'a.xlsx');
    expect(told).toEqual(['rows 0']);
    expect(sheets).toBeNull();
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'file.damaged', at: { sheet: 'S2' } }] });
  });
});

test('the strict dialect holds the same elements, dates as text among them', async () => {
  const sheet = sheetXml(
    '<row r="1"><c r="A1" t="d" s="1"><v>2024-05-17</v></c><c r="B1" t="inlineStr"><is><t>&#128512;</t></is></c></row>',
  );
  const { told, sheets } = await gathered(xlsxOf(sheet.replace(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')), 'a.xlsx');
  expect(told).toEqual(['rows 0']);
  expect(sheets![0]!.rows).toEqual([[{ serial: 45_429 }, '😀']]);
});

describe('what is left to the parser', () => {
  const plain = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');
  test.each([
    [
      'a prefix of another namespace',
      '<x:worksheet xmlns:x="urn:other"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    ],
    ['rows out of order', sheetXml('<row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>')],
    ['cells out of order', sheetXml('<row r="1"><c r="B1"/><c r="A1"><v>1</v></c></row>')],
  ])('%s', async (_, sheet) => {
    const { told, sheets } = await gathered(xlsxOf(sheet), 'a.xlsx');
    expect(told).toEqual(['restart', 'rows 0']);
    expect(sheets![0]!.rows).toEqual([[1]]);
  });

  test('document types and foreign encodings, which the gate refuses', async () => {
    const reasonOf = async (sheet: string | Buffer) => {
      const { outcome } = await gathered(xlsxOf(sheet), 'a.xlsx');
      return outcome.ok ? 'read' : outcome.problems[0].params;
    };
    const part = 'xl/worksheets/sheet1.xml';
    expect(await reasonOf(plain.replace('<worksheet', '<!DOCTYPE a [<!ENTITY x "y">]><worksheet'))).toEqual({
      reason: 'document-type',
      part,
    });
    expect(await reasonOf(plain.replace('UTF-8', 'windows-1258'))).toEqual({ reason: 'encoding', part });
    expect(await reasonOf(Buffer.from(`\ufeff${plain}`, 'utf16le'))).toEqual({ reason: 'encoding', part });
    expect(await reasonOf(`\ufeff${plain}`)).toBe('read');
  });

  test('the limits of the parser are tighter', () => {
    const many = (more: string) => xlsxOf(sheetXml(`${rows(101_000)}${more}`));
    expect(cellsOf(many(''), 'a.xlsx').workbook.sheets[0]!.rows).toHaveLength(101_000);
    expect(read(many('<row r="1"/>'), 'a.xlsx')).toMatchObject({
      ok: false,
      problems: [{ code: 'file.too-many', params: { what: 'rows', limit: 100_000 } }],
    });
  });
});

describe('what a workbook carries besides cells is told, never opened', () => {
  const warningsOf = (file: Uint8Array, name: string) => cellsOf(file, name).warnings.map(({ code, severity, at }) => [code, severity, at]);
  const at = (file: string) => ({ kind: 'file', file, sheet: null });

  test('macros and links to other files', () => {
    const sheet = sheetXml('<row r="1"><c r="A1"><f>[1]Trang!A1</f><v>5</v></c></row>');
    const extra = { 'xl/vbaProject.bin': 'không phải chương trình', 'xl/externalLinks/externalLink1.xml': '<hỏng' };
    expect(warningsOf(xlsxOf(sheet, extra), 'a.xlsm')).toEqual([
      ['file.macros', 'warning', at('a.xlsm')],
      ['file.external-links', 'warning', at('a.xlsm')],
    ]);
    expect(cellsOf(xlsxOf(sheet, extra), 'a.xlsm').workbook.sheets[0]!.rows).toEqual([[5]]);
    expect(warningsOf(xlsxOf(sheet), 'a.xlsx')).toEqual([]);
    expect(
      warningsOf(odsOf('<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>'), 'a.ods'),
    ).toEqual([]);
  });

  test('macros of an old workbook', () => {
    const old = written(officeWorkbook(), 'biff8');
    const withMacros = Buffer.concat([old, Buffer.from('_VBA_PROJECT_CUR', 'utf16le'), Buffer.alloc(480)]);
    expect(warningsOf(old, 'a.xls').map(([code]) => code)).toEqual(['file.no-checksum']);
    expect(warningsOf(withMacros, 'a.xls').map(([code]) => code)).toEqual(['file.no-checksum', 'file.macros']);
  });
});
