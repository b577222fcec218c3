import { type Problem, problem } from '../kernel/problem.ts';
import { fail, ok, type Result } from '../kernel/result.ts';
import type { StaffGroup } from '../model/person.ts';
import type { LeavingPerson } from './leaving-person.ts';
import type { PlaceOf } from './person-place.ts';

/** The person's staff group, if the rule is for it. */
export function staffGroupCheck(
  person: LeavingPerson,
  accepted: readonly StaffGroup[],
  at: PlaceOf,
): Result<StaffGroup, Problem<'entitlement.missing' | 'entitlement.not-for-group'>> {
  const { staffGroup } = person;
  if (staffGroup === null) return fail(problem('entitlement.missing', at('staffGroup'), { field: 'staffGroup' }));
  return accepted.includes(staffGroup)
    ? ok(staffGroup)
    : fail(problem('entitlement.not-for-group', at('staffGroup'), { case: person.case, staffGroup, accepted }));
}
