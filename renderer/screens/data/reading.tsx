import { inputName } from '../../../shared/text/ui/input-names.ts';
import type { DraftTable } from '../../api/draft-state.ts';
import { useSpoken } from '../../ui/language.tsx';
import { Encodings } from './encodings.tsx';
import { ProfileForm } from './profile-form.tsx';

interface ReadingProps {
  readonly draftId: string;
  readonly table: DraftTable;
  readonly onColumn: (letter: string, at: DOMRect) => void;
  readonly onCell: (cell: string) => void;
}

/** How the table is read: each column, what was converted, what was corrected, and keeping all that for the sender. */
export function Reading({ draftId, table, onColumn, onCell }: ReadingProps) {
  const { words, language, formats } = useSpoken();
  const { draft } = words;
  const corrections = table.changes.filter((change) => change.kind === 'correction');
  return (
    <>
      <ProfileForm key={`${table.key} ${table.profile}`} draftId={draftId} table={table} />
      <h3>{draft.reading.columns}</h3>
      <ul className="sx-columns">
        {table.columns.map(({ column, heading, input }) => (
          <li key={column}>
            <button
              type="button"
              className="sx-problem sx-problem-button"
              aria-label={`${draft.columnMenu.open(column)}: ${heading}`}
              onClick={(event) => onColumn(column, event.currentTarget.getBoundingClientRect())}
            >
              <span className="sx-problem-place">{column}</span>
              <span className="sx-problem-words">
                <span>{heading}</span>
                <span className="sx-soft">{input === null ? draft.reading.unread : inputName(table.kind, input, language)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Encodings tables={[table]} />
      <h3>{corrections.length === 0 ? draft.reading.noCorrections : draft.reading.corrections(formats.integer(corrections.length))}</h3>
      <ul className="sx-columns">
        {corrections.map(({ cell, before, after }) => (
          <li key={cell}>
            <button type="button" className="sx-problem sx-problem-button" onClick={() => onCell(cell)}>
              <span className="sx-problem-place">{cell}</span>
              <span className="sx-problem-words">
                <span>
                  <del>{before === '' ? draft.emptyText : before}</del> → <ins>{after === '' ? draft.emptyText : after}</ins>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
