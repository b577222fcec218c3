import { add, type Fraction, fraction, multiply } from '../kernel/fraction.ts';
import type { IsoDate } from '../kernel/iso-date.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import { ok, type Result } from '../kernel/result.ts';
import { exactValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { type PayPart, payParts } from '../rules/schemas/money.ts';
import { numberText } from './formula-text.ts';
import type { PaidPerson } from './leaving-person.ts';
import { type PayPartLaw, payPartLaw } from './pay-part-law.ts';
import type { PlaceOf } from './person-place.ts';

/** One part of a month's pay, in base salaries, with the way it was reckoned. */
export interface PayTerm {
  readonly part: PayPart;
  readonly coefficient: Fraction;
  readonly text: string;
  readonly law: PayPartLaw;
}

export interface PayTerms {
  readonly terms: readonly PayTerm[];
  readonly because: readonly InForce<unknown>[];
  readonly assumed: readonly Problem<'entitlement.assumed'>[];
}

/** A coefficient as it stands, or a percentage of the earlier parts its law names and of those that say they count in it. */
function payTerm(part: PayPart, value: Fraction, law: PayPartLaw, earlier: readonly PayTerm[]): PayTerm {
  const { percentOf } = law;
  if (percentOf === null) return { part, coefficient: value, text: numberText(value), law };
  const bases = earlier.filter((base) => percentOf.includes(base.part) || base.law.countsIn.includes(part));
  return {
    part,
    coefficient: multiply(value, fraction(1, 100), add(...bases.map((base) => base.coefficient))),
    text: `${numberText(value)}% × ${bases.length === 1 ? bases[0]?.text : `(${bases.map((base) => base.text).join(' + ')})`}`,
    law,
  };
}

/**
 * The parts of a month's pay as coefficients of the base salary.
 *
 * Units   exact fractions of the base salary.
 * Shape   of `parts`, those the person has, in the order of `payParts`. A part the list does not say is left out,
 *         except one that the person's group usually has: that is taken at the usual rate, and said.
 * Errors  `rule.not-in-force`, only for the law of parts the person has or may have.
 * Law     `pay.*` as in force on day `on`.
 */
export function payTerms(
  person: PaidPerson,
  parts: readonly PayPart[],
  book: RuleBook,
  on: IsoDate,
  at: PlaceOf,
): Result<PayTerms, Problem<'rule.not-in-force'>> {
  const terms: PayTerm[] = [];
  const assumed: Problem<'entitlement.assumed'>[] = [];
  for (const part of payParts.filter((candidate) => parts.includes(candidate))) {
    const given = person[`${part}E4`];
    if (given === 0) continue;
    const law = payPartLaw(part, book, on);
    if (!law.ok) return law;
    const { usual } = law.value;
    if (given !== null) terms.push(payTerm(part, fraction(given, 10_000), law.value, terms));
    else if (usual !== null && person.staffGroup !== null && usual.groups.includes(person.staffGroup)) {
      terms.push(payTerm(part, exactValue(usual.percent), law.value, terms));
      const params = {
        assumption: 'usual-public-service-allowance',
        field: 'publicServiceAllowancePercent',
        measure: usual.percent,
      } as const;
      assumed.push(problem('entitlement.assumed', at('publicServiceAllowancePercent'), params, 'warning'));
    }
  }
  return ok({ terms, because: terms.flatMap(({ law }) => (law.because === null ? [] : [law.because])), assumed });
}
