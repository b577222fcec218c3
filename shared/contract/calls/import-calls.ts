import { z } from 'zod';
import { cellUnits } from '../../model/reading-choices.ts';
import { command, query } from '../call.ts';
import { importKind, rowAccount, wireProblem } from '../schemas.ts';
import { difference, sheetPage, textChange, unitQuestion, unreadColumn } from './import-shapes.ts';

/** A file to import: one on this machine, or bytes the browser has uploaded before. */
export const importSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('path'), path: z.string().min(1) }),
  z.strictObject({ kind: z.literal('upload'), uploadId: z.string().min(1) }),
]);

/** One table of a sheet; a sheet with several has an entry for each. */
const importedSheet = z.strictObject({
  sheetId: z.int().nullable(), // null: nothing of this table was stored
  sheet: z.string(),
  table: z.int(), // 1 = first of the sheet
  region: z.string(), // "A1:F40"
  kind: importKind.nullable(),
  headerRows: z.array(z.int()),
  columns: z.array(z.strictObject({ field: z.string(), column: z.string(), heading: z.string() })), // column letters
  rows: rowAccount,
  problems: z.array(wireProblem),
  accepted: z.array(wireProblem), // warnings that a person has accepted
  questions: z.array(unitQuestion),
  changes: z.array(textChange),
  unread: z.array(unreadColumn),
  leftOut: z.array(z.string()), // headings of columns that the law calls sensitive
  difference: difference.nullable(), // null: it takes the place of nothing
  profile: z.string().nullable(), // the profile whose instructions were used
});
export const importedFile = z.strictObject({
  file: z.string(),
  taken: z.boolean(), // a file is taken whole or not at all
  sheets: z.array(importedSheet),
  problems: z.array(wireProblem), // of the file as a whole
});

export const importCalls = {
  /** Reads workbooks into the plan: one new dataset revision and one undo step, or nothing at all. */
  'import.files': command({
    input: z.strictObject({
      jobId: z.string().min(1),
      sources: z.array(importSource).min(1).max(200),
      kind: importKind.nullable().default(null),
      sheet: z.string().nullable().default(null),
      profile: z.string().nullable().default(null), // name, or path of a .json file; null: found by the headings
      password: z.string().max(255).nullable().default(null), // for the files that have one
      sensitive: z.boolean().default(false), // take the columns that the law calls sensitive, too
      units: z.record(z.string(), z.enum(cellUnits)).default({}), // answers to what only a person can tell, by heading
      applyTo: z.string().nullable().default(null), // a scenario that takes the mapping sheets as its decisions, in the same undo step
      expectedSeq: z.int().nonnegative().nullable().default(null),
    }),
    output: z.strictObject({
      seq: z.int(),
      files: z.array(importedFile),
      scenario: z.strictObject({ name: z.string(), members: z.int(), made: z.boolean(), problems: z.array(wireProblem) }).nullable(), // that took the mapping; made when the plan had none
    }),
    problems: ['plan.stale', 'scenario.unknown', 'file.cancelled', 'plan.snapshot-failed', 'profile.unknown', 'profile.broken'],
  }),

  /** The sheets the dataset is made of, newest import first. */
  'import.sheets': query({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        sheetId: z.int(),
        file: z.string(),
        sheet: z.string(),
        table: z.int(), // 1 = first of the sheet
        kind: importKind.nullable(),
        importedAt: z.string(),
        rows: rowAccount,
        errors: z.int(),
        warnings: z.int(), // without those a person has accepted
      }),
    ),
    problems: [],
  }),

  /** Problems of one sheet, errors first, accepted warnings last. */
  'import.problems': query({
    input: z.strictObject({ sheetId: z.int() }),
    output: z.array(wireProblem.extend({ accepted: z.boolean() })),
    problems: [],
  }),

  /** A page of a sheet as it stands in the file, with what became of each row. `from` counts from row 1. */
  'import.rows': query({
    input: z.strictObject({ sheetId: z.int(), from: z.int().min(1), count: z.int().min(1).max(500) }),
    output: sheetPage,
    problems: ['file.damaged', 'file.password', 'sheet.unknown'],
  }),
} as const;
