import { problem } from '../../kernel/problem.ts';
import { fail, ok } from '../../kernel/result.ts';
import { exactValue } from '../../rules/exact-value.ts';
import { inForce } from '../../rules/rule-book.ts';
import { component, factor } from '../component.ts';
import type { Formula } from '../formula.ts';
import { staffGroupCheck } from '../staff-group-check.ts';

/**
 * Immediate severance by service alone: salaries per year of insurance and for finding work.
 *
 * Shape `severance-service`, `job-search`. Errors `entitlement.missing`, `entitlement.not-for-group`. Law Decree 154/2025.
 */
export const severanceByService: Formula = ({ person, leavingDate, rounded, salary, book, at }) => {
  const rule = inForce(book, 'severance.immediate-154', leavingDate);
  if (!rule.ok) return rule;
  const { staffGroups, perServiceYear, jobSearch } = rule.value.version.value;
  const group = staffGroupCheck(person, staffGroups, at);
  if (!group.ok) return group;
  if (person.insuranceMonths === null) return fail(problem('entitlement.missing', at('socialInsurance'), { field: 'socialInsurance' }));
  const service = rounded(person.insuranceMonths);
  if (!service.ok) return service;
  return ok({
    components: [
      component('severance-service', [factor(exactValue(perServiceYear)), factor(service.value.years)], salary, rule.value),
      component('job-search', [factor(exactValue(jobSearch))], salary, rule.value),
    ],
    because: service.value.because,
    warnings: [],
  });
};
