import { NativeSelect, NumberInput, Switch } from '@mantine/core';
import { useState } from 'react';
import { importKinds } from '../../../shared/model/records.ts';
import type { DraftTable, TableInstructions } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import { useSpoken } from '../../ui/language.tsx';

const found = '';

/** Where the headings are, as numbers. */
function HeadingRows({ table }: { readonly table: DraftTable }) {
  const { header: says } = useSpoken().words.draft;
  const { instruct, busy } = useImporting();
  const { instructions, headerRows } = table;
  const [top, setTop] = useState<number | string>(headerRows[0] ?? '');
  const [bottom, setBottom] = useState<number | string>(headerRows.at(-1) ?? '');
  const isTold = instructions.header !== undefined;
  const isNew = top !== headerRows[0] || bottom !== headerRows.at(-1);
  const rows = typeof top === 'number' && typeof bottom === 'number' && top >= 1 && bottom >= top ? { top, bottom } : null;
  const { header: _header, ...others } = instructions;
  return (
    <form
      className="sx-table-bar-group"
      onSubmit={(event) => {
        event.preventDefault();
        if (rows) void instruct(table, { ...others, header: rows });
      }}
    >
      <span>{says.from}</span>
      <NumberInput size="xs" w={52} hideControls min={1} allowDecimal={false} aria-label={says.from} value={top} onChange={setTop} />
      <span>{says.to}</span>
      <NumberInput size="xs" w={52} hideControls min={1} allowDecimal={false} aria-label={says.to} value={bottom} onChange={setBottom} />
      {isNew && (
        <button type="submit" className="sx-link" disabled={rows === null || busy}>
          {says.apply}
        </button>
      )}
      {isTold && !isNew && (
        <button type="button" className="sx-link" disabled={busy} onClick={() => void instruct(table, others)}>
          {says.found}
        </button>
      )}
    </form>
  );
}

interface TableBarProps {
  readonly table: DraftTable;
  readonly quick: boolean;
  readonly onQuick: (quick: boolean) => void;
}

/** What the table as a whole is taken for: its kind, its headings, and how it is typed in. */
export function TableBar({ table, quick, onQuick }: TableBarProps) {
  const { words } = useSpoken();
  const { draft, terms } = words;
  const { instruct } = useImporting();
  const { instructions, kind, headerRows } = table;
  const guess = kind === null ? '' : `: ${terms.importKinds[kind].toLowerCase()}`;

  function choose(value: string): void {
    // Meanings and units of columns belong to the kind they were given for.
    const { kind: _kind, columns: _columns, units: _units, ...others } = instructions;
    const next: TableInstructions = { ...others };
    const chosen = value === 'none' ? value : importKinds.find((known) => known === value);
    if (chosen) next.kind = chosen;
    void instruct(table, next);
  }
  return (
    <div className="sx-table-bar">
      <NativeSelect
        size="xs"
        aria-label={draft.kind}
        value={instructions.kind ?? found}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: found, label: instructions.kind === undefined ? `${draft.kindFound}${guess}` : draft.kindFound },
          ...importKinds.map((known) => ({ value: known, label: terms.importKinds[known] })),
          { value: 'none', label: draft.kindNone },
        ]}
      />
      <HeadingRows key={`${table.key} ${headerRows.join()}`} table={table} />
      <Switch
        size="xs"
        label={draft.quickTyping}
        title={draft.quickTypingHint}
        checked={quick}
        onChange={(event) => onQuick(event.currentTarget.checked)}
      />
    </div>
  );
}
