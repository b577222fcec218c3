import { marked } from '../text/labels/unverified-mark.ts';
import { sum } from './live-number.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportColumn, ReportRow, ReportSheet } from './report-model.ts';
import { type Frame, sheetFrame } from './sheet-frame.ts';
import { basisText, orUnknown } from './words.ts';

const measures = [
  'present',
  'fromDistricts',
  'governmentPresent',
  'quota',
  'oldQuota',
  'surplus',
  'shortage',
  'leaving',
] as const satisfies readonly (keyof ReportInput['staffing'][number])[];

/** What hangs on the quota by the rule in force, and is no better verified than that. */
const restOnRule: ReadonlySet<string> = new Set(['quota', 'surplus', 'shortage']);

/**
 * People in post, quota, surplus and shortage of each new unit: different quantities, each under its own heading.
 *
 * Shape the total's `id` is `total`; without law a quota is unknown, never zero, and so is its total.
 * Law   the rule of the quota stands in a note, its mark in the headings of what rests on it.
 */
export function staffingSheet(
  units: ReportInput['staffing'],
  quotaRule: ReportInput['summary']['staffing']['quotaRule'],
  frame: Frame,
): ReportSheet {
  const { words } = frame;
  const { labels, language } = words;
  const heading = labels.staffing;
  const rows = units.map(
    (unit, index): ReportRow => ({
      role: 'data',
      cells: {
        number: index + 1,
        name: unit.name,
        ...Object.fromEntries(measures.map((measure) => [measure, orUnknown(unit[measure])])),
      },
    }),
  );
  const total: ReportRow = {
    id: 'total',
    role: 'total',
    cells: {
      number: { text: labels.total, span: 2 },
      ...Object.fromEntries(measures.map((measure) => [measure, sum(rows, measure)])),
    },
  };
  const headings = (measure: (typeof measures)[number]): readonly string[] => {
    const verified = !restOnRule.has(measure) || quotaRule === null || quotaRule.verified;
    return heading[measure].map((text, level, all) => (level === all.length - 1 ? marked(text, verified, language) : text));
  };
  return sheetFrame('staffing', frame, {
    columns: [
      { key: 'number', headings: heading.number, unit: null, kind: 'integer', widthCharacters: 6, centred: true },
      { key: 'name', headings: heading.name, unit: null, kind: 'text', widthCharacters: 34 },
      ...measures.map(
        (measure): ReportColumn => ({
          key: measure,
          headings: headings(measure),
          unit: null,
          kind: 'integer',
          widthCharacters: 14,
        }),
      ),
    ],
    rows,
    totals: [total],
    notes: [quotaRule === null ? labels.summary.noQuota : `${labels.summary.quota}: ${basisText(quotaRule, words)}`],
    freezeColumns: 2,
  });
}
