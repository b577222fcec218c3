import { useMemo } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCall } from '../../api/use-call.ts';
import type { Column } from '../../grid/column.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ReadState } from '../../ui/read-state.tsx';

type District = CallOutput<'plan.endedDistricts'>[number];

/** Districts that end, and where their people are assigned. */
export function DistrictsView({ filter }: { readonly filter: string }) {
  const { words, formats } = useSpoken();
  const { units } = words;
  const { plan, target } = useOpenPlan();
  const districts = useCall('plan.endedDistricts', target, { enabled: plan.activeScenario !== null });
  const columns = useMemo<readonly Column<District>[]>(
    () => [
      { id: 'code', kind: 'text', header: units.columns.code, width: 76, soft: true, value: ({ code }) => code },
      { id: 'name', kind: 'text', header: units.columns.name, width: 180, grow: 1, value: ({ name }) => name },
      {
        id: 'present',
        kind: 'number',
        header: units.columns.present,
        width: 130,
        value: ({ present }) => present,
        format: formats.integer,
      },
      {
        id: 'assigned',
        kind: 'text',
        header: units.columns.assigned,
        width: 300,
        grow: 4,
        value: ({ assigned }) => assigned.map(({ name, people }) => `${name}: ${units.people(formats.integer(people))}`).join('; '),
      },
    ],
    [units, formats],
  );
  return (
    <ReadState read={districts}>
      {(list) =>
        list.length === 0 ? (
          <EmptyState title={units.districts} text={units.emptyDistricts} />
        ) : (
          <DataGrid label={units.districts} rows={list} columns={columns} rowId={({ unitId }) => String(unitId)} filter={filter} />
        )
      }
    </ReadState>
  );
}
