import { withHiddenShown } from '../../../shared/kernel/vietnamese/hidden-characters.ts';
import type { DraftTable } from '../../api/draft-state.ts';
import { useSpoken } from '../../ui/language.tsx';

/** Text that was converted to Unicode: for each column some cells before and after. */
export function Encodings({ tables }: { readonly tables: readonly DraftTable[] }) {
  const { words, formats } = useSpoken();
  const { encoding: says, encodings } = words.draft;
  return tables.flatMap(({ key, changes }) =>
    changes.map(
      (change) =>
        change.kind === 'encoding' && (
          <table key={`${key} ${change.column}`} className="sx-table sx-samples">
            <caption>
              {says.column(
                change.heading === '' ? change.column : change.heading,
                encodings[change.encoding],
                formats.integer(change.cells),
              )}
            </caption>
            <thead>
              <tr>
                <th>{says.before}</th>
                <th>{says.after}</th>
              </tr>
            </thead>
            <tbody>
              {change.samples.map(({ cell, before, after }) => (
                <tr key={cell} title={cell}>
                  <td>{withHiddenShown(before)}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ),
    ),
  );
}
