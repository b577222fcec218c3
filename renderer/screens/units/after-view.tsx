import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import type { Column } from '../../grid/column.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { navigate } from '../../ui/route.ts';
import { useEscape } from '../../ui/use-escape.ts';
import { useWhy } from '../../ui/why-focus.tsx';
import { type FormedUnit, standardCell, standardStatement } from './standard-cell.ts';
import { UnitPanel } from './unit-panel.tsx';

const criteria = { areaStandard: 'areaHa', populationStandard: 'population' } as const;

function useColumns(units: readonly FormedUnit[]): readonly Column<FormedUnit>[] {
  const { words, formats } = useSpoken();
  const severalProvinces = new Set(units.map(({ province }) => province)).size > 1;
  return useMemo(() => {
    const { columns } = words.units;
    const memberNames = ({ members }: FormedUnit): string =>
      members.map(({ name, extent }) => (extent === 'whole' ? name : `${name} (${words.terms.extents[extent].toLowerCase()})`)).join(', ');
    return [
      { id: 'code', kind: 'text', header: columns.code, width: 70, soft: true, value: ({ code }) => code },
      { id: 'name', kind: 'text', header: columns.name, width: 160, grow: 3, pinned: true, value: ({ name }) => name },
      ...(severalProvinces
        ? [{ id: 'province', kind: 'text' as const, header: columns.province, width: 120, value: ({ province }: FormedUnit) => province }]
        : []),
      {
        id: 'members',
        kind: 'text',
        header: columns.members,
        width: 150,
        grow: 3,
        value: (unit) => `${words.units.memberCount(formats.integer(unit.members.length))}: ${memberNames(unit)}`,
      },
      { id: 'areaHa', kind: 'number', header: columns.area, width: 92, value: ({ areaHa }) => areaHa, format: formats.areaKm2 },
      {
        id: 'population',
        kind: 'number',
        header: columns.population,
        width: 118,
        value: ({ population }) => population,
        format: formats.integer,
      },
      {
        id: 'areaStandard',
        kind: 'verdict',
        header: columns.areaStandard,
        width: 124,
        value: (unit) => standardCell(unit, 'areaHa', words, formats),
      },
      {
        id: 'populationStandard',
        kind: 'verdict',
        header: columns.populationStandard,
        width: 124,
        value: (unit) => standardCell(unit, 'population', words, formats),
      },
      { id: 'mode', kind: 'text', header: columns.mode, width: 130, soft: true, value: ({ mode }) => words.terms.modes[mode] },
    ];
  }, [words, formats, severalProvinces]);
}

function Nothing() {
  const { units } = useSpoken().words;
  const { plan } = useOpenPlan();
  const apply = useCommand('scenario.applyMapping');
  const notices = useNotices();
  const { activeScenario } = plan;
  return (
    <EmptyState title={units.emptyAfterTitle} text={units.emptyAfterText}>
      {plan.counts.mapping > 0 && activeScenario !== null && (
        <Button
          loading={apply.busy}
          onClick={async () => {
            if (await apply.run({ scenarioId: activeScenario, expectedSeq: plan.seq })) notices.done(units.mappingApplied);
          }}
        >
          {units.applyMapping}
        </Button>
      )}
      <Button variant="default" onClick={() => navigate('units', 'before')}>
        {units.before}
      </Button>
    </EmptyState>
  );
}

/** Units after: what each is made of and whether it meets the standards. Enter opens a unit, Esc closes it. */
export function AfterView({ units, filter }: { readonly units: readonly FormedUnit[]; readonly filter: string }) {
  const { words, formats } = useSpoken();
  const { setFocus } = useWhy();
  const [openId, setOpenId] = useState<string | null>(null);
  const columns = useColumns(units);
  const open = units.find(({ newUnitId }) => newUnitId === openId) ?? null;
  useEscape(open !== null, () => setOpenId(null));
  if (units.length === 0) return <Nothing />;

  function explain(unit: FormedUnit, columnId: string): void {
    if (openId !== null) setOpenId(unit.newUnitId);
    if (columnId === 'areaHa' || columnId === 'population') {
      setFocus({
        kind: 'figure',
        figure: `unit:${unit.newUnitId}.${columnId}`,
        title: `${unit.name}: ${words.terms.criteria[columnId].toLowerCase()}`,
      });
    } else if (columnId === 'areaStandard' || columnId === 'populationStandard') {
      const standard = unit.standards.find(({ criterion }) => criterion === criteria[columnId]);
      if (!standard) return;
      const title = `${unit.name}: ${words.terms.criteria[standard.criterion].toLowerCase()}`;
      setFocus({ kind: 'law', title, statement: standardStatement(standard, words, formats), rules: [standard.rule] });
    }
  }
  return (
    <>
      <DataGrid
        label={words.units.after}
        rows={units}
        columns={columns}
        rowId={({ newUnitId }) => newUnitId}
        filter={filter}
        onFocus={explain}
        onOpen={({ newUnitId }) => setOpenId(newUnitId)}
        footer={<span>{words.units.openHint}</span>}
      />
      {open !== null && <UnitPanel key={open.newUnitId} unit={open} onClose={() => setOpenId(null)} />}
    </>
  );
}
