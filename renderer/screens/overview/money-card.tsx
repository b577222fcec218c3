import { Figure } from '../../ui/figure.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { Fact } from './fact.tsx';
import type { Summary } from './overview-screen.tsx';

export function MoneyCard({ summary }: { readonly summary: Summary }) {
  const { words, formats } = useSpoken();
  const { overview } = words;
  const { severance, budget } = summary;
  return (
    <section className="sx-card" aria-label={overview.money}>
      <h2>{overview.money}</h2>
      <dl>
        <Fact label={overview.severance} value={severance.totalVnd} format={formats.money} figure="severance.total" strong />
        <Fact label={overview.oneOff} value={budget.oneOffVnd} format={formats.money} figure="budget.oneOff" />
        <Fact label={overview.recurring} value={budget.recurringPerYearVnd} format={formats.money} figure="budget.recurring" />
        {budget.paybackMonths !== null && (
          <Fact
            label={overview.payback}
            value={budget.paybackMonths}
            figure="budget.payback"
            format={(months) => overview.months(formats.integer(months))}
          />
        )}
      </dl>
      <p className="sx-overview-note">
        <span className={severance.computed < severance.people ? 'sx-tone-look' : ''}>
          <Figure figure="severance.computed" title={overview.severance}>
            {overview.computedOf(formats.integer(severance.computed), formats.integer(severance.people))}
          </Figure>
        </span>
      </p>
    </section>
  );
}
