import type { CellFocusedEvent, GridApi, SelectionChangedEvent } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useMemo, useRef, useState } from 'react';
import { searchKey } from '../../shared/kernel/vietnamese/search-key.ts';
import { useSpoken } from '../ui/language.tsx';
import { styleNonce } from '../ui/style-nonce.ts';
import type { Column } from './column.ts';
import { columnDefinition } from './column-definition.tsx';
import { copyOnKey } from './copy.ts';
import { gridLocales } from './locale.ts';
import { gridTheme } from './theme.ts';
import './grid.css';

interface DataGridProps<T> {
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly rowId: (row: T) => string;
  readonly filter?: string;
  readonly selectable?: boolean;
  readonly onSelect?: (rows: readonly T[]) => void;
  /** The cell the reader is on: by click or by arrow keys. */
  readonly onFocus?: (row: T, columnId: string) => void;
  /** Enter or a double click. */
  readonly onOpen?: (row: T) => void;
  /** Stands at the left of the line under the grid, after the count of rows. */
  readonly footer?: React.ReactNode;
  readonly height?: number; // without it the grid fills its place
}

/** A grid over rows that are all here. Keys: arrows move, Space selects, Enter opens, Ctrl+C copies. */
export function DataGrid<T>({
  label,
  rows,
  columns,
  rowId,
  filter = '',
  selectable = false,
  onSelect,
  onFocus,
  onOpen,
  footer,
  height,
}: DataGridProps<T>) {
  const { language, words, formats } = useSpoken();
  const [shown, setShown] = useState<number | null>(null);
  const grid = useRef<GridApi<T> | null>(null);
  const definitions = useMemo(() => columns.map((column) => columnDefinition(column, words.frame.notSaid)), [columns, words]);
  const total = formats.integer(rows.length);
  return (
    <div className="sx-grid" style={height === undefined ? {} : { height, flex: 'none' }}>
      <section className="sx-grid-body" aria-label={label}>
        <AgGridReact<T>
          key={language}
          theme={gridTheme}
          styleNonce={styleNonce}
          localeText={gridLocales[language]}
          overlayNoRowsTemplate={`<span>${words.frame.noRows}</span>`}
          rowData={rows as T[]} // safe: the grid is read only and does not change its rows
          columnDefs={definitions}
          getRowId={({ data }) => rowId(data)}
          quickFilterText={searchKey(filter)}
          cacheQuickFilter
          {...(selectable
            ? { rowSelection: { mode: 'multiRow', headerCheckbox: true, selectAll: 'filtered', enableClickSelection: false } }
            : {})}
          selectionColumnDef={{ width: 36, minWidth: 36, maxWidth: 36, pinned: 'left', resizable: false }}
          tooltipShowDelay={600}
          tooltipShowMode="whenTruncated"
          animateRows={false}
          suppressScrollOnNewData
          enterNavigatesVertically={false}
          onGridReady={({ api }) => {
            grid.current = api;
          }}
          onModelUpdated={({ api }) => setShown(api.getDisplayedRowCount())}
          onSelectionChanged={({ api }: SelectionChangedEvent<T>) => onSelect?.(api.getSelectedRows())}
          onCellFocused={({ api, rowIndex, column }: CellFocusedEvent<T>) => {
            const row = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data;
            if (row !== undefined && column && typeof column !== 'string') onFocus?.(row, column.getColId());
          }}
          onCellKeyDown={(event) => {
            if (event.event instanceof KeyboardEvent && event.event.key === 'Enter' && event.data !== undefined) onOpen?.(event.data);
            if ('column' in event) copyOnKey(event);
          }}
          onCellDoubleClicked={({ data }) => {
            if (data !== undefined) onOpen?.(data);
          }}
        />
      </section>
      <footer className="sx-grid-foot">
        <span>{words.frame.rowsShown(formats.integer(shown ?? rows.length), total)}</span>
        {footer}
      </footer>
    </div>
  );
}
