import { checkMapping } from './checks/check-mapping.ts';
import { checkOfficials } from './checks/check-officials.ts';
import { checkQuotas } from './checks/check-quotas.ts';
import { checkTasks } from './checks/check-tasks.ts';
import { checkUnits } from './checks/check-units.ts';
import { Joining, type KnownSheet } from './checks/joining.ts';
import type { StagedSheet } from './staged-sheet.ts';

/** The records already in the plan, by the sheets they came from. */
export type KnownRecords = readonly KnownSheet[];

/**
 * Checks staged sheets against each other and against what the plan has: codes, parents, units of other lists, people in two posts, pieces over the whole.
 *
 * Shape   the same sheets in the same order; rows with an error are moved from kept to rejected and accounts still balance. What is in the plan stays, and counts as the earlier row.
 * Errors  never throws for what the sheets say.
 */
export function joinStaged({ existing, staged }: { readonly existing: KnownRecords; readonly staged: readonly StagedSheet[] }): {
  readonly staged: readonly StagedSheet[];
} {
  const joining = new Joining(existing, staged);
  const { today, after } = checkUnits(joining);
  checkMapping(joining, today, after);
  checkOfficials(joining, today);
  checkQuotas(joining, today);
  checkTasks(joining);
  return { staged: joining.sheets.map((sheet) => sheet.result()) };
}
