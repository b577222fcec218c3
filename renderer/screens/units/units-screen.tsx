import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { NoVariant } from '../../api/no-variant.tsx';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCall } from '../../api/use-call.ts';
import { FilterInput } from '../../ui/filter-input.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { navigate, useRoute } from '../../ui/route.ts';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { AfterView } from './after-view.tsx';
import { BeforeView } from './before-view.tsx';
import { DistrictsView } from './districts-view.tsx';
import './units.css';

const views = ['after', 'before', 'districts'] as const;

/** `#/units/after`, `#/units/before`, `#/units/districts`. */
export function UnitsScreen() {
  const { words, formats } = useSpoken();
  const { units } = words;
  const { rest } = useRoute();
  const view = views.find((name) => name === rest[0]) ?? 'after';
  const { plan, target } = useOpenPlan();
  const active = plan.scenarios.find(({ id }) => id === plan.activeScenario) ?? null;
  const after = useCall('plan.unitsAfter', target, { enabled: plan.activeScenario !== null });
  const before = useCall('plan.unitsBefore', target, { enabled: plan.activeScenario !== null });
  const [filter, setFilter] = useState('');

  if (active === null) return <NoVariant />;
  const verdicts = after.data?.map(({ standards }) => standards.map(({ verdict }) => verdict)) ?? [];
  const notMet = verdicts.filter((found) => found.includes('not-met')).length;
  const missing = verdicts.filter((found) => found.includes('unknown')).length;
  const communesBefore = before.data?.filter(({ level }) => level === 'commune').length ?? plan.counts.commune;
  return (
    <ScreenFrame
      title={units.title}
      state={after.data ? units.state(formats.integer(communesBefore), formats.integer(after.data.length)) : ''}
      wrong={
        after.data && (
          <>
            {notMet > 0 && <Verdict tone="bad" text={units.notMet(formats.integer(notMet))} />}
            {missing > 0 && <Verdict tone="look" text={units.missing(formats.integer(missing))} />}
            {notMet + missing === 0 && <Verdict tone="good" text={units.allMet} />}
          </>
        )
      }
      actions={
        <>
          <SegmentedControl
            size="xs"
            value={view}
            onChange={(next) => navigate('units', next)}
            data={views.map((name) => ({ value: name, label: units[name] }))}
            aria-label={units.title}
          />
          <FilterInput value={filter} onChange={setFilter} />
        </>
      }
    >
      {view === 'after' && <ReadState read={after}>{(list) => <AfterView units={list} filter={filter} />}</ReadState>}
      {view === 'before' && (
        <ReadState read={before}>{(list) => <BeforeView units={list} after={after.data ?? []} filter={filter} />}</ReadState>
      )}
      {view === 'districts' && <DistrictsView filter={filter} />}
    </ScreenFrame>
  );
}
