import type { CallOutput } from '../../../shared/contract/contract.ts';
import { NoVariant } from '../../api/no-variant.tsx';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCall } from '../../api/use-call.ts';
import { useSpoken } from '../../ui/language.tsx';
import { ProblemCounts } from '../../ui/problem-counts.tsx';
import { ProblemItems } from '../../ui/problem-items.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import { MoneyCard } from './money-card.tsx';
import { NextSteps } from './next-steps.tsx';
import { PostsCard } from './posts-card.tsx';
import { StaffingCard } from './staffing-card.tsx';
import { TasksCard } from './tasks-card.tsx';
import { UnitsCard } from './units-card.tsx';
import { useGoToProblem } from './use-go-to-problem.ts';
import './overview.css';

export type Summary = CallOutput<'plan.summary'>;

function Loaded({ summary }: { readonly summary: Summary }) {
  const { words, formats } = useSpoken();
  const { overview } = words;
  const goToProblem = useGoToProblem();
  const errors = summary.problems.filter(({ severity }) => severity === 'error').length;
  const warnings = summary.problems.filter(({ severity }) => severity === 'warning').length;
  return (
    <ScreenFrame
      scrolls
      title={overview.title}
      state={overview.state(summary.scenario, formats.date(summary.lawDate))}
      wrong={<ProblemCounts errors={errors} warnings={warnings} />}
    >
      <NextSteps summary={summary} />
      <div className="sx-overview">
        <UnitsCard summary={summary} />
        <StaffingCard summary={summary} />
        <MoneyCard summary={summary} />
        <TasksCard summary={summary} />
        <PostsCard summary={summary} />
      </div>
      {summary.problems.length > 0 && (
        <section className="sx-card" aria-label={overview.problems}>
          <h2>{overview.problems}</h2>
          <ProblemItems problems={summary.problems} label={overview.problems} onChoose={goToProblem} />
        </section>
      )}
    </ScreenFrame>
  );
}

/** The plan in totals. Every number can say why. */
export function OverviewScreen() {
  const { plan, target } = useOpenPlan();
  const ready = plan.activeScenario !== null;
  const summary = useCall('plan.summary', target, { enabled: ready });
  if (!ready) return <NoVariant />;
  return <ReadState read={summary}>{(loaded) => <Loaded summary={loaded} />}</ReadState>;
}
