import { ruleUse } from '../../rules/rule-use.ts';
import type { Plan } from '../plan.ts';

/** The whole plan in totals, as `plan.summary` gives it (its problems still typed). */
export function planSummary(plan: Plan) {
  const { staffing, tasks, severance, law } = plan;
  return {
    scenario: plan.scenario.name,
    lawDate: plan.lawDate,
    rulePack: plan.rulePack,
    before: plan.before,
    after: plan.after,
    totals: plan.totals,
    endedDistricts: plan.districts.length,
    tasks: tasks.counts,
    staffing: {
      present: staffing.present,
      fromDistricts: staffing.fromDistricts,
      governmentPresent: staffing.governmentPresent,
      quota: staffing.quota,
      oldQuota: staffing.oldQuota,
      surplus: staffing.surplus,
      shortage: staffing.shortage,
      leaving: staffing.leaving,
      unplaced: staffing.unplaced,
      quotaRule: ruleUse(law.quota),
    },
    posts: plan.posts,
    severance: severance.totals,
    budget: severance.budget,
    problems: plan.problems,
  };
}
