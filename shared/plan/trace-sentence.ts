import type { UnitKind, UnitLevel } from '../model/unit.ts';
import type { ComponentId } from '../money/component.ts';

type NoFacts = Readonly<Record<string, never>>;
interface OfUnit {
  readonly unit: string; // name
}

/** How units are counted. */
export interface CountSentences {
  'before.level': { readonly level: UnitLevel };
  'before.kind': { readonly kind: UnitKind };
  'after.provinces': NoFacts;
  'after.districts': NoFacts;
  'after.communes': NoFacts;
  'after.kind': { readonly kind: UnitKind };
  'totals.ended-districts': NoFacts;
  'term.districts-today': NoFacts;
  'term.districts-ended': NoFacts;
  'term.no-province': NoFacts;
}

/** How areas and populations are added up. */
export interface SizeSentences {
  'unit.area': NoFacts;
  'unit.population': NoFacts;
  'totals.area': NoFacts;
  'totals.population': NoFacts;
  'totals.area-unknown': NoFacts;
  'totals.population-unknown': NoFacts;
  'term.piece': OfUnit & { readonly estimated: boolean };
}

/** How people are held against quotas. */
export interface StaffingSentences {
  'unit.present': NoFacts;
  'unit.from-districts': NoFacts;
  'unit.government-present': NoFacts;
  'unit.leaving': NoFacts;
  'unit.quota-by-rule': NoFacts;
  'unit.quota-listed': NoFacts;
  'unit.old-quota': NoFacts;
  'unit.surplus': NoFacts;
  'unit.shortage': NoFacts;
  'staffing.present': NoFacts;
  'staffing.government-present': NoFacts;
  'staffing.from-districts': NoFacts;
  'staffing.quota': NoFacts;
  'staffing.old-quota': NoFacts;
  'staffing.surplus': NoFacts;
  'staffing.shortage': NoFacts;
  'staffing.leaving': NoFacts;
  'staffing.unplaced': NoFacts;
  'term.split-unit': OfUnit;
  'term.placed-by-rule': OfUnit;
  'term.not-taken-over': OfUnit;
  'term.quota-listed': OfUnit;
  'term.old-norm': OfUnit & {
    readonly classOfUnit: string;
    readonly base: number; // posts, as the next two
    readonly forPopulation: number;
    readonly forArea: number;
  };
  'term.average-quota': NoFacts;
  'term.average-quota-of-each': NoFacts;
  'term.units-by-average': NoFacts;
  'term.government-present': NoFacts;
  'term.leaving-elsewhere': NoFacts;
}

/** How job positions are held against people. */
export interface PostSentences {
  'posts.required': NoFacts;
  'posts.filled': NoFacts;
  'posts.without-number': NoFacts;
  'posts.vacant': NoFacts;
  'posts.over-filled': NoFacts;
  'posts.unmatched': NoFacts;
  'term.post': { readonly post: string; readonly department: string; readonly required: number; readonly units: number };
  'term.no-title': NoFacts;
}

/** How tasks are counted. */
export interface TaskSentences {
  'tasks.total': NoFacts;
  'tasks.to-commune': NoFacts;
  'tasks.to-province': NoFacts;
  'tasks.shared': NoFacts;
  'tasks.unverified': NoFacts;
}

/** How money is reckoned. A `formula` is arithmetic as shared/money writes it. */
export interface MoneySentences {
  'person.total': NoFacts;
  'person.salary': { readonly formula: string };
  'person.salary-unknown': NoFacts;
  'person.months-early': NoFacts;
  'severance.total': NoFacts;
  'severance.computed': NoFacts;
  'budget.one-off': NoFacts;
  'budget.recurring': NoFacts;
  'budget.payback': NoFacts;
  'term.component': { readonly component: ComponentId; readonly formula: string };
  'term.monthly-pay': { readonly person: string; readonly formula: string };
  'term.one-off': NoFacts;
  'term.saved-each-year': NoFacts;
}

/** The catalogue: everything a trace says, and the facts each sentence needs. The words stand in shared/text/trace. */
export interface TraceSentences extends CountSentences, SizeSentences, StaffingSentences, PostSentences, TaskSentences, MoneySentences {}

/** What a trace says about a figure, before it has words. */
export type TraceSentence<K extends keyof TraceSentences = keyof TraceSentences> = {
  [S in K]: { readonly key: S; readonly params: TraceSentences[S] };
}[K];

/** Keys of sentences that need no facts. */
export type PlainSentence = { [K in keyof TraceSentences]: TraceSentences[K] extends NoFacts ? K : never }[keyof TraceSentences];

export function sentence<K extends keyof TraceSentences>(key: K, params: TraceSentences[K]): TraceSentence<K> {
  // Safe: a key and the facts of that same key; TypeScript cannot see the pairing through the generic.
  return { key, params } as TraceSentence<K>;
}
