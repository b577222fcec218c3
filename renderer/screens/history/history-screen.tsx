import { useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { stepText } from '../../../shared/text/ui/steps.ts';
import { useCall } from '../../api/use-call.ts';
import type { Column } from '../../grid/column.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterInput } from '../../ui/filter-input.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { ScreenFrame } from '../../ui/screen-frame.tsx';

type Entry = CallOutput<'history.list'>[number];

/** Every change, newest first; undo and redo are entries like any other. */
export function HistoryScreen() {
  const { words, formats } = useSpoken();
  const { history, steps } = words;
  const entries = useCall('history.list', { limit: 1000 });
  const [filter, setFilter] = useState('');
  const columns = useMemo<readonly Column<Entry>[]>(
    () => [
      { id: 'seq', kind: 'number', header: history.columns.seq, width: 76, value: ({ seq }) => seq, format: formats.integer },
      { id: 'at', kind: 'text', header: history.columns.at, width: 150, value: ({ at }) => formats.moment(at) },
      { id: 'kind', kind: 'text', header: history.columns.kind, width: 110, value: ({ kind }) => history.kinds[kind] },
      { id: 'step', kind: 'text', header: history.columns.step, width: 300, grow: 1, value: (entry) => stepText(entry, steps) },
      {
        id: 'state',
        kind: 'verdict',
        header: history.columns.state,
        width: 170,
        value: ({ kind, inEffect }) =>
          kind !== 'command' ? null : inEffect ? { tone: 'good', text: history.inEffect } : { tone: 'plain', text: history.takenBack },
      },
    ],
    [history, steps, formats],
  );
  return (
    <ReadState read={entries}>
      {(list) =>
        list.length === 0 ? (
          <EmptyState title={history.emptyTitle} text={history.emptyText} />
        ) : (
          <ScreenFrame
            title={history.title}
            state={history.state(formats.integer(list.length))}
            actions={<FilterInput value={filter} onChange={setFilter} />}
          >
            <DataGrid label={history.title} rows={list} columns={columns} rowId={({ seq }) => String(seq)} filter={filter} />
          </ScreenFrame>
        )
      }
    </ReadState>
  );
}
