import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { hucreSheetWriter } from '../../../../electron/files/write/hucre-sheet-writer.ts';
import type { SheetBook } from '../../../../electron/files/write/sheet-book.ts';
import type { SheetWriter } from '../../../../electron/files/write/sheet-writer.ts';
import { writeReportXlsx } from '../../../../electron/files/write/write-report-xlsx.ts';
import { buildReportModel } from '../../../../shared/report/build-report-model.ts';
import { anyPeople, anyUnits } from '../../../support/draft-report.ts';
import { libreOfficeMissing, libreOfficePath, recalculated } from '../../../support/libre-office.ts';
import { reportInput } from '../../../support/report-input.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { type ReadCell, readCells, readParts } from '../../../support/workbook.ts';

const model = buildReportModel(reportInput(), 'vi');
let bytes: Uint8Array;
let cells: ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;
let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  bytes = await writeReportXlsx(model);
  cells = readCells(bytes);
  parts = readParts(bytes);
});
const cell = (sheet: string, address: string): ReadCell => cells.get(sheet)!.get(address)!;
const worksheet = (name: string): string => parts.get(`xl/worksheets/sheet${[...cells.keys()].indexOf(name) + 1}.xml`)!;

describe('what another program reads', () => {
  test('ten sheets with title, law date and headings', () => {
    expect([...cells.keys()]).toEqual(model.sheets.map(({ name }) => name));
    expect(cell('Đơn vị sau', 'A1').value).toBe('ĐƠN VỊ HÀNH CHÍNH CẤP XÃ SAU SẮP XẾP VÀ THÀNH PHẦN');
    expect(cell('Đơn vị sau', 'A2').value).toBe('Phương án “Phương án 1”, tính theo pháp luật ngày 01/07/2030');
    expect(['A3', 'C3', 'G3', 'I3', 'K3'].map((address) => cell('Đơn vị sau', address).value)).toEqual([
      'STT',
      'Đơn vị mới, thành phần',
      'Đơn vị mới',
      'Thành phần',
      'Tiêu chuẩn diện tích',
    ]);
    expect(['G4', 'H4', 'I4', 'L4'].map((address) => cell('Đơn vị sau', address).value)).toEqual([
      'Diện tích (km²)',
      'Dân số (người)',
      'Diện tích (km²)',
      'Kết luận',
    ]);
    expect(cell('Tổng hợp', 'E1').value).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(cell('Tổng hợp', 'A2').value).toBe('SỞ NỘI VỤ TỈNH MẪU');
  });

  test('every cell of the model is at its place, and no other', () => {
    const count = [...cells.values()].reduce((sum, sheet) => sum + [...sheet.values()].filter(({ type }) => type !== 'z').length, 0);
    const filled = model.sheets.reduce((sum, { rows, totals, notes, letterhead, columns }) => {
      const inRows = [...rows, ...totals].flatMap((row) => Object.values(row.cells)).filter((one) => one !== null).length;
      const upper = new Set(columns.filter(({ headings }) => headings.length === 2).map(({ headings }) => headings[0]));
      return sum + inRows + columns.length + upper.size + notes.length + 2 + (letterhead ? 6 : 0);
    }, 0);
    expect(count).toBe(filled);
  });

  test('totals are formulas that carry their values', () => {
    expect(cell('Đơn vị sau', 'G13')).toMatchObject({ formula: 'SUM(G5:G12)', value: 109.5, format: '#,##0.00' });
    expect(cell('Chế độ', 'I5')).toMatchObject({ formula: 'SUM(H6:H7)', value: 522_112_500, format: '#,##0' });
    expect(cell('Chế độ', 'I11')).toMatchObject({ formula: 'SUM(I5:I10)', value: 660_318_750 });
    expect(cell('Tổng hợp', 'E10')).toMatchObject({ formula: "COUNT('Đơn vị sau'!$A$5:$A$12)", value: 3 });
    expect(cell('Tổng hợp', 'E15')).toMatchObject({ formula: "'Đơn vị sau'!$H$13", value: 44_086 });
    expect(cell('Tổng hợp', 'G10')).toMatchObject({ formula: 'ROUND((E10-D10)/D10,4)', value: -0.4, format: '0.00%' });
  });

  test('days are days, codes are text with their zeros', () => {
    expect(cell('Chế độ', 'E5')).toMatchObject({ type: 'n', value: 47_665, format: 'dd/mm/yyyy' });
    expect(cell('Đơn vị trước', 'B6')).toMatchObject({ type: 's', value: '01000', format: '@' });
  });

  test('all text is text by format too', () => {
    for (const sheet of cells.values())
      for (const [address, { type, format }] of sheet) if (type === 's') expect(format, address).toBe('@');
  });
});

