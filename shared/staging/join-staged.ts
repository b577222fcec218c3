import type { IsoDate } from '../kernel/iso-date.ts';
import type { GradeTable } from '../model/grade.ts';
import { checkAdjacency } from './checks/check-adjacency.ts';
import { checkBoundaries } from './checks/check-boundaries.ts';
import { checkMapping } from './checks/check-mapping.ts';
import { checkOfficials } from './checks/check-officials.ts';
import { checkPosts } from './checks/check-posts.ts';
import { checkQuotas } from './checks/check-quotas.ts';
import { checkTasks } from './checks/check-tasks.ts';
import { checkUnits } from './checks/check-units.ts';
import { checkWorkload } from './checks/check-workload.ts';
import { Joining, type KnownSheet } from './checks/joining.ts';
import type { StagedSheet } from './staged-sheet.ts';

/** The records already in the plan, by the sheets they came from. */
export type KnownRecords = readonly KnownSheet[];

/** The sheets, and what they do not say themselves. */
interface ToJoin {
  readonly existing: KnownRecords;
  readonly staged: readonly StagedSheet[];
  readonly today?: IsoDate | null; // for ages where a list has no date of its own
  readonly grades?: GradeTable | null; // for coefficients
}

/**
 * Checks staged sheets against each other and against what the plan has: codes, parents, units of other lists, people in two posts, ages and coefficients that cannot be, pieces over the whole, pairs and outlines that stand twice.
 *
 * Shape   the same sheets in the same order; rows with an error are moved from kept to rejected and accounts still balance. What is in the plan stays, and counts as the earlier row.
 * Errors  never throws for what the sheets say.
 */
export function joinStaged({ existing, staged, today = null, grades = null }: ToJoin): { readonly staged: readonly StagedSheet[] } {
  const joining = new Joining(existing, staged);
  const { today: units, after } = checkUnits(joining);
  checkMapping(joining, units, after);
  checkOfficials(joining, units, { today, grades });
  checkQuotas(joining, units);
  checkTasks(joining);
  checkWorkload(joining, units);
  checkPosts(joining);
  checkAdjacency(joining, units);
  checkBoundaries(joining, units, after);
  return { staged: joining.sheets.map((sheet) => sheet.result()) };
}
