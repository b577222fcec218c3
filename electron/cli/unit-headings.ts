import type { CallOutput } from '../../shared/contract/contract.ts';
import { keysOfHeading } from '../../shared/kernel/keys-of-heading.ts';
import { searchKey } from '../../shared/kernel/vietnamese/search-key.ts';
import type { PrintableProblem } from './output.ts';

type Files = CallOutput<'import.files'>['files'];

/** A warning for each heading of `--unit` that no table has, with the headings that wait for an answer. */
export function unknownUnitHeadings(files: Files, headings: readonly string[]): readonly PrintableProblem[] {
  const sheets = files.flatMap((file) => file.sheets);
  const there = new Set(sheets.flatMap(({ columns, unread }) => [...columns, ...unread].flatMap(({ heading }) => keysOfHeading(heading))));
  const asking = [...new Set(sheets.flatMap(({ questions }) => questions.map(({ heading }) => heading)))];
  return headings
    .filter((heading) => !there.has(searchKey(heading)))
    .map((heading) => ({
      code: 'import.unit-heading-unknown',
      severity: 'warning',
      at: { kind: 'input', path: ['--unit'] },
      params: { heading, asking },
    }));
}
