import type { ColDef, ICellRendererParams } from 'ag-grid-community';
import { personOrderKey } from '../../shared/kernel/vietnamese/compare-names.ts';
import { searchKey } from '../../shared/kernel/vietnamese/search-key.ts';
import { Verdict } from '../ui/verdict.tsx';
import type { CellVerdict, Column } from './column.ts';

const order = new Intl.Collator('vi', { numeric: true });
const personKeys = new Map<string, string>(); // computed once a name: sorting compares each many times

function personKey(name: string): string {
  const known = personKeys.get(name);
  if (known !== undefined) return known;
  const key = personOrderKey(name);
  personKeys.set(name, key);
  return key;
}

/** People by given name, then family name; everything else in dictionary order. */
function compareText(isPersonName: boolean): (a: string, b: string) => number {
  if (!isPersonName) return (a, b) => order.compare(a, b);
  return (a, b) => {
    const [first, second] = [personKey(a), personKey(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}

/** Empty values last, whichever way the column is sorted. */
function nullsLast<V>(compare: (a: V, b: V) => number) {
  return (a: V | null, b: V | null, _nodeA: unknown, _nodeB: unknown, descending: boolean): number => {
    if (a === null || b === null) return a === b ? 0 : (a === null) === descending ? -1 : 1;
    return compare(a, b);
  };
}

function VerdictCell({ value }: ICellRendererParams<unknown, CellVerdict | null>) {
  return value ? <Verdict {...value} /> : null;
}

/** How AG Grid shows a column: names left, numbers right with tabular figures, sorting and searching the Vietnamese way. */
export function columnDefinition<T>(column: Column<T>, notSaid: string): ColDef<T> {
  const { id, header, headerHint, width, grow, pinned } = column;
  const common: ColDef<T> = {
    colId: id,
    headerName: header,
    headerTooltip: headerHint ?? header,
    minWidth: width,
    width,
    ...(grow ? { flex: grow } : {}),
    ...(pinned ? { pinned: 'left', lockPinned: true } : {}),
    sortable: true,
    wrapHeaderText: true,
    resizable: true,
    suppressMovable: true,
  };
  switch (column.kind) {
    case 'text':
      return {
        ...common,
        valueGetter: ({ data }) => (data ? column.value(data) : null),
        tooltipValueGetter: ({ value }: { value?: string | null }) => value ?? null,
        getQuickFilterText: ({ value }: { value: string | null }) => searchKey(value ?? ''),
        comparator: nullsLast(compareText(column.isPersonName ?? false)),
        cellClass: column.soft ? 'sx-cell-soft' : '',
      };
    case 'number':
      return {
        ...common,
        valueGetter: ({ data }) => (data ? column.value(data) : null),
        valueFormatter: ({ value }: { value: number | null }) => (value === null ? '–' : column.format(value)),
        tooltipValueGetter: ({ value }: { value?: number | null }) => (value === null ? notSaid : null),
        getQuickFilterText: () => '',
        comparator: nullsLast((a: number, b: number) => a - b),
        cellClass: ({ data }) => (data && column.strong?.(data) ? 'sx-cell-number sx-cell-strong' : 'sx-cell-number'),
        headerClass: 'sx-head-number',
      };
    case 'verdict':
      return {
        ...common,
        valueGetter: ({ data }) => (data ? column.value(data) : null),
        valueFormatter: ({ value }: { value: CellVerdict | null }) => value?.text ?? '',
        tooltipValueGetter: ({ value }: { value?: CellVerdict | null }) => value?.detail ?? null,
        getQuickFilterText: ({ value }: { value: CellVerdict | null }) => searchKey(value?.text ?? ''),
        comparator: nullsLast((a: CellVerdict, b: CellVerdict) => order.compare(a.text, b.text)),
        cellRenderer: VerdictCell,
      };
  }
}
