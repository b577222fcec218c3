import type { IsoDate } from '../kernel/iso-date.ts';
import type { Problem } from '../kernel/problem.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { StaffGroup } from '../model/person.ts';
import type { InForce } from '../rules/rule.ts';
import { inForce, type RuleBook } from '../rules/rule-book.ts';
import type { PayPart } from '../rules/schemas/money.ts';

/** How one part of the pay is reckoned. */
export interface PayPartLaw {
  readonly because: InForce<unknown> | null; // null: a coefficient as it stands in the salary decision
  readonly percentOf: readonly PayPart[] | null; // null: a coefficient, not a percentage
  readonly countsIn: readonly PayPart[]; // percentages reckoned on it although their own rule does not name it
  readonly usual: { readonly percent: string; readonly groups: readonly StaffGroup[] } | null;
}

const asItStands: PayPartLaw = { because: null, percentOf: null, countsIn: [], usual: null };

/** The law of one part of the pay on day `on`. Errors: `rule.not-in-force`. */
export function payPartLaw(part: PayPart, book: RuleBook, on: IsoDate): Result<PayPartLaw, Problem<'rule.not-in-force'>> {
  switch (part) {
    case 'salaryCoefficient':
    case 'positionAllowance':
      return ok(asItStands);
    case 'reservedCoefficient': {
      const rule = inForce(book, 'pay.reserved-coefficient', on);
      return rule.ok ? ok({ ...asItStands, because: rule.value, countsIn: rule.value.version.value.countsIn }) : rule;
    }
    case 'publicServiceAllowance': {
      const rule = inForce(book, 'pay.public-service-allowance', on);
      if (!rule.ok) return rule;
      const { percentOf, countsIn, usualPercent, usualFor } = rule.value.version.value;
      return ok({ because: rule.value, percentOf, countsIn, usual: { percent: usualPercent, groups: usualFor } });
    }
    case 'overFrameSeniority':
    case 'occupationSeniority': {
      const rule = inForce(book, part === 'overFrameSeniority' ? 'pay.over-frame-seniority' : 'pay.occupation-seniority', on);
      return rule.ok ? ok({ because: rule.value, usual: null, ...rule.value.version.value }) : rule;
    }
  }
}
