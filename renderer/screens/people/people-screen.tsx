import { Button, SegmentedControl } from '@mantine/core';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCall } from '../../api/use-call.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { navigate, useRoute } from '../../ui/route.ts';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { Unverified } from '../../ui/unverified.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { ByUnitView } from './by-unit-view.tsx';
import { ListView } from './list-view.tsx';
import './people.css';

/** `#/people/byUnit`: staffing of each new unit. `#/people/list/<new unit>`: the people themselves. */
export function PeopleScreen() {
  const { words, formats } = useSpoken();
  const { people } = words;
  const { plan, target } = useOpenPlan();
  const { rest } = useRoute();
  const view = rest[0] === 'list' ? 'list' : 'byUnit';
  const ready = plan.activeScenario !== null && plan.counts.people > 0;
  const summary = useCall('plan.summary', target, { enabled: ready });
  if (!ready)
    return (
      <EmptyState title={people.emptyTitle} text={people.emptyText}>
        <Button onClick={() => navigate('data')}>{words.overview.goImport}</Button>
      </EmptyState>
    );
  const staffing = summary.data?.staffing;
  const { surplus = 0, shortage = 0, unplaced = 0 } = staffing ?? {};
  return (
    <ScreenFrame
      title={people.title}
      state={
        staffing && (
          <>
            {people.state(
              formats.integer(staffing.present),
              staffing.quota === null ? words.overview.noLaw : formats.integer(staffing.quota),
            )}{' '}
            {staffing.quotaRule?.verified === false && <Unverified note={staffing.quotaRule.note} />}
          </>
        )
      }
      wrong={
        staffing && (
          <>
            {(surplus ?? 0) > 0 && <Verdict tone="look" text={people.surplus(formats.integer(surplus ?? 0))} />}
            {(shortage ?? 0) > 0 && <Verdict tone="look" text={people.shortage(formats.integer(shortage ?? 0))} />}
            {unplaced > 0 && <Verdict tone="bad" text={people.unplaced(formats.integer(unplaced))} />}
            {surplus === 0 && <Verdict tone="good" text={people.balanced} />}
          </>
        )
      }
      actions={
        <SegmentedControl
          size="xs"
          value={view}
          onChange={(next) => navigate('people', next)}
          data={(['byUnit', 'list'] as const).map((name) => ({ value: name, label: people[name] }))}
          aria-label={people.title}
        />
      }
    >
      {view === 'byUnit' ? <ByUnitView /> : <ListView key={rest[1] ?? ''} unitId={rest[1] ?? null} />}
    </ScreenFrame>
  );
}
