import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReportModel } from '../../../shared/report/build-report-model.ts';
import type { ReportInput } from '../../../shared/report/report-input.ts';
import {
  isNumberCell,
  numberIn,
  type ReportModel,
  type ReportRow,
  type ReportSheet,
  type SheetKey,
  sheetKeys,
  textIn,
} from '../../../shared/report/report-model.ts';
import { anyPeople, anyUnits } from '../../support/draft-report.ts';
import { defaultPeople, defaultUnits, reportInput } from '../../support/report-input.ts';

const sheetOf = (model: ReportModel, key: SheetKey): ReportSheet => model.sheets.find((sheet) => sheet.key === key)!;
const total = (sheet: ReportSheet, column: string, id = 'total') => sheet.totals.find((row) => row.id === id)?.cells[column];
const summaryRow = (model: ReportModel, item: string): ReportRow =>
  sheetOf(model, 'summary').rows.find((row) => textIn(row.cells['item']) === item)!;
const known = (values: readonly (number | null)[]): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
const model = buildReportModel(reportInput(), 'vi');

describe('sheets', () => {
  test('are ten, in order, with a name, a title and the law date, also when every list is empty', () => {
    for (const language of ['vi', 'en'] as const)
      for (const made of [buildReportModel(reportInput(), language), buildReportModel(reportInput([], []), language)]) {
        expect(made.sheets.map(({ key }) => key)).toEqual(sheetKeys);
        expect(new Set(made.sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheetKeys.length);
        for (const { title, subtitle, name } of made.sheets) {
          expect(title).not.toBe('');
          expect(name.length).toBeLessThanOrEqual(31);
          expect(subtitle).toContain('01/07/2030');
          expect(subtitle).toContain('Phương án 1');
        }
      }
  });

  test('an empty list says that it is empty and has no totals', () => {
    const empty = buildReportModel({ ...reportInput([], []), unitsBefore: [], tasks: [], endedDistricts: [], posts: [] }, 'vi');
    for (const key of ['unitsBefore', 'unitsAfter', 'endedDistricts', 'tasks', 'staffing', 'posts', 'entitlements'] as const) {
      expect(sheetOf(empty, key).totals).toEqual([]);
      expect(sheetOf(empty, key).notes).toContain('Không có dòng nào.');
    }
  });

  test('only the first sheet has a letterhead, and only its first page has no number', () => {
    const [first, ...others] = model.sheets;
    expect(first!.letterhead).toEqual({
      parentAgency: '…………',
      agency: 'SỞ NỘI VỤ TỈNH MẪU',
      documentNumber: 'Số: …………',
      nationalTitle: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      placeAndDate: 'Tỉnh Mẫu, ngày 05 tháng 02 năm 2030',
    });
    expect(first!.print.numberFirstPage).toBe(false);
    expect(others.every(({ letterhead, print }) => letterhead === null && print.numberFirstPage)).toBe(true);
  });

  test('every page says plan, law date, rule pack and program, and no folder of anybody', () => {
    expect(model.footer).toBe(
      'Kế hoạch “Tỉnh Mẫu & bạn.sapxep” số 1.204 · Pháp luật ngày 01/07/2030 · Bộ quy định abcdef012345 · Sắp Xếp 0.1.0',
    );
    expect(JSON.stringify(model)).not.toMatch(/canary|Users/);
  });

  test('every cell belongs to a column, every span stays in the table', () => {
    for (const { columns, rows, totals } of model.sheets)
      for (const { cells } of [...rows, ...totals])
        for (const [key, cell] of Object.entries(cells)) {
          const index = columns.findIndex((column) => column.key === key);
          expect(index, key).toBeGreaterThanOrEqual(0);
          const span = typeof cell === 'object' && cell !== null && 'span' in cell ? cell.span : 1;
          expect(index + span).toBeLessThanOrEqual(columns.length);
          expect(columns.slice(index + 1, index + span).every((covered) => (cells[covered.key] ?? null) === null)).toBe(true);
        }
  });
});

describe('totals', () => {
  test('of units after: each unit once, members on their own', () => {
    const sheet = sheetOf(model, 'unitsAfter');
    expect(total(sheet, 'area')).toEqual({ value: 9_700 + 1_250, formula: { op: 'sum' } });
    expect(total(sheet, 'memberArea')).toEqual({ value: 4_123 + 5_577 + 1_250 + 12_001, formula: { op: 'sum' } });
    expect(total(sheet, 'population')).toEqual({ value: 44_086, formula: { op: 'sum' } });
  });

  test('of units before: by level, for communes and their district are the same land', () => {
    const where = { column: 'level', equals: 'Cấp xã' };
    expect(total(sheetOf(model, 'unitsBefore'), 'population', 'commune')).toEqual({ value: 44_086, formula: { op: 'sum-where', where } });
  });

  test('a total of nothing known is unknown, never zero', () => {
    expect(total(sheetOf(model, 'unitsBefore'), 'population', 'district')).toBe('–');
    const lawless = buildReportModel(reportInput(defaultUnits.map((unit) => ({ ...unit, quota: null }))), 'vi');
    expect(total(sheetOf(lawless, 'staffing'), 'quota')).toBe('–');
    expect(total(sheetOf(lawless, 'staffing'), 'surplus')).toBe('–');
    expect(summaryRow(lawless, 'Biên chế').cells['after']).toBeNull();
  });

  test('of the land: what the plan counted before, what the new units hold after', () => {
    const whole = buildReportModel(reportInput(defaultUnits.slice(0, 2)), 'vi');
    expect(summaryRow(whole, 'Diện tích cấp xã').cells).toMatchObject({
      before: { value: 10_950, formula: { op: 'cell', sheet: 'unitsBefore', row: 'commune', column: 'area' } },
      after: { value: 10_950, formula: { op: 'cell', sheet: 'unitsAfter', row: 'total', column: 'area' } },
      change: { value: 0 },
    });
    const empty = buildReportModel(reportInput([{ ...defaultUnits[0]!, members: [{ areaHa: null, population: null }] }]), 'vi');
    expect(summaryRow(empty, 'Diện tích cấp xã').cells).toMatchObject({ before: null, after: null });
  });

  test('of a person: the components below; of everybody: the persons', () => {
    const { rows, totals } = sheetOf(model, 'entitlements');
    expect(rows[0]!.cells['total']).toEqual({ value: 522_112_500, formula: { op: 'sum-below', column: 'amount', rows: 2 } });
    expect(rows.map(({ role }) => role)).toEqual(['group', 'detail', 'detail', 'group', 'group', 'detail']);
    expect(totals[0]!.cells['total']).toEqual({ value: 660_318_750, formula: { op: 'sum' } });
  });

  test('the arithmetic of a component has the numbers of the language', () => {
    const english = buildReportModel(reportInput(), 'en');
    const arithmetic = (made: ReportModel) => textIn(sheetOf(made, 'entitlements').rows[1]!.cells['unit']);
    expect([arithmetic(model), arithmetic(english)]).toEqual(['1 × 30 × 15.356.250', '1 × 30 × 15,356,250']);
  });

  test('of any plan are the sums of what the plan says', () => {
    fc.assert(
      fc.property(anyUnits, anyPeople, (units, people) => {
        const input = reportInput(units, people);
        const made = buildReportModel(input, 'vi');
        const after = sheetOf(made, 'unitsAfter');
        if (units.length > 0) {
          expect(numberIn(total(after, 'area')) ?? 0).toBe(known(input.unitsAfter.map(({ areaHa }) => areaHa)));
          expect(numberIn(total(after, 'memberPopulation')) ?? 0).toBe(
            known(input.unitsAfter.flatMap(({ members }) => members.map(({ population }) => population))),
          );
          expect(numberIn(total(sheetOf(made, 'staffing'), 'surplus'))).toBe(input.summary.staffing.surplus);
        }
        if (people.length > 0) expect(numberIn(total(sheetOf(made, 'entitlements'), 'total')) ?? 0).toBe(input.summary.severance.totalVnd);
        // Nothing the plan states is contradicted by its own lists.
        expect(sheetOf(made, 'summary').notes).toEqual([]);
        expect(summaryRow(made, 'Cấp xã').cells['after']).toMatchObject({ value: units.length });
      }),
    );
  });

  test('are whole numbers of the smallest unit everywhere', () => {
    fc.assert(
      fc.property(anyUnits, anyPeople, (units, people) => {
        for (const { rows, totals } of buildReportModel(reportInput(units, people), 'en').sheets)
          for (const { cells } of [...rows, ...totals])
            for (const cell of Object.values(cells)) {
              const value = numberIn(cell);
              if (value !== null) expect(Number.isSafeInteger(value)).toBe(true);
            }
      }),
    );
  });
});

describe('summary', () => {
  test('refers to the other sheets, and reckons the change', () => {
    const { cells } = summaryRow(model, 'Cấp xã');
    expect(cells['before']).toEqual({
      value: 5,
      kind: 'integer',
      formula: { op: 'count-where', sheet: 'unitsBefore', where: [{ column: 'level', equals: 'Cấp xã' }] },
    });
    expect(cells['after']).toEqual({ value: 3, kind: 'integer', formula: { op: 'count', sheet: 'unitsAfter', column: 'number' } });
    expect(cells['change']).toMatchObject({ value: -2, formula: { op: 'difference' } });
    expect(cells['percent']).toMatchObject({ value: -4_000, kind: 'percent', formula: { op: 'change' } });
    expect(summaryRow(model, 'Tổng tiền chế độ').cells['after']).toEqual({
      value: 660_318_750,
      kind: 'money',
      formula: { op: 'cell', sheet: 'entitlements', row: 'total', column: 'total' },
    });
  });

  test('has no percentage of nothing, and no difference where figures are missing', () => {
    expect(summaryRow(model, '– Phường').cells['percent']).toBeNull();
    const { cells } = summaryRow(model, 'Diện tích cấp xã');
    expect(cells).toMatchObject({ before: { value: 22_951 }, after: { value: 10_950 }, note: '1 đơn vị chưa có số liệu' });
    expect(cells).not.toHaveProperty('change');
  });

  test('prints what the plan states and says so when the lists add up to something else', () => {
    const input = reportInput();
    const severance = { ...input.summary.severance, totalVnd: 1 };
    const made = buildReportModel({ ...input, summary: { ...input.summary, severance } }, 'vi');
    expect(summaryRow(made, 'Tổng tiền chế độ').cells['after']).toEqual({ value: 1, kind: 'money' });
    expect(sheetOf(made, 'summary').notes).toEqual([
      'Tổng tiền chế độ: kế hoạch ghi 1, cộng các dòng của danh sách được 660.318.750. Hãy kiểm tra trước khi dùng.',
    ]);
  });

  test('a person whose total is not the sum of its components keeps the stated total, without a formula', () => {
    const input = reportInput();
    const severance = input.severance.map((person, index) => (index === 0 ? { ...person, totalVnd: 5 } : person));
    expect(sheetOf(buildReportModel({ ...input, severance }, 'vi'), 'entitlements').rows[0]!.cells['total']).toBe(5);
  });
});

describe('what is not certain', () => {
  const mark = '(chưa kiểm chứng)';

  test('law that nobody verified is marked wherever its number stands', () => {
    const after = sheetOf(model, 'unitsAfter').rows.filter(({ role }) => role === 'group');
    expect(after.map(({ cells }) => cells['areaVerdict'])).toEqual(['Chưa đạt', `Chưa đạt ${mark}`, 'Chưa đạt']);
    const headings = sheetOf(model, 'staffing').columns.filter((column) => column.headings.at(-1)!.endsWith(mark));
    expect(headings.map(({ key }) => key)).toEqual(['quota', 'surplus', 'shortage']);
    expect(textIn(sheetOf(model, 'posts').rows[0]!.cells['basis'])).toContain(mark);
    expect(textIn(total(sheetOf(model, 'entitlements'), 'basis'))).toBe(mark);
    expect(sheetOf(model, 'entitlements').rows.map(({ cells }) => textIn(cells['basis'])?.includes(mark) ?? false)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(sheetOf(model, 'tasks').rows.map(({ cells }) => cells['note'])).toEqual([null, `${mark} Số điều ghi theo báo chí.`]);
    expect(sheetOf(model, 'law').rows.map(({ cells }) => cells['verified'])).toEqual(['Đã kiểm chứng', mark]);
    for (const item of ['Biên chế', 'Dôi dư so với biên chế', 'Tổng tiền chế độ', 'Đơn vị cấp xã chưa đạt tiêu chuẩn'])
      expect(textIn(summaryRow(model, item).cells['note']), item).toContain(mark);
  });

  test('no mark stands where all law is verified', () => {
    const people = defaultPeople.map((person) => ({ ...person, verified: true }));
    const sheet = sheetOf(buildReportModel(reportInput(defaultUnits, people), 'vi'), 'entitlements');
    expect(JSON.stringify(sheet)).not.toContain(mark);
  });

  test('a warning of unverified law marks a person whose components all look verified', () => {
    const input = reportInput();
    const warning: ReportInput['problems'][number] = {
      code: 'rule.unverified',
      severity: 'warning',
      at: { kind: 'rule', ruleId: 'luong', on: null },
      params: { ruleId: 'luong', document: 'Nghị định 9/VD', provision: 'Điều 1', note: 'x' },
    };
    const severance = input.severance.map((person, index) => (index === 0 ? { ...person, problems: [warning] } : person));
    expect(sheetOf(buildReportModel({ ...input, severance }, 'vi'), 'entitlements').rows[0]!.cells['basis']).toBe(mark);
  });

  test('why a standard is not assessed stands beside the unit', () => {
    const { cells } = sheetOf(model, 'unitsAfter').rows[0]!;
    expect([cells['populationVerdict'], cells['source']]).toEqual([
      'Không xét',
      'Không phải xét tiêu chuẩn vì được sắp xếp từ đủ số đơn vị mà quy định nêu.',
    ]);
  });

  test('what the lists do not say is a dash with a note, never a zero', () => {
    const sheet = sheetOf(model, 'unitsAfter');
    expect(sheet.rows.filter(({ role }) => role === 'group').map(({ cells }) => numberIn(cells['area']))).toEqual([9_700, 1_250, null]);
    expect(sheet.notes[0]).toContain('“–”');
  });

  test('a person who cannot be computed has the reason in words', () => {
    const basis = textIn(sheetOf(model, 'entitlements').rows[3]!.cells['basis'])!;
    expect(basis).toMatch(/^Chưa tính được\. .*ngày sinh/);
  });

  test('problems are told once each, errors first, with file name and cell but no folder', () => {
    const input = reportInput();
    const made = buildReportModel({ ...input, problems: [...input.summary.problems] }, 'vi');
    const { rows } = sheetOf(made, 'problems');
    expect(rows.map(({ cells }) => cells['severity'])).toEqual(['Lỗi', 'Cảnh báo']);
    expect(rows[1]!.cells['place']).toBe('don-vi.xlsx, trang tính Biểu 1, ô F17 (Diện tích)');
  });

  test('of several versions of a rule, the one of the law date is crossed', () => {
    expect(sheetOf(model, 'law').rows.map(({ cells }) => cells['inForce'])).toEqual([null, 'x']);
  });
});

test('posts count positions and people apart', () => {
  const { cells } = sheetOf(model, 'posts').rows[0]!;
  expect(cells).toMatchObject({ posts: 3, required: 3, filled: 2, vacant: 2, overFilled: 1, withoutNumber: 1, unmatched: 1 });
});

test('the same input gives the same model', () => {
  expect(buildReportModel(reportInput(), 'vi')).toEqual(model);
  expect(
    model.sheets.flatMap(({ rows, totals }) => [...rows, ...totals]).some(({ cells }) => Object.values(cells).some(isNumberCell)),
  ).toBe(true);
});
