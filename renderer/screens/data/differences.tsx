import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { inputName } from '../../../shared/text/ui/input-names.ts';
import type { DraftTable } from '../../api/draft-state.ts';
import { useCall } from '../../api/use-call.ts';
import { useSpoken } from '../../ui/language.tsx';
import { ReadState } from '../../ui/read-state.tsx';

const kinds = ['new', 'changed', 'gone', 'same'] as const;
const pageRows = 100;

interface DifferencesProps {
  readonly draftId: string;
  readonly table: DraftTable;
  readonly onRow: (row: number) => void;
}

/** What the table would change in the plan, record by record. */
export function Differences({ draftId, table, onRow }: DifferencesProps) {
  const { words, language, formats } = useSpoken();
  const { draft: says } = words;
  const { difference, kind: tableKind } = table;
  const [kind, setKind] = useState<(typeof kinds)[number]>(difference && difference.changed > 0 ? 'changed' : 'new');
  const [from, setFrom] = useState(0);
  const page = useCall('draft.differences', { draftId, key: table.key, kind, from, count: pageRows });
  const rowsText = (before: number | null, now: number | null): string => {
    if (before !== null && now !== null) return says.differences.rows(formats.integer(before), formats.integer(now));
    if (now !== null) return says.differences.rowNow(formats.integer(now));
    return before === null ? '' : says.differences.rowBefore(formats.integer(before));
  };
  return (
    <>
      <p className="sx-soft">
        {difference === null
          ? says.differences.first
          : says.differences.against(difference.file, difference.sheet, formats.moment(difference.importedAt))}
      </p>
      {difference !== null && (
        <NativeSelect
          size="xs"
          aria-label={says.differences.show}
          value={kind}
          onChange={(event) => {
            setKind(kinds.find((one) => one === event.currentTarget.value) ?? kind);
            setFrom(0);
          }}
          data={kinds.map((one) => ({ value: one, label: says.change[one](formats.integer(difference[one])) }))}
        />
      )}
      <ReadState read={page}>
        {({ total, rows }) =>
          total === 0 ? (
            <p className="sx-soft">{says.differences.none}</p>
          ) : (
            <>
              <ul className="sx-differences">
                {rows.map(({ label, rowBefore, rowNow, changes }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two records may have the same name, and the list is never reordered in place
                  <li key={index}>
                    <button type="button" className="sx-link" disabled={rowNow === null} onClick={() => rowNow !== null && onRow(rowNow)}>
                      {label}
                    </button>
                    <span className="sx-soft"> {rowsText(rowBefore, rowNow)}</span>
                    {changes.map(({ field, before, now }) => (
                      <div key={field} className="sx-difference">
                        {inputName(tableKind, field, language)}: <del>{before ?? says.differences.empty}</del> →{' '}
                        <ins>{now ?? says.differences.empty}</ins>
                      </div>
                    ))}
                  </li>
                ))}
              </ul>
              {total > pageRows && (
                <p className="sx-pages">
                  <button type="button" className="sx-link" disabled={from === 0} onClick={() => setFrom(from - pageRows)}>
                    {says.differences.previous}
                  </button>
                  <span className="sx-soft">
                    {says.differences.page(formats.integer(from + 1), formats.integer(from + rows.length), formats.integer(total))}
                  </span>
                  <button type="button" className="sx-link" disabled={from + pageRows >= total} onClick={() => setFrom(from + pageRows)}>
                    {says.differences.next}
                  </button>
                </p>
              )}
            </>
          )
        }
      </ReadState>
    </>
  );
}
