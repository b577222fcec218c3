import { expect, test } from 'vitest';
import { planCalls } from '../../../shared/contract/calls/plan-calls.ts';
import { computePlan } from '../../../shared/plan/compute-plan.ts';
import { traceOf } from '../../../shared/plan/trace-of.ts';
import { endedDistricts } from '../../../shared/plan/views/ended-districts.ts';
import { peoplePage } from '../../../shared/plan/views/people.ts';
import { unitPosts } from '../../../shared/plan/views/posts.ts';
import { entitlements } from '../../../shared/plan/views/severance.ts';
import { staffingByUnit } from '../../../shared/plan/views/staffing.ts';
import { planSummary } from '../../../shared/plan/views/summary.ts';
import { tasksMoved } from '../../../shared/plan/views/tasks.ts';
import { unitsAfter } from '../../../shared/plan/views/units-after.ts';
import { unitsBefore } from '../../../shared/plan/views/units-before.ts';
import { day } from '../../support/invented-law.ts';
import { peopleColumns } from '../../support/people.ts';
import { realRules } from '../../support/rule-book.ts';
import { country, datasetOf, listedTask, member, newUnit, scenarioOf } from '../../support/small-country.ts';

const leaver = {
  leavingCase: 'severance',
  leavingDate: 20250701,
  birthDate: 19800000,
  sex: 'female',
  salaryCoefficientE4: 30_000,
  insuranceMonths: 100,
  staffGroup: 'civil-servant',
} as const;
const people = peopleColumns([
  { unit: 4, fullName: 'Trần Thị Ba', title: 'Chủ tịch UBND', ...leaver },
  { unit: 1, title: 'Chuyên viên' },
]);
const scenario = scenarioOf(
  [newUnit('n', 'Xã An Bình')],
  [member('n', '10101'), member('n', '10102', { kind: 'share', partsPerMillion: 333_333 })],
  { effectiveDate: day('2025-07-01') },
);

test('every view has the shape the contract promises for it', () => {
  const computed = computePlan({
    dataset: datasetOf(country, { people, tasks: [listedTask('Việc riêng')] }),
    scenario,
    book: realRules(),
    lawDate: day('2025-07-01'),
  });
  if (!computed.ok) throw new Error('the law is in force');
  const plan = computed.value;
  const posts = unitPosts(plan, 'n');
  const trace = traceOf(plan, 'staffing:n.surplus');
  if (!posts.ok || !trace.ok) throw new Error('the unit is there');
  const page = peoplePage(plan, { newUnitId: null, search: '', onlyLeaving: false, from: 0, count: 10 });

  expect(planCalls['plan.summary'].output.parse(planSummary(plan))).toMatchObject({ after: { commune: 5 } });
  expect(planCalls['plan.unitsBefore'].output.parse(unitsBefore(plan))).toHaveLength(9);
  expect(planCalls['plan.unitsAfter'].output.parse(unitsAfter(plan))).toHaveLength(5);
  expect(planCalls['plan.endedDistricts'].output.parse(endedDistricts(plan))).toHaveLength(3);
  expect(planCalls['plan.staffing'].output.parse(staffingByUnit(plan))).toHaveLength(5);
  expect(planCalls['plan.posts'].output.parse(posts.value).posts.length).toBeGreaterThan(20);
  expect(planCalls['plan.tasks'].output.parse(tasksMoved(plan))).toHaveLength(98);
  expect(planCalls['plan.people'].output.parse(page).total).toBe(2);
  expect(planCalls['plan.severance'].output.parse(entitlements(plan))).toHaveLength(1);
  expect(planCalls['plan.trace'].output.parse(trace.value).rules.length).toBeGreaterThan(0);
});
