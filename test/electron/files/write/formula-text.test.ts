import { describe, expect, test } from 'vitest';
import { formulaText, type SheetPlan } from '../../../../electron/files/write/formula-text.ts';
import type { ReportSheet, SheetKey } from '../../../../shared/report/report-model.ts';

const column = (key: string) => ({ key, headings: [key], unit: null, kind: 'integer', widthCharacters: 10 }) as const;

function plan(key: SheetKey, name: string): SheetPlan {
  const sheet: ReportSheet = {
    key,
    name,
    letterhead: null,
    title: '',
    subtitle: '',
    columns: ['a', 'b', 'c'].map(column),
    rows: [],
    totals: [
      { id: 'first', role: 'total', cells: {} },
      { id: 'total', role: 'total', cells: {} },
    ],
    notes: [],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      marginsMm: { left: 30, right: 15, top: 20, bottom: 20 },
      fitTo: 'width',
      repeatHeadings: true,
      freezeHeadings: true,
      freezeColumns: 0,
      numberFirstPage: true,
    },
  };
  return { sheet, firstRow: 4, totalsRow: 10 };
}

const own = plan('summary', 'Tổng hợp');
const plans = new Map<SheetKey, SheetPlan>([
  ['summary', own],
  ['law', plan('law', "Căn cứ 'pháp lý'")],
]);
const text = (formula: Parameters<typeof formulaText>[0], row = 7) => formulaText(formula, { own, row, column: 2 }, plans);

describe('formulas', () => {
  test('of their own sheet', () => {
    expect(text({ op: 'sum' })).toBe('SUM(C5:C10)');
    expect(text({ op: 'sum-where', where: { column: 'a', equals: 'Cấp xã' } })).toBe('SUMIF($A$5:$A$10,"Cấp xã",C5:C10)');
    expect(text({ op: 'sum-below', column: 'b', rows: 3 })).toBe('SUM(B9:B11)');
    expect(text({ op: 'difference', column: 'b', minus: 'a' })).toBe('B8-A8');
    expect(text({ op: 'change', from: 'a', to: 'b' })).toBe('ROUND((B8-A8)/A8,4)');
  });

  test('of another sheet, whose name is quoted', () => {
    expect(text({ op: 'count', sheet: 'law', column: 'b' })).toBe("COUNT('Căn cứ ''pháp lý'''!$B$5:$B$10)");
    expect(text({ op: 'cell', sheet: 'law', row: 'total', column: 'c' })).toBe("'Căn cứ ''pháp lý'''!$C$12");
    expect(
      text({
        op: 'count-where',
        sheet: 'law',
        where: [
          { column: 'a', equals: 'x' },
          { column: 'b', equals: 'y' },
        ],
      }),
    ).toBe("COUNTIFS('Căn cứ ''pháp lý'''!$A$5:$A$10,\"x\",'Căn cứ ''pháp lý'''!$B$5:$B$10,\"y\")");
  });

  test('quote what stands in a condition', () => {
    expect(text({ op: 'sum-where', where: { column: 'a', equals: '"*?~' } })).toBe('SUMIF($A$5:$A$10,"""~*~?~~",C5:C10)');
  });

  test('that refer to nothing are a bug', () => {
    expect(() => text({ op: 'count', sheet: 'posts', column: 'a' })).toThrow(/sheet posts/);
    expect(() => text({ op: 'cell', sheet: 'law', row: 'none', column: 'a' })).toThrow(/total none of law/);
    expect(() => text({ op: 'sum-below', column: 'z', rows: 1 })).toThrow(/column z of summary/);
  });
});
