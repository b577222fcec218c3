import type { IsoDate } from '../kernel/iso-date.ts';
import { type Problem, problem } from '../kernel/problem.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Entitlement, entitlement } from '../money/entitlement.ts';
import { monthlyPay } from '../money/monthly-pay.ts';
import type { MonthlySum } from '../money/monthly-salary.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Leavers } from './leavers.ts';
import { type LeavingMark, leavingPerson, personPlace } from './people.ts';

/** What one person who leaves is due, and what their post costs a month. */
export interface PlanEntitlement {
  readonly person: number; // position
  readonly mark: LeavingMark;
  readonly entitlement: Entitlement;
  readonly monthlyPay: MonthlySum | null; // null: not known, see the problems of the plan
}

export interface SeveranceTotals {
  readonly people: number;
  readonly computed: number; // with a total
  readonly totalVnd: number; // of the computed ones
}

/** What leaving costs once and saves every year. */
export interface Budget {
  readonly oneOffVnd: number;
  readonly recurringPerYearVnd: number; // pay saved: twelve months of everybody whose pay is known
  readonly paybackMonths: number | null; // first month in which the saving covers the cost; null without saving
}

export interface Severance {
  readonly entitlements: readonly PlanEntitlement[]; // in the order of the columns
  readonly totals: SeveranceTotals;
  readonly budget: Budget;
  readonly problems: readonly Problem[]; // of the whole; each entitlement has its own
}

const monthsInYear = 12;

/** Twelve times the cost over the yearly saving, rounded up: exact, since đồng times twelve outgrow safe integers only beyond any budget. */
const payback = (oneOffVnd: number, perYearVnd: number): number | null =>
  perYearVnd === 0 ? null : Number((BigInt(oneOffVnd) * BigInt(monthsInYear) + BigInt(perYearVnd) - 1n) / BigInt(perYearVnd));

/**
 * Makes the function that computes what leaving costs. A person whose mark has not changed since the last time is not computed again.
 *
 * Units   đồng; the monthly pay by the law of the law date, entitlements by the law of each leaving date.
 * Errors  warning `budget.pay-unknown` naming the people whose pay is not known: the saving is then understated, never guessed.
 */
export function createSeverance(dataset: Dataset, book: RuleBook, lawDate: IsoDate): (leavers: Leavers) => Severance {
  const known = new Map<number, PlanEntitlement>();
  const isSame = (a: LeavingMark, b: LeavingMark): boolean =>
    a === b || (a.case === b.case && a.leavingDate === b.leavingDate && a.decisionDate === b.decisionDate);

  const compute = (person: number, mark: LeavingMark): PlanEntitlement => {
    const found = known.get(person);
    if (found && isSame(found.mark, mark)) return found;
    const [who, at] = [leavingPerson(dataset, person, mark), personPlace(dataset, person)];
    const pay = monthlyPay(who, book, lawDate, at);
    const computed = { person, mark, entitlement: entitlement(who, book, at), monthlyPay: pay.ok ? pay.value : null };
    known.set(person, computed);
    return computed;
  };

  return ({ marks }) => {
    const entitlements = [...marks].map(([person, mark]) => compute(person, mark));
    let [computed, totalVnd, monthlyVnd] = [0, 0, 0];
    const withoutPay: number[] = [];
    for (const { person, entitlement: due, monthlyPay: pay } of entitlements) {
      if (due.totalVnd !== null) {
        computed += 1;
        totalVnd += due.totalVnd;
      }
      if (pay) monthlyVnd += pay.vnd;
      else withoutPay.push(person);
    }
    const recurringPerYearVnd = monthsInYear * monthlyVnd;
    const examples = withoutPay.slice(0, 3).map((person) => dataset.people.fullName[person] ?? '');
    const at = {
      kind: 'record',
      entity: 'person',
      id: String(dataset.people.personId[withoutPay[0] ?? -1] ?? -1),
      name: examples[0] ?? '',
    } as const;
    return {
      entitlements,
      totals: { people: entitlements.length, computed, totalVnd },
      budget: { oneOffVnd: totalVnd, recurringPerYearVnd, paybackMonths: payback(totalVnd, recurringPerYearVnd) },
      problems: withoutPay.length === 0 ? [] : [problem('budget.pay-unknown', at, { people: withoutPay.length, examples }, 'warning')],
    };
  };
}
