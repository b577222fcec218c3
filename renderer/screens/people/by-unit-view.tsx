import { useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCall } from '../../api/use-call.ts';
import type { Column } from '../../grid/column.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { FilterInput } from '../../ui/filter-input.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { navigate } from '../../ui/route.ts';
import { useWhy } from '../../ui/why-focus.tsx';

type Staffing = CallOutput<'plan.staffing'>[number];

/** The columns whose numbers the host can trace, under the names it knows them by. */
const traced = {
  present: 'present',
  fromDistricts: 'fromDistricts',
  leaving: 'leaving',
  government: 'governmentPresent',
  quota: 'quota',
  oldQuota: 'oldQuota',
  surplus: 'surplus',
  shortage: 'shortage',
} as const;
const isTraced = (columnId: string): columnId is keyof typeof traced => Object.hasOwn(traced, columnId);

/** Quota, people in post, surplus and shortage of each new unit. Enter shows its people. */
export function ByUnitView() {
  const { words, formats } = useSpoken();
  const { people } = words;
  const { target } = useOpenPlan();
  const { setFocus } = useWhy();
  const [filter, setFilter] = useState('');
  const staffing = useCall('plan.staffing', target);
  const columns = useMemo<readonly Column<Staffing>[]>(() => {
    const count = (
      id: string,
      header: string,
      value: (unit: Staffing) => number | null,
      strong?: (unit: Staffing) => boolean,
    ): Column<Staffing> => ({
      id,
      kind: 'number',
      header,
      width: 80,
      value,
      format: formats.integer,
      ...(strong ? { strong } : {}),
    });
    return [
      { id: 'name', kind: 'text', header: people.columns.unit, width: 170, grow: 2, value: ({ name }) => name },
      count('present', people.columns.present, ({ present }) => present),
      count('fromDistricts', people.columns.fromDistricts, ({ fromDistricts }) => fromDistricts),
      { ...count('government', people.columns.government, ({ governmentPresent }) => governmentPresent), width: 96 },
      count('quota', people.columns.quota, ({ quota }) => quota),
      count(
        'surplus',
        people.columns.surplus,
        ({ surplus }) => surplus,
        ({ surplus }) => (surplus ?? 0) > 0,
      ),
      count(
        'shortage',
        people.columns.shortage,
        ({ shortage }) => shortage,
        ({ shortage }) => (shortage ?? 0) > 0,
      ),
      count('leaving', people.columns.leaving, ({ leaving }) => leaving),
      count('oldQuota', people.columns.oldQuota, ({ oldQuota }) => oldQuota),
    ];
  }, [people, formats]);
  return (
    <>
      <div className="sx-people-tools">
        <FilterInput value={filter} onChange={setFilter} />
      </div>
      <ReadState read={staffing}>
        {(rows) => (
          <DataGrid
            label={people.byUnit}
            rows={rows}
            columns={columns}
            rowId={({ newUnitId }) => newUnitId}
            filter={filter}
            onOpen={({ newUnitId }) => navigate('people', 'list', newUnitId)}
            onFocus={({ newUnitId, name }, columnId) => {
              if (isTraced(columnId))
                setFocus({
                  kind: 'figure',
                  figure: `staffing:${newUnitId}.${traced[columnId]}`,
                  title: `${name}: ${people.columns[columnId]}`,
                });
            }}
            footer={
              <>
                <span>{people.openHint}</span>
                <span>{people.proposal}</span>
              </>
            }
          />
        )}
      </ReadState>
    </>
  );
}
