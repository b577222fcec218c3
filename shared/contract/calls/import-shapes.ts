import { z } from 'zod';
import { cellUnits, textEncodings } from '../../model/reading-choices.ts';

/** What was rewritten on the way in. */
export const textChange = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('encoding'),
    column: z.string(),
    heading: z.string(),
    encoding: z.enum(textEncodings),
    cells: z.int(),
    samples: z.array(z.strictObject({ cell: z.string(), before: z.string(), after: z.string() })),
  }),
  z.strictObject({ kind: z.literal('correction'), cell: z.string(), heading: z.string(), before: z.string(), after: z.string() }),
]);

/** A column with a heading that was not read; `column` is its letters. */
export const unreadColumn = z.strictObject({ column: z.string(), heading: z.string() });

/** What only a person can tell of a column. */
export const unitQuestion = z.strictObject({
  column: z.string(),
  heading: z.string(),
  quantity: z.enum(['money', 'area', 'time', 'percent']),
  choices: z.array(z.enum(cellUnits)),
  samples: z.array(z.strictObject({ cell: z.string(), text: z.string() })),
  cells: z.int(),
});

/** New, changed, gone and same records against the sheet of the plan whose place the table takes. */
export const difference = z.strictObject({
  file: z.string(),
  sheet: z.string(),
  importedAt: z.string(),
  new: z.int(),
  changed: z.int(),
  gone: z.int(),
  same: z.int(),
});

/** A row of a sheet as it stands in its file, and what became of it. */
export const sheetRow = z.strictObject({
  row: z.int(), // 1 = first
  fate: z.enum(['kept', 'merged', 'rejected', 'set-aside']),
  reason: z.string().nullable(),
  cells: z.array(z.string()),
});

/** Some rows of a sheet, with what its columns mean. */
export const sheetPage = z.strictObject({
  total: z.int(),
  headerRows: z.array(z.int()),
  columns: z.array(z.strictObject({ letter: z.string(), field: z.string().nullable(), heading: z.string() })),
  rows: z.array(sheetRow),
});
