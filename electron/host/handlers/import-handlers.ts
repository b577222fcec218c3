import { ok } from '../../../shared/kernel/result.ts';
import { problemsOf, sheetsOf } from '../../store/tables/imports.ts';
import { planHead } from '../../store/tables/revisions.ts';
import type { Handlers } from '../dispatch.ts';
import { importFiles } from '../import/import-files.ts';
import { sheetPage } from '../import/sheet-page.ts';
import { wire } from '../wire-problem.ts';

export const importHandlers = {
  'import.files': (context, input) => importFiles(context, input),

  'import.sheets': ({ read }) =>
    ok(
      sheetsOf(read, planHead(read).revision).map(({ sheetId, file, sheet, table, kind, importedAt, account, errors, warnings }) => ({
        sheetId,
        file,
        sheet,
        table,
        kind,
        importedAt,
        rows: account,
        errors,
        warnings,
      })),
    ),

  'import.problems': ({ read }, { sheetId }) =>
    ok(problemsOf(read, sheetId).map((found) => ({ ...wire(found), accepted: found.accepted }))),

  'import.rows': (context, input) => sheetPage(context, input),
} satisfies Partial<Handlers>;
