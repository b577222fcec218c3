import { z } from 'zod';
import { cellUnits, textEncodings } from '../../model/reading-choices.ts';
import { command, query, session } from '../call.ts';
import { importKind, rowAccount, wireProblem } from '../schemas.ts';
import { importCalls, importSource } from './import-calls.ts';
import { difference, sheetPage, sheetRow, textChange, unitQuestion } from './import-shapes.ts';

/** What a person told about how to read one table (see `Instructions` of staging). Columns go by their letters. */
export const instructions = z.strictObject({
  kind: z.union([importKind, z.literal('none')]).optional(),
  header: z.strictObject({ top: z.int().min(1), bottom: z.int().min(1) }).optional(),
  columns: z.record(z.string(), z.string().nullable()).optional(),
  encodings: z.record(z.string(), z.enum(textEncodings)).optional(),
  units: z.record(z.string(), z.enum(cellUnits)).optional(),
  excluded: z.array(z.int().min(1)).optional(),
  sensitive: z.boolean().optional(),
});

/** Problems of one kind in one column: shown as one line. */
const problemGroup = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  header: z.string().nullable(),
  count: z.int(),
  accepted: z.boolean(), // a person has accepted these warnings
  first: wireProblem,
});

export const draftTable = z.strictObject({
  key: z.string(), // names the table in the calls below
  sheet: z.string(),
  table: z.int(), // 1 = first of the sheet
  region: z.string(), // "A1:F40"
  hidden: z.boolean(),
  kind: importKind.nullable(),
  headerRows: z.array(z.int()),
  columns: z.array(
    z.strictObject({ column: z.string(), heading: z.string(), input: z.string().nullable(), field: z.string().nullable() }), // null: not read
  ),
  rows: rowAccount,
  errors: z.int(),
  warnings: z.int(), // without those accepted
  problems: z.array(problemGroup),
  questions: z.array(unitQuestion),
  changes: z.array(textChange),
  leftOut: z.array(z.string()), // headings of columns that the law calls sensitive
  totals: z.array(z.strictObject({ column: z.string(), heading: z.string(), sum: z.string(), cells: z.int() })), // of columns of numbers
  difference: difference.nullable(),
  profile: z.string().nullable(), // the profile whose instructions were used
  instructions,
});

export const draftFile = z.strictObject({
  file: z.string(),
  format: z.string().nullable(), // null: not read
  taken: z.boolean(), // whether it can be taken as it stands
  needsPassword: z.boolean(),
  confirm: z.array(z.enum(['totals', 'encodings'])), // what a person must confirm once for this file
  problems: z.array(wireProblem), // of the file as a whole
  tables: z.array(draftTable),
});

export const draft = z.strictObject({ draftId: z.string(), files: z.array(draftFile) });

const ofTable = { draftId: z.string(), key: z.string() };
const page = { from: z.int().min(0), count: z.int().min(1).max(500) };

