import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import type { DraftTable } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import { useClient } from '../../api/transport-context.tsx';
import { fetchCall, useCall } from '../../api/use-call.ts';
import type { DraftProblem } from '../../api/use-table-problems.ts';
import { SheetGrid } from '../../grid/sheet-grid.tsx';
import type { SheetEdit, SheetRow, SheetTarget } from '../../grid/sheet-types.ts';
import { useSpoken } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { recall, remember } from '../../ui/remembered.ts';
import { cellMarks } from './cell-marks.ts';
import { withRowsToggled } from './excluded-rows.ts';
import { RowMenu } from './row-menu.tsx';
import { firstRows, sheetRows } from './sheet-rows.ts';
import { TableBar } from './table-bar.tsx';
import { useDraftColumns } from './use-draft-columns.ts';

const mostCells = 100_000; // of one correction

interface DraftSheetProps {
  readonly draftId: string;
  readonly table: DraftTable;
  readonly name: string;
  readonly problems: readonly DraftProblem[];
  readonly target: SheetTarget | null;
  readonly onColumn: (letter: string, at: DOMRect) => void;
  readonly onLeave: () => void;
}

function Sheet({
  draftId,
  table,
  name,
  problems,
  target,
  onColumn,
  onLeave,
  first,
}: DraftSheetProps & { readonly first: CallOutput<'draft.rows'> }) {
  const { words, language, formats } = useSpoken();
  const { data, draft, terms } = words;
  const client = useClient();
  const queries = useQueryClient();
  const notices = useNotices();
  const { version, correct, instruct } = useImporting();
  const [quick, setQuick] = useState(recall('quick-typing') === 'on');
  const [menu, setMenu] = useState<{ readonly rows: readonly number[]; readonly at: DOMRect } | null>(null);
  const columns = useDraftColumns(first, table);
  const { key } = table;

  const marks = useMemo(
    () => cellMarks(table, problems, language, (text) => draft.original(text === '' ? draft.emptyText : text)),
    [table, problems, language, draft],
  );
  const headings = useMemo(() => ({ row: data.row, fate: data.fate, unused: data.unusedColumn }), [data]);
  const load = useCallback(
    async (from: number, count: number): Promise<readonly SheetRow[]> => {
      const page = await fetchCall(queries, client, 'draft.rows', { draftId, key, from, count });
      return sheetRows(page, terms);
    },
    [queries, client, draftId, key, terms],
  );

  function paste(cells: readonly SheetEdit[], outside: number): void {
    if (cells.length > mostCells) {
      notices.failed(draft.paste.tooMany(formats.integer(mostCells)));
      return;
    }
    if (outside > 0) notices.failed(draft.paste.outside(formats.integer(outside)));
    if (cells.length === 0) return;
    void correct(table, cells).then((isDone) => {
      if (isDone && outside === 0) notices.done(draft.paste.done(formats.integer(cells.length)));
    });
  }
  return (
    <div className="sx-draft-sheet">
      <TableBar
        table={table}
        quick={quick}
        onQuick={(isQuick) => {
          remember('quick-typing', isQuick ? 'on' : 'off');
          setQuick(isQuick);
        }}
      />
      <SheetGrid
        key={key}
        label={draft.sheetLabel(name)}
        total={first.total}
        columns={columns}
        headings={headings}
        load={load}
        version={version}
        marks={marks}
        target={target}
        editing={{
          quick,
          onEdit: (cells) => void correct(table, cells),
          onPaste: paste,
          onDeleteRows: (rows) =>
            void instruct(
              table,
              withRowsToggled(
                table.instructions,
                rows.map(({ row }) => row),
              ),
            ),
          onRowMenu: (rows, at) => setMenu({ rows: rows.map(({ row }) => row), at }),
          onColumnMenu: onColumn,
          onLeave,
        }}
      />
      <footer className="sx-grid-foot">{draft.keys}</footer>
      {menu !== null && <RowMenu table={table} rows={menu.rows} at={menu.at} onClose={() => setMenu(null)} />}
    </div>
  );
}

/** A table of the draft: its sheet as it stands in the file, with what was understood painted over it. */
export function DraftSheet(props: DraftSheetProps) {
  const { draftId, table } = props;
  const first = useCall('draft.rows', { draftId, key: table.key, from: 1, count: firstRows });
  return <ReadState read={first}>{(rows) => <Sheet key={table.key} {...props} first={rows} />}</ReadState>;
}
