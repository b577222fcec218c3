import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCall } from '../../api/use-call.ts';
import type { Column } from '../../grid/column.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FilterInput } from '../../ui/filter-input.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { navigate } from '../../ui/route.ts';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { useWhy } from '../../ui/why-focus.tsx';

type Task = CallOutput<'plan.tasks'>[number];

function useColumns(): readonly Column<Task>[] {
  const { words, formats } = useSpoken();
  return useMemo(() => {
    const { columns } = words.tasks;
    return [
      { id: 'field', kind: 'text', header: columns.field, width: 140, grow: 1, value: ({ field }) => field },
      { id: 'name', kind: 'text', header: columns.name, width: 240, grow: 4, value: ({ name }) => name },
      { id: 'toLevel', kind: 'text', header: columns.toLevel, width: 92, value: ({ toLevel }) => words.terms.unitLevels[toLevel] },
      { id: 'holder', kind: 'text', header: columns.holder, width: 140, value: ({ holder }) => holder },
      { id: 'units', kind: 'number', header: columns.units, width: 84, value: ({ units }) => units, format: formats.integer },
      {
        id: 'verified',
        kind: 'verdict',
        header: columns.verified,
        width: 146,
        value: ({ verified, note }) => ({
          tone: verified ? 'good' : 'unverified',
          text: verified ? words.tasks.verified : words.frame.unverified,
          ...(note === null ? {} : { detail: note }),
        }),
      },
      { id: 'newBasis', kind: 'text', header: columns.newBasis, width: 220, grow: 2, value: ({ newBasis }) => newBasis },
      { id: 'oldBasis', kind: 'text', header: columns.oldBasis, width: 200, soft: true, value: ({ oldBasis }) => oldBasis },
      {
        id: 'validFrom',
        kind: 'text',
        header: columns.validFrom,
        width: 110,
        soft: true,
        value: ({ validFrom }) => validFrom && formats.date(validFrom),
      },
      {
        id: 'validTo',
        kind: 'text',
        header: columns.validTo,
        width: 110,
        soft: true,
        value: ({ validTo }) => validTo && formats.date(validTo),
      },
      {
        id: 'source',
        kind: 'text',
        header: columns.source,
        width: 200,
        soft: true,
        value: ({ source }) => (source === null ? words.tasks.catalogue : `${source.file} · ${source.sheet}!${source.cell}`),
      },
    ];
  }, [words, formats]);
}

/** Where each task of the abolished level goes: one place each, none lost. */
export function TasksScreen() {
  const { words, formats } = useSpoken();
  const { tasks } = words;
  const { plan, target } = useOpenPlan();
  const ready = plan.activeScenario !== null;
  const list = useCall('plan.tasks', target, { enabled: ready });
  const summary = useCall('plan.summary', target, { enabled: ready });
  const { setFocus } = useWhy();
  const columns = useColumns();
  const [filter, setFilter] = useState('');
  const counts = summary.data?.tasks;

  function explain(task: Task): void {
    const basis = `${tasks.columns.oldBasis}: ${task.oldBasis}. ${tasks.columns.newBasis}: ${task.newBasis}.${task.note === null ? '' : ` ${tasks.note}: ${task.note}`}`;
    setFocus({ kind: 'statement', title: task.name, statement: basis, unverified: !task.verified });
  }
  if (!ready || list.data?.length === 0)
    return (
      <EmptyState title={tasks.emptyTitle} text={tasks.emptyText}>
        <Button onClick={() => navigate('data')}>{words.overview.goImport}</Button>
      </EmptyState>
    );
  return (
    <ScreenFrame
      title={tasks.title}
      state={
        counts &&
        tasks.state(
          formats.integer(counts.total),
          formats.integer(counts.toCommune),
          formats.integer(counts.toProvince),
          formats.integer(counts.shared),
        )
      }
      wrong={
        counts &&
        (counts.unverified === 0 ? (
          <Verdict tone="good" text={tasks.allVerified} />
        ) : (
          <Verdict tone="unverified" text={tasks.unverified(formats.integer(counts.unverified))} />
        ))
      }
      actions={<FilterInput value={filter} onChange={setFilter} />}
    >
      <ReadState read={list}>
        {(rows) => (
          <DataGrid label={tasks.title} rows={rows} columns={columns} rowId={({ taskId }) => taskId} filter={filter} onFocus={explain} />
        )}
      </ReadState>
    </ScreenFrame>
  );
}
