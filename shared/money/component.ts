import { type Fraction, multiply, roundHalfUp } from '../kernel/fraction.ts';
import type { InForce } from '../rules/rule.ts';
import { numberText } from './formula-text.ts';
import type { MonthlySum } from './monthly-salary.ts';

/** Ids are stable: reports, traces and translations hang on them. */
export type ComponentId =
  | 'early-time'
  | 'early-years'
  | 'service'
  | 'severance-time'
  | 'severance-service'
  | 'job-search'
  | 'part-time-time'
  | 'part-time-service'
  | 'part-time-job-search';

/** One amount of an entitlement, how it was reckoned and the provision that grants it. */
export interface Component {
  readonly id: ComponentId;
  readonly amountVnd: number;
  readonly formula: string; // "1 × 30 × 15.356.250"
  readonly because: InForce<unknown>;
}

/** A number that is multiplied, and how it is written: a plain number, or a calculation in brackets. */
export interface Factor {
  readonly value: Fraction;
  readonly text: string;
}

export const factor = (value: Fraction): Factor => ({ value, text: numberText(value) });

/** Factors times the exact monthly salary, rounded to the đồng once, halves away from zero. */
export function component(id: ComponentId, factors: readonly Factor[], salary: MonthlySum, because: InForce<unknown>): Component {
  return {
    id,
    amountVnd: roundHalfUp(multiply(...factors.map(({ value }) => value), salary.exact)),
    formula: [...factors.map(({ text }) => text), numberText(salary.exact)].join(' × '),
    because,
  };
}