/** An import on the desk: read and understood, nothing of it in the plan yet. One at a time. */
export const draftCalls = {
  /** Reads files onto the desk; an earlier draft that was not taken is put away. */
  'draft.open': command({
    input: z.strictObject({
      jobId: z.string().min(1),
      sources: z.array(importSource).min(1).max(200),
      kind: importKind.nullable().default(null),
      sheet: z.string().nullable().default(null),
      profile: z.string().nullable().default(null), // name, or path of a .json file; null: found by the headings
    }),
    output: draft,
    problems: ['file.cancelled', 'profile.unknown', 'profile.broken'],
  }),

  /** The draft on the desk, or null. */
  'draft.current': query({ input: z.strictObject({}), output: draft.nullable(), problems: [] }),

  /** Reads one table again as told. The instructions replace those it had. */
  'draft.instruct': command({ input: z.strictObject({ ...ofTable, instructions }), output: draft, problems: ['draft.unknown'] }),

  /** Corrects cells by hand or by pasting; an empty text empties the cell, null takes a correction back. */
  'draft.correct': command({
    input: z.strictObject({
      ...ofTable,
      cells: z
        .array(z.strictObject({ row: z.int().min(1), column: z.string(), text: z.string().max(32_767).nullable() }))
        .min(1)
        .max(100_000),
    }),
    output: draft,
    problems: ['draft.unknown', 'draft.cell-not-data'],
  }),

  /** Accepts all warnings of one kind in one column, or one of them alone; or takes that back. */
  'draft.accept': command({
    input: z.strictObject({
      ...ofTable,
      code: z.string(),
      header: z.string().nullable(),
      cell: z.string().nullable(), // null: all of them
      accepted: z.boolean(),
    }),
    output: draft,
    problems: ['draft.unknown'],
  }),

  /** A page of a table's sheet as it stands in the file, corrections in place, with what became of each row. `from` counts from row 1. */
  'draft.rows': query({
    input: z.strictObject({ ...ofTable, from: z.int().min(1), count: z.int().min(1).max(500) }),
    output: sheetPage.extend({
      rows: z.array(sheetRow.extend({ corrected: z.array(z.string()) })), // letters of the cells that a person corrected
    }),
    problems: ['draft.unknown'],
  }),

  /** The problems of a table one by one, errors first. */
  'draft.problems': query({
    input: z.strictObject({ ...ofTable, ...page }),
    output: z.strictObject({ total: z.int(), problems: z.array(wireProblem.extend({ accepted: z.boolean() })) }),
    problems: ['draft.unknown'],
  }),

  /** What the table would change in the plan, record by record. */
  'draft.differences': query({
    input: z.strictObject({ ...ofTable, kind: z.enum(['new', 'changed', 'gone', 'same']), ...page }),
    output: z.strictObject({
      total: z.int(),
      rows: z.array(
        z.strictObject({
          label: z.string(), // what the record is about: a name, a code
          rowBefore: z.int().nullable(),
          rowNow: z.int().nullable(),
          changes: z.array(z.strictObject({ field: z.string(), before: z.string().nullable(), now: z.string().nullable() })),
        }),
      ),
    }),
    problems: ['draft.unknown'],
  }),

  /** Opens a file of the draft that has a password. */
  'draft.password': command({
    input: z.strictObject({ draftId: z.string(), file: z.int().min(0), password: z.string().max(255), jobId: z.string().min(1) }),
    output: draft,
    problems: ['draft.unknown', 'file.cancelled'],
  }),

  /** Takes the draft into the plan: one dataset revision and one undo step. */
  'draft.take': command({
    input: z.strictObject({
      draftId: z.string(),
      jobId: z.string().min(1),
      applyTo: z.string().nullable().default(null),
      expectedSeq: z.int().nonnegative().nullable().default(null),
      confirmed: z.array(z.strictObject({ file: z.int().min(0), what: z.enum(['totals', 'encodings']) })).default([]),
    }),
    output: importCalls['import.files'].output,
    problems: ['draft.unknown', 'draft.unconfirmed', 'plan.stale', 'scenario.unknown', 'file.cancelled', 'plan.snapshot-failed'],
  }),

  /** Puts the draft away; the plan never saw it. */
  'draft.discard': command({ input: z.strictObject({ draftId: z.string() }), output: z.null(), problems: ['draft.unknown'] }),

  /** Writes, for its sender, a copy of a file of the draft with the faults coloured and listed. */
  'draft.return': query({
    input: z.strictObject({ draftId: z.string(), file: z.int().min(0), folder: z.string().min(1), language: z.enum(['vi', 'en']) }),
    output: z.strictObject({
      path: z.string(),
      bytes: z.int(),
      findings: z.int(),
      withoutPassword: z.boolean(), // the file has a password, its copy has none
    }),
    problems: ['draft.unknown', 'report.write-failed'],
  }),

  /** What a kind of list can be read from: the choices for a column. */
  'draft.inputs': session({
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        kind: importKind,
        inputs: z.array(z.strictObject({ input: z.string(), field: z.string(), needed: z.boolean() })),
      }),
    ),
    problems: [],
  }),

  /** Profiles of senders, by name. */
  'profile.list': session({
    input: z.strictObject({}),
    output: z.array(z.strictObject({ name: z.string(), kind: z.union([importKind, z.literal('none')]), headings: z.array(z.string()) })),
    problems: [],
  }),

  /** Files among the profiles that cannot be used, and why: they are skipped. */
  'profile.problems': session({ input: z.strictObject({}), output: z.array(wireProblem), problems: [] }),

  /** Keeps how a table of the draft is read, under a name; a profile of that name is replaced. */
  'profile.save': command({
    input: z.strictObject({ ...ofTable, name: z.string().trim().min(1).max(100) }),
    output: z.null(),
    problems: ['draft.unknown', 'profile.not-saved'],
  }),

  'profile.remove': session({
    input: z.strictObject({ name: z.string() }),
    output: z.null(),
    problems: ['profile.unknown', 'profile.not-removed'],
  }),

  /** Writes our fill-in workbook of a kind into a folder; filled with what the open plan has, when asked. */
  'template.write': session({
    input: z.strictObject({
      kind: importKind.exclude(['boundaries']),
      folder: z.string().min(1),
      filled: z.boolean().default(false),
      language: z.enum(['vi', 'en']),
    }),
    output: z.strictObject({ path: z.string(), bytes: z.int(), rows: z.int() }),
    problems: ['plan.none-open', 'report.write-failed'],
  }),
} as const;
