import { unverifiedMark } from '../text/labels/unverified-mark.ts';
import type { ReportInput } from './report-input.ts';
import type { ReportRow, ReportSheet } from './report-model.ts';
import { type Frame, sheetFrame } from './sheet-frame.ts';
import { dayCell, type Words } from './words.ts';

type Task = ReportInput['tasks'][number];

const noteOf = ({ verified, note }: Task, { language }: Words): string | null =>
  [verified ? null : unverifiedMark[language], note].filter((part) => part !== null && part !== '').join(' ') || null;

/** Where each task of the abolished level goes, and on what basis. */
export function tasksSheet(tasks: ReportInput['tasks'], frame: Frame): ReportSheet {
  const { words } = frame;
  const { labels, terms } = words;
  const heading = labels.tasks;
  const rows = tasks.map(
    (task, index): ReportRow => ({
      role: 'data',
      cells: {
        number: index + 1,
        field: task.field,
        name: task.name,
        oldBasis: task.oldBasis,
        newBasis: task.newBasis,
        fromLevel: terms.unitLevels[task.fromLevel],
        toLevel: terms.unitLevels[task.toLevel],
        holder: task.holder,
        validFrom: dayCell(task.validFrom),
        validTo: dayCell(task.validTo),
        units: task.units,
        note: noteOf(task, words),
      },
    }),
  );
  return sheetFrame('tasks', frame, {
    columns: [
      { key: 'number', headings: heading.number, unit: null, kind: 'integer', widthCharacters: 6, centred: true },
      { key: 'field', headings: heading.field, unit: null, kind: 'text', widthCharacters: 18 },
      { key: 'name', headings: heading.name, unit: null, kind: 'text', widthCharacters: 44 },
      { key: 'oldBasis', headings: heading.oldBasis, unit: null, kind: 'text', widthCharacters: 24 },
      { key: 'newBasis', headings: heading.newBasis, unit: null, kind: 'text', widthCharacters: 26 },
      { key: 'fromLevel', headings: heading.fromLevel, unit: null, kind: 'text', widthCharacters: 10 },
      { key: 'toLevel', headings: heading.toLevel, unit: null, kind: 'text', widthCharacters: 10 },
      { key: 'holder', headings: heading.holder, unit: null, kind: 'text', widthCharacters: 14 },
      { key: 'validFrom', headings: heading.validFrom, unit: null, kind: 'date', widthCharacters: 11 },
      { key: 'validTo', headings: heading.validTo, unit: null, kind: 'date', widthCharacters: 11 },
      { key: 'units', headings: heading.units, unit: null, kind: 'integer', widthCharacters: 9 },
      { key: 'note', headings: heading.note, unit: null, kind: 'text', widthCharacters: 26 },
    ],
    rows,
    freezeColumns: 3,
  });
}
