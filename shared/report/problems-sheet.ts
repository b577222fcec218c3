import { placeText, problemText } from '../text/problem-text.ts';
import type { ReportProblem } from './report-input.ts';
import type { ReportRow, ReportSheet } from './report-model.ts';
import { type Frame, sheetFrame } from './sheet-frame.ts';
import { baseName } from './words.ts';

const withoutFolders = (at: ReportProblem['at']): ReportProblem['at'] =>
  at.kind === 'cell' || at.kind === 'file' ? { ...at, file: baseName(at.file) } : at;

/** What still has to be settled: where it is, and what is wrong, in words. */
export function problemsSheet(problems: readonly ReportProblem[], frame: Frame): ReportSheet {
  const { labels, language } = frame.words;
  const heading = labels.problems;
  const rows = problems.map(
    (found, index): ReportRow => ({
      role: 'data',
      cells: {
        number: index + 1,
        severity: labels.severities[found.severity],
        place: placeText(withoutFolders(found.at), language),
        message: problemText(found, language),
        code: found.code,
      },
    }),
  );
  return sheetFrame('problems', frame, {
    columns: [
      { key: 'number', headings: heading.number, unit: null, kind: 'integer', widthCharacters: 6, centred: true },
      { key: 'severity', headings: heading.severity, unit: null, kind: 'text', widthCharacters: 11 },
      { key: 'place', headings: heading.place, unit: null, kind: 'text', widthCharacters: 44 },
      { key: 'message', headings: heading.message, unit: null, kind: 'text', widthCharacters: 80 },
      { key: 'code', headings: heading.code, unit: null, kind: 'text', widthCharacters: 26 },
    ],
    rows,
  });
}
