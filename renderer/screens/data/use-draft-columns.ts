import { useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { inputName } from '../../../shared/text/ui/input-names.ts';
import type { DraftTable } from '../../api/draft-state.ts';
import type { SheetColumn } from '../../grid/sheet-types.ts';
import { useSpoken } from '../../ui/language.tsx';
import { columnWidths } from './column-widths.ts';

/** The columns of a table's sheet with what each was understood as, from the first page of its rows. */
export function useDraftColumns(first: CallOutput<'draft.rows'>, table: DraftTable): readonly SheetColumn[] {
  const { language } = useSpoken();
  const { columns } = first;
  const [rows] = useState(first.rows); // as they were when the table was opened: columns do not change their width under a correction
  const named = useMemo(
    () =>
      columns.map(({ letter, heading }) => {
        const input = table.columns.find(({ column }) => column === letter)?.input ?? null;
        const use = input === null ? null : inputName(table.kind, input, language);
        return { letter, heading, use, name: use === null ? letter : `${letter} · ${use}` };
      }),
    [columns, table.columns, table.kind, language],
  );
  return useMemo(() => {
    const widths = columnWidths(named, rows);
    return named.map((column, index) => ({ ...column, width: widths[index] ?? 0 }));
  }, [named, rows]);
}
