import type { ColDef } from 'ag-grid-community';
import { CellEditor } from './cell-editor.ts';
import type { CellMark, SheetColumn, SheetEditing, SheetRow } from './sheet-types.ts';

/** The two columns at the left that are not of the sheet. */
export const fixed = { row: 'row', fate: 'fate' } as const;

const longText = 14; // characters that may not fit into a column: shown in full as a tooltip

export interface SheetColumns {
  readonly columns: readonly SheetColumn[];
  readonly headings: { readonly row: string; readonly fate: string; readonly unused: string };
  readonly marks: { readonly current: ReadonlyMap<string, CellMark> }; // by A1 address; read when a cell is drawn
  readonly editing: { readonly current: SheetEditing | undefined };
  readonly canEdit: boolean;
}

const fixedColumns = ({ headings }: SheetColumns): ColDef<SheetRow>[] => [
  {
    colId: fixed.row,
    headerName: headings.row,
    field: 'row',
    initialWidth: 54,
    pinned: 'left',
    lockPinned: true,
    cellClass: 'sx-cell-number sx-cell-soft sx-cell-row',
    headerClass: 'sx-head-number',
  },
  {
    colId: fixed.fate,
    headerName: headings.fate,
    field: 'fateText',
    initialWidth: 132,
    resizable: true,
    pinned: 'left',
    lockPinned: true,
    cellClass: ({ data }) => `sx-fate sx-fate-${data?.fate ?? 'kept'}`,
    tooltipField: 'fateHint',
  },
];

/** How AG Grid shows the columns of a sheet. Marks and edits go through references, so that columns stay as they are when those change. */
export function sheetColumns(given: SheetColumns): ColDef<SheetRow>[] {
  const { columns, headings, marks, editing, canEdit } = given;
  const markOf = (letter: string, data: SheetRow | undefined) => data && marks.current.get(`${letter}${data.row}`);
  return [
    ...fixedColumns(given),
    ...columns.map(
      ({ letter, heading, use, width }, index): ColDef<SheetRow> => ({
        colId: letter,
        headerName: use === null ? letter : `${letter} · ${use}`,
        headerTooltip: use === null ? `${letter}: ${heading === '' ? '' : `${heading}, `}${headings.unused}` : heading,
        headerClass: [use === null ? 'sx-head-unused' : 'sx-head-used', canEdit ? 'sx-head-menu' : ''],
        initialWidth: width,
        minWidth: 60,
        resizable: true,
        valueGetter: ({ data }) => data?.cells[index] ?? '',
        tooltipValueGetter: ({ value, data }: { value?: string | null; data?: SheetRow | undefined }) =>
          markOf(letter, data)?.text ?? (value && value.length > longText ? value : null),
        cellClassRules: {
          'sx-cell-error': ({ data }) => markOf(letter, data)?.look === 'error',
          'sx-cell-warning': ({ data }) => markOf(letter, data)?.look === 'warning',
          'sx-cell-corrected': ({ data }) => markOf(letter, data)?.look === 'corrected',
        },
        ...(canEdit
          ? {
              editable: true,
              cellEditor: CellEditor,
              suppressHeaderKeyboardEvent: ({ event }) => {
                const opens = event.key === 'Enter' || event.key === ' ' || (event.altKey && event.key === 'ArrowDown');
                if (opens && event.type === 'keydown' && event.target instanceof HTMLElement) {
                  event.preventDefault();
                  editing.current?.onColumnMenu(letter, event.target.getBoundingClientRect());
                }
                return opens;
              },
              suppressKeyboardEvent: ({ event, editing: isEditing, node }) =>
                !isEditing && event.key === 'Delete' && node.isSelected() === true, // the row is meant, not its cell
              valueSetter: ({ data, newValue }) => {
                const text = typeof newValue === 'string' ? newValue : ''; // null: emptied by Delete
                if (text === (data.cells[index] ?? '')) return false;
                // Shown at once; what the program made of it comes with the rows that are asked for anew.
                Object.assign(data, { cells: data.cells.with(index, text) });
                editing.current?.onEdit([{ row: data.row, column: letter, text }]);
                return true;
              },
            }
          : {}),
      }),
    ),
  ];
}
