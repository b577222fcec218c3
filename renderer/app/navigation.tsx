import { useOpenPlan } from '../api/plan-context.tsx';
import { useCall } from '../api/use-call.ts';
import { Icon } from '../ui/icon.tsx';
import { useSpoken } from '../ui/language.tsx';
import { type ScreenName, useRoute } from '../ui/route.ts';

/** The links of the chain, in order; their numbers are the keys Ctrl+1 … Ctrl+7. */
export const chain = ['data', 'units', 'tasks', 'posts', 'people', 'money', 'report'] as const satisfies readonly ScreenName[];

export function Navigation() {
  const { words, formats } = useSpoken();
  const { screen } = useRoute();
  const { plan, target } = useOpenPlan();
  const active = plan.scenarios.find(({ id }) => id === plan.activeScenario);
  const summary = useCall('plan.summary', target, { enabled: active !== undefined });
  const counts: Partial<Record<ScreenName, number>> = {
    units: active?.newUnits ?? plan.counts.commune,
    tasks: summary.data?.tasks.total ?? 0,
    people: plan.counts.people,
    money: summary.data?.severance.people ?? 0,
  };
  const link = (name: ScreenName, number: string, title?: string) => {
    const count = counts[name] ?? 0;
    const errors = name === 'data' ? plan.problems.errors : 0;
    return (
      <li key={name}>
        <a href={`#/${name}`} aria-current={screen === name ? 'page' : undefined} title={title}>
          <span className="sx-navigation-number" aria-hidden="true">
            {number}
          </span>
          {words.frame.screens[name]}
          {errors > 0 ? (
            <span className="sx-navigation-bad" title={words.frame.blockingProblems(formats.integer(errors))}>
              <span aria-hidden="true">{formats.integer(errors)}</span>
              <Icon name="alert" size={13} />
              <span className="sx-hidden">{words.frame.blockingProblems(formats.integer(errors))}</span>
            </span>
          ) : (
            count > 0 && <span className="sx-navigation-count">{formats.integer(count)}</span>
          )}
        </a>
      </li>
    );
  };
  return (
    <nav className="sx-navigation" data-region="navigation" aria-label={words.frame.regions.navigation}>
      <ol>
        {link('overview', '')}
        {chain.map((name, index) => link(name, String(index + 1), `Ctrl+${index + 1}`))}
      </ol>
      <div className="sx-navigation-rule" />
      <ol>
        {link('history', '')}
        {link('files', '')}
      </ol>
    </nav>
  );
}
