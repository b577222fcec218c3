import type { IsoDate } from '../kernel/iso-date.ts';
import type { Problem } from '../kernel/problem.ts';
import type { Result } from '../kernel/result.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Component } from './component.ts';
import type { LeavingPerson } from './leaving-person.ts';
import type { MonthlySum } from './monthly-salary.ts';
import type { PlaceOf } from './person-place.ts';
import type { RoundedTime } from './rounded-time.ts';

export type EntitlementProblem = Problem<
  | 'rule.not-in-force'
  | 'entitlement.missing'
  | 'entitlement.not-positive'
  | 'entitlement.not-for-group'
  | 'entitlement.outside-law'
  | 'entitlement.age-reached'
  | 'entitlement.age-not-listed'
  | 'entitlement.too-little-insurance'
  | 'entitlement.allowance-unknown'
>;

/** What every formula of an entitlement is given. */
export interface FormulaInput {
  readonly person: LeavingPerson;
  readonly leavingDate: IsoDate;
  readonly salary: MonthlySum;
  /** Months early, or what is missing to know them: not every formula needs them. */
  readonly months: Result<number, EntitlementProblem>;
  readonly rounded: (months: number) => Result<RoundedTime, EntitlementProblem>;
  readonly book: RuleBook;
  readonly at: PlaceOf;
}

export interface FormulaOutcome {
  readonly components: readonly Component[];
  readonly because: readonly InForce<unknown>[]; // beyond those of the components
  readonly warnings: readonly Problem[];
}

/** One way the law reckons; which one holds is chosen by the regime in force on the leaving date. */
export type Formula = (input: FormulaInput) => Result<FormulaOutcome, EntitlementProblem>;
