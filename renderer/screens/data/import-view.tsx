import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { useImporting } from '../../api/import-context.tsx';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCall } from '../../api/use-call.ts';
import type { Column } from '../../grid/column.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ProblemCounts } from '../../ui/problem-counts.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { navigate } from '../../ui/route.ts';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportResults } from './import-results.tsx';

type Sheet = CallOutput<'import.sheets'>[number];

function useSheetColumns(): readonly Column<Sheet>[] {
  const { words, formats } = useSpoken();
  const { columns } = words.data;
  const { terms } = words;
  return useMemo(() => {
    const count = (id: string, header: string, value: (sheet: Sheet) => number): Column<Sheet> => ({
      id,
      kind: 'number',
      header,
      width: 76,
      value,
      format: formats.integer,
    });
    return [
      { id: 'file', kind: 'text', header: columns.file, width: 200, grow: 3, value: ({ file }) => file },
      { id: 'sheet', kind: 'text', header: columns.sheet, width: 110, grow: 1, value: ({ sheet }) => sheet },
      {
        id: 'kind',
        kind: 'text',
        header: columns.kind,
        width: 150,
        grow: 1,
        value: ({ kind }) => (kind === null ? terms.unknownKind : terms.importKinds[kind]),
      },
      {
        id: 'errors',
        kind: 'verdict',
        header: columns.errors,
        width: 66,
        value: ({ errors }) => (errors === 0 ? { tone: 'good', text: formats.integer(0) } : { tone: 'bad', text: formats.integer(errors) }),
      },
      {
        id: 'warnings',
        kind: 'verdict',
        header: columns.warnings,
        width: 88,
        value: ({ warnings }) => (warnings === 0 ? null : { tone: 'look', text: formats.integer(warnings) }),
      },
      count('read', columns.read, ({ rows }) => rows.read),
      count('kept', columns.kept, ({ rows }) => rows.kept),
      count('rejected', columns.rejected, ({ rows }) => rows.rejected),
      count('merged', columns.merged, ({ rows }) => rows.merged),
      count('setAside', columns.setAside, ({ rows }) => rows.setAside),
      {
        id: 'importedAt',
        kind: 'text',
        header: columns.importedAt,
        width: 150,
        soft: true,
        value: ({ importedAt }) => formats.moment(importedAt),
      },
    ];
  }, [columns, terms, formats]);
}

/** Bringing spreadsheets in, and the list of what has come in. */
export function ImportView({ hasDraft }: { readonly hasDraft: boolean }) {
  const { words, formats } = useSpoken();
  const { data } = words;
  const { plan } = useOpenPlan();
  const { result } = useImporting();
  const sheets = useCall('import.sheets', {});
  const columns = useSheetColumns();
  const count = sheets.data?.length ?? 0;
  const { errors, warnings } = plan.problems;
  return (
    <ScreenFrame
      title={data.title}
      state={
        count === 0
          ? data.empty
          : data.state(formats.integer(count), formats.integer(plan.counts.commune), formats.integer(plan.counts.people))
      }
      {...(count === 0 ? {} : { wrong: <ProblemCounts errors={errors} warnings={warnings} /> })}
    >
      {hasDraft && (
        <div className="sx-card sx-draft-waits">
          <span>{words.draft.draftWaits}</span>
          <Button size="xs" onClick={() => navigate('data')}>
            {words.draft.openDraft}
          </Button>
          <span className="sx-soft">{words.draft.draftReplaced}</span>
        </div>
      )}
      <DropZone large={count === 0 && result === null} />
      {result !== null && <ImportResults result={result} />}
      {count > 0 && (
        <ReadState read={sheets}>
          {(list) => (
            <DataGrid
              label={data.sheetsTitle}
              rows={list}
              columns={columns}
              rowId={({ sheetId }) => String(sheetId)}
              onOpen={({ sheetId }) => navigate('data', sheetId)}
              footer={<span>{data.openSheetHint}</span>}
            />
          )}
        </ReadState>
      )}
    </ScreenFrame>
  );
}
