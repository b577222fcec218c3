import type { z } from 'zod';
import type { IsoDate } from '../kernel/iso-date.ts';
import type { Problem } from '../kernel/problem.ts';
import type { Result } from '../kernel/result.ts';
import { type InForce, type Rule, versionOn } from './rule.ts';
import { gradeRules } from './schemas/grades.ts';
import { mergerRules } from './schemas/merger.ts';
import { moneyRules } from './schemas/money.ts';
import { staffingRules } from './schemas/staffing.ts';
import { taskRules } from './schemas/tasks.ts';

/** Every rule the program asks for, with the shape of its value. A rule file for anything else is refused. */
export const ruleSchemas = { ...gradeRules, ...mergerRules, ...moneyRules, ...staffingRules, ...taskRules } as const;

export type RuleId = keyof typeof ruleSchemas;
export type RuleValue<I extends RuleId> = z.output<(typeof ruleSchemas)[I]>;

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(ruleSchemas, id);

/** All the law the program knows, as loaded and checked from `params/*.yaml`. */
export interface RuleBook {
  readonly hash: string; // of the files, so that a plan can say which law it was computed with
  readonly rules: { readonly [I in RuleId]: Rule<RuleValue<I>> };
}

/** The law of one rule on one day, or the problem that there is none. */
export function inForce<I extends RuleId>(book: RuleBook, id: I, on: IsoDate): Result<InForce<RuleValue<I>>, Problem<'rule.not-in-force'>> {
  return versionOn<RuleValue<I>>(book.rules[id], on);
}
