import { unverifiedMark } from '../text/labels/unverified-mark.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportRow, ReportSheet } from './report-model.ts';
import { type Frame, sheetFrame } from './sheet-frame.ts';
import { dayCell } from './words.ts';

/** Every version of every rule the program knows, with its source; those in force on the law date carry an "x". */
export function lawSheet({ rules }: ReportInput['rules'], lawDate: string, frame: Frame): ReportSheet {
  const { labels, language } = frame.words;
  const heading = labels.law;
  const versions = rules.flatMap((rule) => rule.versions.map((version) => ({ rule, version })));
  const rows = versions.map(
    ({ rule, version }, index): ReportRow => ({
      role: 'data',
      cells: {
        number: index + 1,
        title: rule.title[language],
        document: version.document,
        provision: version.provision,
        quote: version.quote,
        literal: version.literal ? labels.literal.yes : labels.literal.no,
        from: dayCell(version.from),
        to: dayCell(version.to),
        inForce: version.from <= lawDate && (version.to === null || lawDate <= version.to) ? 'x' : null,
        verified: version.verified ? labels.verified : unverifiedMark[language],
        note: version.note,
        checkedOn: dayCell(rule.checkedOn),
      },
    }),
  );
  return sheetFrame('law', frame, {
    columns: [
      { key: 'number', headings: heading.number, unit: null, kind: 'integer', widthCharacters: 6, centred: true },
      { key: 'title', headings: heading.title, unit: null, kind: 'text', widthCharacters: 24 },
      { key: 'document', headings: heading.document, unit: null, kind: 'text', widthCharacters: 24 },
      { key: 'provision', headings: heading.provision, unit: null, kind: 'text', widthCharacters: 18 },
      { key: 'quote', headings: heading.quote, unit: null, kind: 'text', widthCharacters: 56 },
      { key: 'literal', headings: heading.literal, unit: null, kind: 'text', widthCharacters: 11 },
      { key: 'from', headings: heading.from, unit: null, kind: 'date', widthCharacters: 11 },
      { key: 'to', headings: heading.to, unit: null, kind: 'date', widthCharacters: 11 },
      { key: 'inForce', headings: heading.inForce, unit: null, kind: 'text', widthCharacters: 9, centred: true },
      { key: 'verified', headings: heading.verified, unit: null, kind: 'text', widthCharacters: 12 },
      { key: 'note', headings: heading.note, unit: null, kind: 'text', widthCharacters: 30 },
      { key: 'checkedOn', headings: heading.checkedOn, unit: null, kind: 'date', widthCharacters: 11 },
    ],
    rows,
    notes: [labels.lawNote],
    freezeColumns: 2,
  });
}
