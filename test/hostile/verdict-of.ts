import type { FileProblem } from '../../electron/files/read/refusal.ts';
import type { ReadFile } from '../../electron/files/read/workbook-reader.ts';
import type { Verdict } from '../../fixtures/hostile/hostile-file.ts';
import type { Result } from '../../shared/kernel/result.ts';

/** The parameter of a refusal that says which of its reasons it is. */
function whyOf({ params }: FileProblem): string | null {
  if ('reason' in params) return params.reason;
  if ('what' in params) return params.what;
  return 'found' in params ? params.found : null;
}

/** What became of a file, in the words of the table of hostile files. */
export const verdictOf = (outcome: Result<Pick<ReadFile, 'workbook'>, FileProblem>): Verdict =>
  outcome.ok
    ? { kind: 'accepted', sheets: outcome.value.workbook.sheets.map(({ name, rows }) => [name, rows]) }
    : { kind: 'refused', code: outcome.problems[0].code, why: whyOf(outcome.problems[0]) };

/** Whether it is what the table asks for; a table that names no reason takes any. */
export const asExpected = (found: Verdict, expected: Verdict): Verdict =>
  expected.kind === 'refused' && found.kind === 'refused' && expected.why === null ? { ...found, why: null } : found;
