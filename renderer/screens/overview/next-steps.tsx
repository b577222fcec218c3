import { useOpenPlan } from '../../api/plan-context.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { navigate, type ScreenName } from '../../ui/route.ts';
import type { Summary } from './overview-screen.tsx';

/** What to do next, in the order of the chain. */
export function NextSteps({ summary }: { readonly summary: Summary }) {
  const { words, formats } = useSpoken();
  const { overview } = words;
  const { plan } = useOpenPlan();
  const steps: { readonly screen: ScreenName; readonly text: string }[] = [
    ...(plan.problems.errors > 0
      ? [{ screen: 'data' as const, text: overview.nextSteps.fixData(formats.integer(plan.problems.errors)) }]
      : []),
    { screen: 'units', text: overview.nextSteps.seeUnits },
    ...(summary.staffing.present > 0 ? [{ screen: 'people' as const, text: overview.nextSteps.seePeople }] : []),
    { screen: 'report', text: overview.nextSteps.writeReport },
  ];
  return (
    <section className="sx-next" aria-label={overview.next}>
      <h2>{overview.next}</h2>
      <ul>
        {steps.map(({ screen, text }) => (
          <li key={screen}>
            <button type="button" className="sx-next-step" onClick={() => navigate(screen)}>
              {text}
              <Icon name="right" size={13} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
