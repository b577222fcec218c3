import { formatArea } from '../text/format/format-area.ts';
import { formatInteger } from '../text/format/format-integer.ts';
import { letterheadOf } from './letterhead-of.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportRow, ReportSheet } from './report-model.ts';
import { type Frame, sheetFrame } from './sheet-frame.ts';
import { contradictions, summaryRow } from './summary-line.ts';
import { type ListSheets, type SummarySection, summarySections } from './summary-lines.ts';

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'] as const;

function sectionRows({ title, lines }: SummarySection, index: number): readonly ReportRow[] {
  let number = 0;
  return [
    { role: 'section', cells: { number: roman[index] ?? String(index + 1), item: { text: title, span: 7 } } },
    ...lines.map((line) => summaryRow(line, line.part ? null : ++number)),
  ];
}

/** The first sheet: the letterhead, and the plan in totals that refer to the sheets behind it. */
export function summarySheet(input: ReportInput, sheets: ListSheets, frame: Frame): ReportSheet {
  const { words } = frame;
  const { labels, language } = words;
  const heading = labels.summary.columns;
  const sections = summarySections(input, sheets, words);
  const numberText = (value: number, kind: string): string =>
    kind === 'decimal' ? formatArea(value, language) : formatInteger(value, language);
  const notes = sections
    .flatMap(({ lines }) => lines)
    .flatMap(contradictions)
    .map(({ item, kind, stated, total }) => labels.differs(item, numberText(stated, kind), numberText(total, kind)));
  const sheet = sheetFrame('summary', frame, {
    columns: [
      { key: 'number', headings: [heading.number], unit: null, kind: 'integer', widthCharacters: 6, centred: true },
      { key: 'item', headings: [heading.item], unit: null, kind: 'text', widthCharacters: 44 },
      { key: 'unit', headings: [heading.unit], unit: null, kind: 'text', widthCharacters: 11, centred: true },
      { key: 'before', headings: [heading.before], unit: null, kind: 'integer', widthCharacters: 17 },
      { key: 'after', headings: [heading.after], unit: null, kind: 'integer', widthCharacters: 19 },
      { key: 'change', headings: [heading.change], unit: null, kind: 'integer', widthCharacters: 17 },
      { key: 'percent', headings: [heading.percent], unit: null, kind: 'percent', widthCharacters: 11 },
      { key: 'note', headings: [heading.note], unit: null, kind: 'text', widthCharacters: 46 },
    ],
    rows: sections.flatMap(sectionRows),
    notes,
    freezeColumns: 0,
  });
  return { ...sheet, letterhead: letterheadOf(input.issuer, words), print: { ...sheet.print, fitTo: 'page', numberFirstPage: false } };
}
