import type { CallArguments } from '../../../shared/contract/contract.ts';
import { columnLetters } from '../../../shared/kernel/cell-address.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { ImportDraft } from './draft.ts';
import { isTaken } from './file-to-import.ts';

type Confirmation = CallArguments<'draft.take'>['confirmed'][number];

/** Text that was converted because the program thought so, and no person or profile said it. */
const hasGuessedEncoding = ({ changes, instructions }: StagedSheet): boolean =>
  changes.some((change) => change.kind === 'encoding' && instructions.encodings?.[columnLetters(change.column)] === undefined);

/** What a person must confirm once before a file is taken. */
export function confirmationsOf(draft: ImportDraft, file: number): readonly Confirmation['what'][] {
  const joined = draft.joined[file];
  if (!joined || !isTaken(joined.file)) return [];
  return [
    ...(draft.files[file]?.content?.workbook.format === 'xls' ? (['totals'] as const) : []), // no checksum in it proves that it is whole
    ...(joined.file.sheets.some(hasGuessedEncoding) ? (['encodings'] as const) : []),
  ];
}

/** What nobody has confirmed yet. */
export function unconfirmed(draft: ImportDraft, confirmed: readonly Confirmation[]): readonly Problem<'draft.unconfirmed'>[] {
  return draft.files.flatMap(({ file }, index) =>
    confirmationsOf(draft, index)
      .filter((what) => !confirmed.some((one) => one.file === index && one.what === what))
      .map((what) => problem('draft.unconfirmed', { kind: 'file', file, sheet: null }, { what })),
  );
}
