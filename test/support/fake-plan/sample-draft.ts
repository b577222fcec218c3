import type { CallOutput } from '../../../shared/contract/contract.ts';
import { problemsOf, sheetRows, sheets } from './sample.ts';

type Draft = CallOutput<'draft.open'>;

const { columns } = sheetRows(1, 1);
const problems = problemsOf(1);

/** Two files on the desk: a list of units with three problems, and a file with a password. */
export const sampleDraft: Draft = {
  draftId: 'd1',
  files: [
    {
      file: 'bieu01-don-vi.xlsx',
      format: 'xlsx',
      taken: true,
      needsPassword: false,
      confirm: [],
      problems: [],
      tables: [
        {
          key: '0.0.1',
          sheet: 'Xã',
          table: 1,
          region: 'A1:G350',
          hidden: false,
          kind: 'units',
          headerRows: [4],
          columns: columns.map(({ letter, heading, field }) => ({ column: letter, heading, input: field, field })),
          rows: sheets[2]!.rows,
          errors: 2,
          warnings: 1,
          problems: problems.map(({ accepted, ...first }) => ({
            code: first.code,
            severity: first.severity,
            header: first.at.kind === 'cell' ? first.at.header : null,
            count: 1,
            accepted,
            first,
          })),
          questions: [],
          changes: [],
          leftOut: [],
          totals: [],
          difference: null,
          profile: null,
          instructions: {},
        },
      ],
    },
    {
      file: 'luong.xls',
      format: null,
      taken: false,
      needsPassword: true,
      confirm: [],
      problems: [
        {
          code: 'file.password',
          severity: 'error',
          at: { kind: 'file', file: 'luong.xls', sheet: null },
          params: { canOpen: true },
        },
      ],
      tables: [],
    },
  ],
};

/** What taking that draft gives. */
export const sampleTaken: CallOutput<'draft.take'>['files'] = sampleDraft.files.map(({ file, taken, problems: ofFile, tables }) => ({
  file,
  taken,
  problems: ofFile,
  sheets: tables.map((table) => ({
    sheetId: 1,
    sheet: table.sheet,
    table: table.table,
    region: table.region,
    kind: table.kind,
    headerRows: table.headerRows,
    columns: [],
    rows: table.rows,
    problems: problems.map(({ accepted: _accepted, ...found }) => found),
    accepted: [],
    questions: [],
    changes: [],
    unread: [],
    leftOut: [],
    difference: null,
    profile: null,
  })),
}));