describe('what a page shows', () => {
  test('headings stay on screen and on every page', () => {
    expect(worksheet('Đơn vị sau')).toContain('<pane xSplit="3" ySplit="4" topLeftCell="D5" state="frozen" activePane="bottomRight"/>');
    expect(worksheet('Tổng hợp')).toContain('<pane ySplit="6" topLeftCell="A7" state="frozen" activePane="bottomLeft"/>');
    const workbook = parts.get('xl/workbook.xml')!;
    model.sheets.forEach(({ name }, index) => {
      const [, rows] = new RegExp(`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!([^<]*)<`).exec(workbook)!;
      expect(rows, name).toMatch(/^\$\d+:\$\d+$/);
    });
    expect(workbook).toContain(`'Đơn vị sau'!$3:$4<`);
  });

  test('A4 landscape, one page wide, margins of Decree 30/2020', () => {
    for (const { name } of model.sheets) {
      expect(worksheet(name)).toContain(
        '<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874" header="0.3937" footer="0.3937"/>',
      );
      expect(worksheet(name)).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="[01]"\/>/);
      expect(worksheet(name)).toContain('<pageSetUpPr fitToPage="1"/>');
    }
  });

  test('page numbers at the top but for the first page; plan, law and program at the foot', () => {
    expect(worksheet('Tổng hợp')).toContain('<headerFooter differentFirst="1">');
    expect(worksheet('Tổng hợp')).toContain('<firstFooter>');
    expect(worksheet('Chế độ')).toContain('<headerFooter><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;13&amp;P</oddHeader>');
    expect(worksheet('Chế độ')).toContain(
      '<oddFooter>&amp;L&amp;"Times New Roman,Italic"&amp;9Kế hoạch “Tỉnh Mẫu &amp;&amp; bạn.sapxep” số 1.204 · Pháp luật ngày 01/07/2030 · Bộ quy định abcdef012345 · Sắp Xếp 0.1.0</oddFooter>',
    );
  });

  test('headings are merged both ways, columns as wide as said', () => {
    for (const range of ['G3:H3', 'I3:J3', 'K3:L3', 'A3:A4', 'O3:O4', 'A1:O1', 'A13:F13'])
      expect(worksheet('Đơn vị sau')).toContain(`<mergeCell ref="${range}"/>`);
    const widths = [...worksheet('Đơn vị sau').matchAll(/<col min="\d+" max="\d+" width="(\d+)" customWidth="true"\/>/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toEqual(model.sheets[2]!.columns.map(({ widthCharacters }) => widthCharacters));
  });
});

describe('the file itself', () => {
  test('is the same for the same report', async () => {
    expect(Buffer.from(await writeReportXlsx(buildReportModel(reportInput(), 'vi'))).equals(bytes)).toBe(true);
  });

  test('carries no user, no folder, no time', () => {
    const everything = [...parts.values()].join('\n');
    expect(everything).not.toMatch(/canary|Users/);
    const core = parts.get('docProps/core.xml')!;
    expect(core).toContain('<dc:creator>Sắp Xếp</dc:creator>');
    expect([...core.matchAll(/\d{4}-\d{2}-\d{2}T[^<]*/g)].map(([time]) => time)).toEqual(['2030-07-01T00:00:00Z', '2030-07-01T00:00:00Z']);
  });

  test('is written for an empty plan, and in English', async () => {
    const empty = readCells(await writeReportXlsx(buildReportModel(reportInput([], []), 'en')));
    expect([...empty.keys()][0]).toBe('Summary');
    expect([...empty.get('Units after')!.values()].map(({ value }) => value)).toContain('There are no rows.');
  });
});

const payloads = [
  '=1+1',
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '=HYPERLINK("http://x.invalid","Xã A")',
  '=WEBSERVICE("http://x.invalid")',
  '=IMPORTXML("http://x.invalid","//a")',
  "=DDE('cmd';'/C calc';'x')",
  '\u0000=1+1',
  '"=1+1"',
  "'=1+1",
  ';=1+1',
  '=A1',
  '#REF!',
  '#N/A',
  '001080012345',
  '0123456789',
  '+84912345678',
  '1E5',
  '2026-01-02',
  'TRUE',
  '_x0041_',
  '<script>alert(1)</script> & ]]>',
] as const;

describe('text that looks like something else', () => {
  /** What cleaning may change: control characters, never a letter. */
  const visible = (text: string): string => text.replace('\u0000', '').replace('\t', ' ').replace('\r', '\n');
  const input = reportInput();
  const hostile = buildReportModel(
    {
      ...input,
      unitsBefore: payloads.map((name, index) => ({
        ...input.unitsBefore[3]!,
        unitId: index,
        code: name,
        name,
        parent: name,
        province: name,
      })),
    },
    'vi',
  );

  test('31 of them stay the text they are, in name and code', async () => {
    expect(payloads).toHaveLength(31);
    const written = await writeReportXlsx(hostile);
    const sheet = readCells(written).get('Đơn vị trước')!;
    payloads.forEach((payload, index) => {
      for (const column of ['B', 'C', 'F', 'G']) {
        const found = sheet.get(`${column}${4 + index}`)!;
        expect(found, payload).toMatchObject({ type: 's', value: visible(payload), formula: null });
      }
    });
    expect([...sheet.values()].filter(({ formula }) => formula !== null).map(({ formula }) => formula!.slice(0, 6))).toEqual([
      'SUMIF(',
      'SUMIF(',
    ]);
  });

  test('any text comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 20 }), async (names) => {
        const units = names.map((name, index) => ({ ...input.unitsBefore[3]!, unitId: index, name }));
        const written = readCells(await writeReportXlsx(buildReportModel({ ...input, unitsBefore: units }, 'vi')));
        names.forEach((name, index) => {
          expect(written.get('Đơn vị trước')!.get(`C${4 + index}`)?.value).toBe(name.normalize('NFC'));
        });
      }),
      { numRuns: 30 },
    );
  });

  test.skipIf(libreOfficePath() === null)(
    `31 of them are text to LibreOffice too (${libreOfficeMissing})`,
    { timeout: 120_000 },
    async () => {
      const sheet = readCells(recalculated(await writeReportXlsx(hostile), temporaryFolder())).get('Đơn vị trước')!;
      payloads.forEach((payload, index) => {
        expect(sheet.get(`C${4 + index}`), payload).toMatchObject({ type: 's', value: visible(payload), formula: null });
      });
    },
  );
});

