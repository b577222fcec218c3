import type { Words } from '../../../shared/text/ui/words.ts';
import type { DraftFile, DraftTable } from '../../api/draft-state.ts';

/** The sheet, with the number of the table where the sheet has several. */
export function tableName(
  { tables }: Pick<DraftFile, 'tables'>,
  { sheet, table }: Pick<DraftTable, 'sheet' | 'table'>,
  { draft }: Words,
): string {
  const hasSeveral = tables.filter((one) => one.sheet === sheet).length > 1;
  return hasSeveral ? `${sheet} · ${draft.tableOf(String(table))}` : sheet;
}
