import { Button, Checkbox } from '@mantine/core';
import type { Draft, DraftTable } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import { useWords } from '../../ui/language.tsx';
import { Encodings } from './encodings.tsx';
import { Questions } from './questions.tsx';
import { Totals } from './totals.tsx';

/** Columns of personal data that the law calls sensitive: read only when asked for. */
function Sensitive({ table }: { readonly table: DraftTable }) {
  const { sensitive } = useWords().draft;
  const { instruct, busy } = useImporting();
  const { sensitive: isTaken = false, ...others } = table.instructions;
  if (table.leftOut.length === 0 && !isTaken) return null;
  return (
    <div className="sx-todo">
      <p>{isTaken ? sensitive.taken : sensitive.some(table.leftOut.join(', '))}</p>
      <p className="sx-soft">{sensitive.law}</p>
      <Button
        size="compact-xs"
        variant="default"
        disabled={busy}
        onClick={() => void instruct(table, isTaken ? others : { ...others, sensitive: true })}
      >
        {isTaken ? sensitive.leave : sensitive.take}
      </Button>
    </div>
  );
}

interface ToAnswerProps {
  readonly draft: Draft;
  readonly file: number;
  readonly table: DraftTable;
}

/** All that waits for a person at a table and its file: questions, and what must be looked at once. */
export function ToAnswer({ draft, file, table }: ToAnswerProps) {
  const words = useWords().draft;
  const { confirmed, confirm } = useImporting();
  const { confirm: asked = [], tables = [] } = draft.files[file] ?? {};
  const isConfirmed = (what: 'totals' | 'encodings') => confirmed.some((one) => one.file === file && one.what === what);
  const tick = (what: 'totals' | 'encodings', label: string) => (
    <Checkbox
      size="xs"
      label={label}
      checked={isConfirmed(what)}
      onChange={(event) => confirm({ file, what }, event.currentTarget.checked)}
    />
  );
  const isQuiet = table.questions.length === 0 && asked.length === 0 && table.leftOut.length === 0 && !table.instructions.sensitive;
  return (
    <>
      <Questions table={table} />
      {asked.includes('encodings') && (
        <div className="sx-todo">
          <Encodings tables={tables} />
          {tick('encodings', words.encoding.confirm)}
        </div>
      )}
      {asked.includes('totals') && (
        <div className="sx-todo">
          <p className="sx-soft">{words.totals.why}</p>
          <Totals tables={tables} />
          {tick('totals', words.totals.confirm)}
        </div>
      )}
      <Sensitive table={table} />
      {isQuiet && <p className="sx-tone-good">{words.nothingToAnswer}</p>}
    </>
  );
}
