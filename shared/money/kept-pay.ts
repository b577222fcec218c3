import type { IsoDate } from '../kernel/iso-date.ts';
import type { Problem } from '../kernel/problem.ts';
import { ok, type Result } from '../kernel/result.ts';
import { wholeValue } from '../rules/exact-value.ts';
import type { InForce } from '../rules/rule.ts';
import { inForce, type RuleBook } from '../rules/rule-book.ts';
import { addMonths } from './calendar-months.ts';

export interface KeptPay {
  readonly newPayFrom: IsoDate; // first day without the old pay
  readonly because: InForce<unknown>;
}

/**
 * Until when somebody keeps the pay of the old position after being assigned to a new one.
 *
 * Shape   `termEndsOn` null: the fixed months from the assignment. A term: its end, and never fewer months than the law grants.
 *         The day given is the first one after (half-open, as all periods).
 * Errors  `rule.not-in-force` on the day of the assignment.
 * Law     Resolution 76/2025, Article 11(4); Decree 178/2024, Article 11.
 */
export function keptPay(assignedOn: IsoDate, termEndsOn: IsoDate | null, book: RuleBook): Result<KeptPay, Problem<'rule.not-in-force'>> {
  if (termEndsOn === null) {
    const rule = inForce(book, 'pay.kept-after-assignment', assignedOn);
    return rule.ok ? ok({ newPayFrom: addMonths(assignedOn, wholeValue(rule.value.version.value.months)), because: rule.value }) : rule;
  }
  const rule = inForce(book, 'pay.kept-to-term-end', assignedOn);
  if (!rule.ok) return rule;
  const fewest = addMonths(assignedOn, wholeValue(rule.value.version.value.fewestMonths));
  return ok({ newPayFrom: termEndsOn > fewest ? termEndsOn : fewest, because: rule.value });
}
