import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { knownTotal } from '../../../shared/kernel/known-total.ts';
import { problemText } from '../../../shared/text/problem-text.ts';
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
import { useEscape } from '../../ui/use-escape.ts';
import { Verdict } from '../../ui/verdict.tsx';
import { useWhy } from '../../ui/why-focus.tsx';
import { EntitlementPanel } from './entitlement-panel.tsx';
import './money.css';

export type Entitlement = CallOutput<'plan.severance'>[number];

function useColumns(): readonly Column<Entitlement>[] {
  const { words, formats, language } = useSpoken();
  return useMemo(() => {
    const { columns } = words.money;
    return [
      {
        id: 'fullName',
        kind: 'text',
        header: columns.fullName,
        width: 160,
        grow: 2,
        pinned: true,
        isPersonName: true,
        value: ({ fullName }) => fullName,
      },
      {
        id: 'total',
        kind: 'number',
        header: columns.total,
        width: 150,
        value: ({ totalVnd }) => totalVnd,
        format: formats.integer,
        strong: () => true,
      },
      { id: 'case', kind: 'text', header: columns.case, width: 122, value: (person) => words.terms.leavingCases[person.case] },
      {
        id: 'leavingDate',
        kind: 'text',
        header: columns.leavingDate,
        width: 100,
        value: ({ leavingDate }) => leavingDate && formats.date(leavingDate),
      },
      {
        id: 'salary',
        kind: 'number',
        header: columns.salary,
        width: 104,
        value: ({ monthlySalaryVnd }) => monthlySalaryVnd,
        format: formats.integer,
      },
      {
        id: 'monthsEarly',
        kind: 'number',
        header: columns.monthsEarly,
        width: 84,
        value: ({ monthsEarly }) => monthsEarly,
        format: formats.integer,
      },
      { id: 'unit', kind: 'text', header: columns.unit, width: 120, grow: 2, value: ({ unit }) => unit },
      {
        id: 'problems',
        kind: 'verdict',
        header: columns.problems,
        width: 150,
        grow: 1,
        value: ({ problems: [first, ...rest] }) =>
          first === undefined
            ? null
            : {
                tone: first.severity === 'error' ? 'bad' : 'look',
                text: problemText(first, language),
                detail: [first, ...rest].map((found) => problemText(found, language)).join('\n'),
              },
      },
    ];
  }, [words, formats, language]);
}

function Loaded({ people, filter }: { readonly people: readonly Entitlement[]; readonly filter: string }) {
  const { words, formats } = useSpoken();
  const { money } = words;
  const { setFocus } = useWhy();
  const columns = useColumns();
  const [openId, setOpenId] = useState<number | null>(null);
  const [selected, setSelected] = useState<readonly Entitlement[]>([]);
  const open = people.find(({ personId }) => personId === openId) ?? null;
  useEscape(open !== null, () => setOpenId(null));
  const sum = knownTotal(selected.map(({ totalVnd }) => totalVnd));
  return (
    <>
      <DataGrid
        label={money.title}
        rows={people}
        columns={columns}
        rowId={({ personId }) => String(personId)}
        filter={filter}
        selectable
        onSelect={setSelected}
        onOpen={({ personId }) => setOpenId(personId)}
        onFocus={({ personId, fullName }, columnId) => {
          if (openId !== null) setOpenId(personId);
          if (columnId === 'total' || columnId === 'salary' || columnId === 'monthsEarly')
            setFocus({
              kind: 'figure',
              figure: `severance:${personId}.${columnId}`,
              title: `${fullName}: ${money.columns[columnId]}`,
            });
        }}
        footer={
          selected.length > 0 ? (
            <>
              <strong>{money.selected(formats.integer(selected.length))}</strong>
              <span>{money.totalOf(formats.money(sum.total))}</span>
              {sum.average !== null && <span>{money.average(formats.money(sum.average))}</span>}
            </>
          ) : (
            <span>{money.openHint}</span>
          )
        }
      />
      {open !== null && <EntitlementPanel person={open} onClose={() => setOpenId(null)} />}
    </>
  );
}

/** What each person who leaves is entitled to, and by which law. */
export function MoneyScreen() {
  const { words, formats } = useSpoken();
  const { money } = words;
  const { plan, target } = useOpenPlan();
  const ready = plan.activeScenario !== null;
  const severance = useCall('plan.severance', target, { enabled: ready });
  const summary = useCall('plan.summary', target, { enabled: ready });
  const [filter, setFilter] = useState('');
  const totals = summary.data?.severance;
  if (!ready || severance.data?.length === 0)
    return (
      <EmptyState title={money.emptyTitle} text={money.emptyText}>
        <Button onClick={() => navigate('people', 'list')}>{money.goPeople}</Button>
      </EmptyState>
    );
  const missing = severance.data?.filter(({ totalVnd }) => totalVnd === null).length ?? 0;
  return (
    <ScreenFrame
      title={money.title}
      state={totals && money.state(formats.integer(totals.people), formats.money(totals.totalVnd))}
      wrong={
        severance.data &&
        (missing > 0 ? (
          <Verdict tone="bad" text={money.notComputed(formats.integer(missing))} />
        ) : (
          <Verdict tone="good" text={money.allComputed} />
        ))
      }
      actions={<FilterInput value={filter} onChange={setFilter} />}
    >
      <ReadState read={severance}>{(people) => <Loaded people={people} filter={filter} />}</ReadState>
    </ScreenFrame>
  );
}
