import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { knownTotal } from '../../../shared/kernel/known-total.ts';
import { unitLevels } from '../../../shared/model/unit.ts';
import type { Column } from '../../grid/column.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { RearrangePanel } from './rearrange-panel.tsx';
import type { FormedUnit } from './standard-cell.ts';

export type UnitBefore = CallOutput<'plan.unitsBefore'>[number];

function useColumns(): readonly Column<UnitBefore>[] {
  const { words, formats } = useSpoken();
  return useMemo(() => {
    const { columns } = words.units;
    const { terms } = words;
    const goesTo = ({ goesTo: [first, ...rest] }: UnitBefore): string =>
      first === undefined
        ? words.units.stays
        : rest.length === 0
          ? first.name
          : [first, ...rest].map(({ name, extent }) => `${name} (${terms.extents[extent].toLowerCase()})`).join(', ');
    return [
      { id: 'code', kind: 'text', header: columns.code, width: 76, soft: true, value: ({ code }) => code },
      { id: 'name', kind: 'text', header: columns.name, width: 170, grow: 3, value: ({ name }) => name },
      { id: 'parent', kind: 'text', header: columns.parent, width: 130, grow: 2, value: ({ parent }) => parent },
      { id: 'areaHa', kind: 'number', header: columns.area, width: 110, value: ({ areaHa }) => areaHa, format: formats.areaKm2 },
      {
        id: 'population',
        kind: 'number',
        header: columns.population,
        width: 126,
        value: ({ population }) => population,
        format: formats.integer,
      },
      { id: 'goesTo', kind: 'text', header: columns.goesTo, width: 160, grow: 3, value: goesTo },
      { id: 'kind', kind: 'text', header: columns.kind, width: 110, soft: true, value: ({ kind }) => terms.unitKinds[kind] },
    ];
  }, [words, formats]);
}

/** Count, sum and average of what is selected; units without a figure are said, never counted as zero. */
function SelectionFoot({ units }: { readonly units: readonly UnitBefore[] }) {
  const { words, formats } = useSpoken();
  const population = knownTotal(units.map((unit) => unit.population));
  const area = knownTotal(units.map((unit) => unit.areaHa));
  return (
    <>
      <strong>{words.units.selected(formats.integer(units.length))}</strong>
      <span>{words.units.totalArea(formats.area(area.total))}</span>
      <span>{words.units.totalPopulation(formats.integer(population.total))}</span>
      {population.average !== null && <span>{words.units.average(formats.integer(population.average))}</span>}
      {population.unknown > 0 && <span className="sx-tone-look">{words.units.unknownOnes(formats.integer(population.unknown))}</span>}
    </>
  );
}

/** Units today. Selected communes can be merged into a new unit or moved into another one. */
export function BeforeView({
  units,
  after,
  filter,
}: {
  readonly units: readonly UnitBefore[];
  readonly after: readonly FormedUnit[];
  readonly filter: string;
}) {
  const { words } = useSpoken();
  const [level, setLevel] = useState<UnitBefore['level']>('commune');
  const [selected, setSelected] = useState<readonly UnitBefore[]>([]);
  const columns = useColumns();
  const shown = useMemo(() => units.filter((unit) => unit.level === level), [units, level]);
  const chosen = useMemo(() => {
    const ids = new Set(selected.map(({ unitId }) => unitId));
    return shown.filter(({ unitId }) => ids.has(unitId)); // as they stand now, not as they stood when they were selected
  }, [shown, selected]);
  if (units.length === 0) return <EmptyState title={words.units.emptyBeforeTitle} text={words.units.emptyBeforeText} />;
  return (
    <>
      <SegmentedControl
        size="xs"
        className="sx-level"
        value={level}
        onChange={(next) => {
          setLevel(unitLevels.find((known) => known === next) ?? 'commune');
          setSelected([]);
        }}
        data={unitLevels.toReversed().map((known) => ({ value: known, label: words.terms.unitLevels[known] }))}
        aria-label={words.terms.fields.level}
      />
      <DataGrid
        key={level}
        label={words.units.before}
        rows={shown}
        columns={columns}
        rowId={({ unitId }) => String(unitId)}
        filter={filter}
        selectable={level === 'commune'}
        onSelect={setSelected}
        footer={chosen.length > 0 ? <SelectionFoot units={chosen} /> : level === 'commune' && <span>{words.units.selectHint}</span>}
      />
      {chosen.length > 0 && <RearrangePanel chosen={chosen} after={after} />}
    </>
  );
}
