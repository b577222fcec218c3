import { useWords } from '../../ui/language.tsx';
import { Unverified } from '../../ui/unverified.tsx';
import { Fact } from './fact.tsx';
import type { Summary } from './overview-screen.tsx';

/** Quota, people in post and vacancies are different quantities: each has its own line. */
export function StaffingCard({ summary }: { readonly summary: Summary }) {
  const { overview } = useWords();
  const { staffing } = summary;
  const mark = staffing.quotaRule?.verified === false ? <Unverified note={staffing.quotaRule.note} /> : null;
  return (
    <section className="sx-card" aria-label={overview.staffing}>
      <h2>{overview.staffing}</h2>
      <dl>
        <Fact label={overview.present} value={staffing.present} figure="staffing.present" strong />
        <Fact label={overview.fromDistricts} value={staffing.fromDistricts} figure="staffing.fromDistricts" />
        <Fact label={overview.governmentPresent} value={staffing.governmentPresent} figure="staffing.governmentPresent" />
        <Fact label={overview.quota} value={staffing.quota} figure="staffing.quota" mark={mark} strong />
        <Fact label={overview.oldQuota} value={staffing.oldQuota} figure="staffing.oldQuota" />
        <Fact label={overview.surplus} value={staffing.surplus} figure="staffing.surplus" mark={mark} strong />
        <Fact label={overview.shortage} value={staffing.shortage} figure="staffing.shortage" mark={mark} />
        <Fact label={overview.leaving} value={staffing.leaving} figure="staffing.leaving" />
        {staffing.unplaced > 0 && <Fact label={overview.unplaced} value={staffing.unplaced} figure="staffing.unplaced" />}
      </dl>
    </section>
  );
}