/** Writes a wrong number beside every formula, so that only calculating can bring the right one. */
const falsifying: SheetWriter = {
  write: (book: SheetBook) =>
    hucreSheetWriter.write({
      ...book,
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((one) => (one?.content.kind === 'formula' ? { ...one, content: { ...one.content, value: -987_654 } } : one)),
        })),
      })),
    }),
};

test.skipIf(libreOfficePath() === null)(
  `a program that calculates finds every stored value (${libreOfficeMissing})`,
  { timeout: 300_000 },
  async () => {
    const [units, people] = fc.sample(fc.tuple(anyUnits, anyPeople), { numRuns: 1, seed: 7 })[0]!;
    const reports = [
      buildReportModel(reportInput(), 'vi'),
      buildReportModel(reportInput(), 'en'),
      buildReportModel(reportInput(units, people), 'vi'),
    ];
    for (const report of reports) {
      const calculated = readCells(recalculated(await writeReportXlsx(report, falsifying), temporaryFolder()));
      let formulas = 0;
      for (const [name, sheet] of readCells(await writeReportXlsx(report)))
        for (const [address, { formula, value }] of sheet)
          if (formula !== null) {
            formulas++;
            expect(calculated.get(name)?.get(address)?.value, `${name} ${address} ${formula}`).toBeCloseTo(Number(value), 6);
          }
      expect(formulas).toBeGreaterThan(10);
    }
  },
);
