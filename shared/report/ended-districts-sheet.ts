import { sum } from './live-number.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportRow, ReportSheet } from './report-model.ts';
import { type Frame, sheetFrame } from './sheet-frame.ts';

/** Districts that end: their people, and below each the new units these are assigned to. The total's `id` is `total`. */
export function endedDistrictsSheet(districts: ReportInput['endedDistricts'], frame: Frame): ReportSheet {
  const { labels } = frame.words;
  const heading = labels.endedDistricts;
  const rows = districts.flatMap(({ code, name, present, assigned }, index): readonly ReportRow[] => [
    { role: 'group', cells: { number: index + 1, code, name, present } },
    ...assigned.map((unit): ReportRow => ({ role: 'detail', cells: { name: unit.name, assigned: unit.people } })),
  ]);
  const total: ReportRow = {
    id: 'total',
    role: 'total',
    cells: { number: { text: labels.total, span: 3 }, present: sum(rows, 'present'), assigned: sum(rows, 'assigned') },
  };
  return sheetFrame('endedDistricts', frame, {
    columns: [
      { key: 'number', headings: heading.number, unit: null, kind: 'integer', widthCharacters: 6, centred: true },
      { key: 'code', headings: heading.code, unit: null, kind: 'text', widthCharacters: 10, centred: true },
      { key: 'name', headings: heading.name, unit: null, kind: 'text', widthCharacters: 48 },
      { key: 'present', headings: heading.present, unit: labels.units.person, kind: 'integer', widthCharacters: 16 },
      { key: 'assigned', headings: heading.assigned, unit: labels.units.person, kind: 'integer', widthCharacters: 16 },
    ],
    rows,
    totals: [total],
  });
}
