import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileBytes } from '../../../../../electron/files/read/read-file-bytes.ts';
import { writeTemplate } from '../../../../../electron/files/write/template/write-template.ts';
import type { ImportKind, RecordsByKind } from '../../../../../shared/model/records.ts';
import { stageSheet } from '../../../../../shared/staging/stage-sheet.ts';
import type { StagedSheet } from '../../../../../shared/staging/staged-sheet.ts';
import { isTemplateLists } from '../../../../../shared/staging/template-marker.ts';
import { templateKinds, templates } from '../../../../../shared/staging/templates/all-templates.ts';
import type { Template } from '../../../../../shared/staging/templates/template.ts';
import { targetUnitsTemplate } from '../../../../../shared/staging/templates/units.ts';
import { languages } from '../../../../../shared/text/language.ts';
import { anyRecords } from './any-records.ts';

/** What the import makes of a template, its kind not told. */
async function imported(bytes: Uint8Array): Promise<StagedSheet> {
  const outcome = await readFileBytes(Buffer.from(bytes), 'mau.xlsx');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const sheets = outcome.value.workbook.sheets.filter((sheet) => !isTemplateLists(sheet));
  const staged = sheets.flatMap((sheet) => stageSheet('mau.xlsx', sheet, { kind: null }));
  expect(staged).toHaveLength(1);
  return staged[0]!;
}

const withRows = <K extends ImportKind>(template: Template<K>, rows: readonly RecordsByKind[K][]): Promise<Uint8Array> =>
  writeTemplate(template, { language: 'vi', rows });

describe.each(templateKinds)('%s', (kind) => {
  // Safe: the template and the records of one kind; TypeScript cannot see the pairing through the table.
  const template = templates[kind] as Template;
  const records = anyRecords[kind] as fc.Arbitrary<readonly RecordsByKind[ImportKind][]>;

  test('records come back as they were, without a question or a warning', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (rows) => {
        const staged = await imported(await withRows(template, rows));
        expect(staged.problems).toEqual([]);
        expect(staged.questions).toEqual([]);
        expect(staged.changes).toEqual([]);
        expect(staged.kind).toBe(kind);
        expect(staged.records).toEqual(rows);
        expect(staged.account).toMatchObject({ kept: rows.length, merged: 0, rejected: 0 });
      }),
      { numRuns: 60 },
    );
  });

  test.each(languages)('an empty form in %s is understood to the last column, and its example is set aside', async (language) => {
    const staged = await imported(await writeTemplate(template, { language }));
    expect(staged.kind).toBe(kind);
    expect(staged.columns.map(({ heading }) => heading)).toEqual(template.columns.map(({ heading }) => heading));
    expect(staged.columns.map(({ field }) => field)).toEqual(template.columns.map(({ field }) => field));
    expect(staged.unused).toEqual([]);
    expect(staged.records).toEqual([]);
    expect(staged.notKept.map(({ row, reason }) => `${row} ${reason}`)).toEqual([
      '1 title',
      '2 title',
      '3 title',
      '4 title',
      '5 heading',
      '6 sample',
    ]);
    expect(staged.problems.map(({ code }) => code)).toEqual(['sheet.no-rows']);
  });
});

test('units of the result are known by the title', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords.units, async (units) => {
      const rows = units.map((unit) => ({ ...unit, isTarget: true }));
      const staged = await imported(await withRows(targetUnitsTemplate, rows));
      expect(staged.problems).toEqual([]);
      expect(staged.records).toEqual(rows);
    }),
    { numRuns: 20 },
  );
});
