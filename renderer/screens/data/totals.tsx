import type { DraftTable } from '../../api/draft-state.ts';
import { useSpoken } from '../../ui/language.tsx';

/** The sums of the columns of numbers, to be compared with those of the original. */
export function Totals({ tables }: { readonly tables: readonly DraftTable[] }) {
  const { words, formats } = useSpoken();
  const { totals: says } = words.draft;
  return tables.flatMap(({ key, sheet, totals }) =>
    totals.length === 0 ? (
      []
    ) : (
      <table key={key} className="sx-table sx-samples">
        <caption>{sheet}</caption>
        <thead>
          <tr>
            <th>{says.title}</th>
            <th className="sx-right">{says.sum}</th>
            <th className="sx-right">{says.cells}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ column, heading, sum, cells }) => (
            <tr key={column}>
              <td>{`${column} · ${heading}`}</td>
              <td className="sx-right">{formats.decimal(sum)}</td>
              <td className="sx-right">{formats.integer(cells)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    ),
  );
}
