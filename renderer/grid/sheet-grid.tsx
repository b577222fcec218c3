import type { ColDef, GridApi, IDatasource } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useSpoken } from '../ui/language.tsx';
import { styleNonce } from '../ui/style-nonce.ts';
import { copyOnKey } from './copy.ts';
import { gridLocales } from './locale.ts';
import { gridTheme } from './theme.ts';
import './grid.css';

export interface SheetColumn {
  readonly letter: string;
  readonly heading: string;
  readonly use: string | null; // what the column was understood as; null: not used
}

export interface SheetRow {
  readonly row: number; // 1 = first
  readonly fate: 'kept' | 'merged' | 'rejected' | 'set-aside';
  readonly fateText: string;
  readonly cells: readonly string[];
}

export interface SheetTarget {
  readonly row: number;
  readonly letter: string | null; // null: the row as a whole
}

interface SheetGridProps {
  readonly label: string;
  readonly total: number;
  readonly columns: readonly SheetColumn[];
  readonly headings: { readonly row: string; readonly fate: string; readonly unused: string };
  /** Rows `from`.. (1 = first), at most `count`. */
  readonly load: (from: number, count: number) => Promise<readonly SheetRow[]>;
  readonly marks: ReadonlyMap<string, 'error' | 'warning'>; // A1 address → how the cell is coloured
  readonly target: SheetTarget | null; // the cell to show and focus; a new object means: again
  readonly onFocus?: (row: number, letter: string) => void;
}

const blockRows = 100;
const fixed = { row: 'row', fate: 'fate' } as const;

const patienceFrames = 30;

/**
 * Focuses the wanted cell once its row has been loaded and drawn: before that there is nothing to hold the focus, and a row that arrives
 * after it was asked for is drawn anew. Forgets the wish when it is fulfilled.
 */
function giveFocus(api: GridApi<SheetRow>, wanted: { current: SheetTarget | null }, frame = 0): void {
  const target = wanted.current;
  if (!target || api.isDestroyed() || api.getDisplayedRowAtIndex(target.row - 1)?.data === undefined) return;
  api.setFocusedCell(target.row - 1, target.letter ?? fixed.row);
  if (document.activeElement?.closest('.ag-row')?.getAttribute('row-index') === String(target.row - 1)) wanted.current = null;
  else if (frame < patienceFrames) requestAnimationFrame(() => giveFocus(api, wanted, frame + 1));
  else wanted.current = null; // the reader has gone elsewhere
}

/** A sheet as it stands in the file, loaded in blocks as it is scrolled; each row says in words what became of it. */
export function SheetGrid({ label, total, columns, headings, load, marks, target, onFocus }: SheetGridProps) {
  const { language } = useSpoken();
  const [grid, setGrid] = useState<GridApi<SheetRow> | null>(null);
  const wanted = useRef<SheetTarget | null>(null);

  const definitions = useMemo<ColDef<SheetRow>[]>(
    () => [
      {
        colId: fixed.row,
        headerName: headings.row,
        field: 'row',
        width: 56,
        pinned: 'left',
        lockPinned: true,
        cellClass: 'sx-cell-number sx-cell-soft',
        headerClass: 'sx-head-number',
      },
      {
        colId: fixed.fate,
        headerName: headings.fate,
        field: 'fateText',
        width: 150,
        pinned: 'left',
        lockPinned: true,
        cellClass: ({ data }) => `sx-fate sx-fate-${data?.fate ?? 'kept'}`,
        tooltipField: 'fateText',
      },
      ...columns.map(
        ({ letter, heading, use }, index): ColDef<SheetRow> => ({
          colId: letter,
          headerName: use === null ? letter : `${letter} · ${use}`,
          headerTooltip: use === null ? `${letter}: ${headings.unused}` : heading,
          ...(use === null ? { headerClass: 'sx-head-unused' } : {}),
          width: 130,
          minWidth: 60,
          resizable: true,
          valueGetter: ({ data }) => data?.cells[index] ?? '',
          tooltipValueGetter: ({ value }: { value?: string }) => value ?? null,
          cellClassRules: {
            'sx-cell-error': ({ data }) => data !== undefined && marks.get(`${letter}${data.row}`) === 'error',
            'sx-cell-warning': ({ data }) => data !== undefined && marks.get(`${letter}${data.row}`) === 'warning',
          },
        }),
      ),
    ],
    [columns, headings, marks],
  );

  const datasource = useMemo<IDatasource>(
    () => ({
      rowCount: total,
      getRows({ startRow, endRow, successCallback, failCallback }) {
        load(startRow + 1, Math.min(endRow, total) - startRow)
          .then((rows) => successCallback([...rows], total))
          .catch(() => failCallback());
      },
    }),
    [load, total],
  );

  useEffect(() => {
    wanted.current = target;
    if (!grid || grid.isDestroyed() || !target) return;
    grid.ensureIndexVisible(target.row - 1, 'middle');
    grid.ensureColumnVisible(target.letter ?? fixed.row, 'auto');
    giveFocus(grid, wanted);
  }, [grid, target]);

  return (
    <section className="sx-grid-body" aria-label={label}>
      <AgGridReact<SheetRow>
        key={language}
        theme={gridTheme}
        styleNonce={styleNonce}
        localeText={gridLocales[language]}
        rowModelType="infinite"
        datasource={datasource}
        cacheBlockSize={blockRows}
        maxBlocksInCache={20}
        infiniteInitialRowCount={total}
        columnDefs={definitions}
        defaultColDef={{ sortable: false, suppressMovable: true }}
        rowClassRules={{
          'sx-row-rejected': ({ data }) => data?.fate === 'rejected',
          'sx-row-merged': ({ data }) => data?.fate === 'merged',
          'sx-row-aside': ({ data }) => data?.fate === 'set-aside',
        }}
        tooltipShowDelay={600}
        tooltipShowMode="whenTruncated"
        animateRows={false}
        onFirstDataRendered={({ api }) => api.autoSizeColumns({ colIds: columns.map(({ letter }) => letter), defaultMaxWidth: 240 })}
        onGridReady={({ api }) => setGrid(api)}
        onModelUpdated={({ api }) => giveFocus(api, wanted)}
        onCellFocused={({ rowIndex, column }) => {
          if (rowIndex !== null && column && typeof column !== 'string') onFocus?.(rowIndex + 1, column.getColId());
        }}
        onCellKeyDown={(event) => {
          if ('column' in event) copyOnKey(event);
        }}
      />
    </section>
  );
}
