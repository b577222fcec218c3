import { add, type Fraction, fraction, multiply } from '../kernel/fraction.ts';
import type { IsoDate } from '../kernel/iso-date.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import { ok, type Result } from '../kernel/result.ts';
import { exactValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import { inForce, type RuleBook } from '../rules/rule-book.ts';
import { type PayPart, payParts } from '../rules/schemas/money.ts';
import { numberText } from './formula-text.ts';
import type { PaidPerson } from './leaving-person.ts';
import type { PlaceOf } from './person-place.ts';

/** One part of a month's pay, in base salaries, with the way it was reckoned. */
export interface PayTerm {
  readonly part: PayPart;
  readonly coefficient: Fraction;
  readonly text: string;
}

export interface PayTerms {
  readonly terms: readonly PayTerm[];
  readonly because: readonly InForce<unknown>[];
  readonly assumed: readonly Problem<'entitlement.assumed'>[];
}

/** A part that others may be a percentage of, and which ones beyond those that name it themselves. */
interface Base extends PayTerm {
  readonly countsIn: readonly PayPart[];
}

const hundredth = fraction(1, 100);

/** A percentage of the parts its rule names and of those that say they count in it. */
function percentTerm(part: PayPart, percent: Fraction, percentOf: readonly PayPart[], earlier: readonly Base[]): PayTerm {
  const bases = earlier.filter((base) => percentOf.includes(base.part) || base.countsIn.includes(part));
  return {
    part,
    coefficient: multiply(percent, hundredth, add(...bases.map((base) => base.coefficient))),
    text: `${numberText(percent)}% × (${bases.map((base) => base.text).join(' + ')})`,
  };
}

/**
 * The parts of a month's pay as coefficients of the base salary.
 *
 * Units   exact fractions of the base salary.
 * Shape   of `parts`, those the person has, in the order of `payParts`. A part the list does not say is left out,
 *         except the public-service allowance of those who usually have it: that is taken at the usual rate, and said.
 * Errors  `rule.not-in-force`, only for rules of parts the person has.
 * Law     `pay.*` as in force on day `on`.
 */
export function payTerms(
  person: PaidPerson,
  parts: readonly PayPart[],
  book: RuleBook,
  on: IsoDate,
  at: PlaceOf,
): Result<PayTerms, Problem<'rule.not-in-force'>> {
  const terms: Base[] = [];
  const because: InForce<unknown>[] = [];
  const assumed: Problem<'entitlement.assumed'>[] = [];
  for (const part of payParts.filter((candidate) => parts.includes(candidate))) {
    const given = person[`${part}E4`];
    if (given === 0) continue;
    if (part === 'salaryCoefficient' || part === 'positionAllowance') {
      if (given === null) continue;
      const coefficient = fraction(given, 10_000);
      terms.push({ part, coefficient, text: numberText(coefficient), countsIn: [] });
    } else if (part === 'reservedCoefficient') {
      if (given === null) continue;
      const rule = inForce(book, 'pay.reserved-coefficient', on);
      if (!rule.ok) return rule;
      because.push(rule.value);
      const coefficient = fraction(given, 10_000);
      terms.push({ part, coefficient, text: numberText(coefficient), countsIn: rule.value.version.value.countsIn });
    } else if (part === 'publicServiceAllowance') {
      const rule = inForce(book, 'pay.public-service-allowance', on);
      if (!rule.ok) return rule;
      const { percentOf, countsIn, usualPercent, usualFor } = rule.value.version.value;
      const usual = given === null && person.staffGroup !== null && usualFor.includes(person.staffGroup);
      if (given === null && !usual) continue;
      because.push(rule.value);
      if (usual) {
        const params = { assumption: 'usual-public-service-allowance', field: 'publicServiceAllowancePercent', measure: usualPercent } as const;
        assumed.push(problem('entitlement.assumed', at('publicServiceAllowancePercent'), params, 'warning'));
      }
      const percent = given === null ? exactValue(usualPercent) : fraction(given, 10_000);
      terms.push({ ...percentTerm(part, percent, percentOf, terms), countsIn });
    } else {
      if (given === null) continue;
      const rule = inForce(book, part === 'overFrameSeniority' ? 'pay.over-frame-seniority' : 'pay.occupation-seniority', on);
      if (!rule.ok) return rule;
      because.push(rule.value);
      const { percentOf, countsIn } = rule.value.version.value;
      terms.push({ ...percentTerm(part, fraction(given, 10_000), percentOf, terms), countsIn });
    }
  }
  return ok({ terms, because, assumed });
}
