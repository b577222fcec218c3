import type { IsoDate } from '../kernel/iso-date.ts';
import type { Problem } from '../kernel/problem.ts';
import type { FormedUnit } from '../merger/formed-unit.ts';
import type { LevelCounts } from '../merger/level-counts.ts';
import type { Piece } from '../merger/piece.ts';
import type { UnitTree } from '../merger/unit-tree.ts';
import type { Dataset, ListedQuota } from '../model/dataset.ts';
import type { Unit } from '../model/unit.ts';
import type { ScenarioState } from '../scenario/state.ts';
import type { OldQuota } from '../staffing/old-quota.ts';
import type { PostTotals } from '../staffing/post-lines.ts';
import type { StaffTally } from '../staffing/staff-tally.ts';
import type { StaffSources, UnitStaff } from '../staffing/unit-staffing.ts';
import type { TaskLedger } from '../tasks/task-ledger.ts';
import type { Leavers } from './leavers.ts';
import type { PlanLaw } from './plan-law.ts';
import type { Severance } from './severance.ts';

/** A unit after, with its people. */
export interface PlanUnit {
  readonly unit: FormedUnit;
  readonly sources: StaffSources;
  readonly staff: UnitStaff;
  readonly quota: number; // posts by the rule, or as allotted
  readonly listedQuota: readonly ListedQuota[] | null; // rows of the quota lists that name this unit and override the rule
  readonly surplus: number; // people of the government side above the quota (dôi dư)
  readonly shortage: number; // below it
  readonly oldQuota: number | null; // by the old norm or as allotted, summed over the old units; null when one is unknown
}

/** The old norm of one old unit: the norm of the law, or what its own list allots. */
export interface OldUnitQuota {
  readonly posts: number | null;
  readonly norm: OldQuota | null; // null: no such norm in force the day before
  readonly listed: readonly ListedQuota[] | null;
}

/** A district that ends and the deal of its people. */
export interface EndedDistrict {
  readonly position: number;
  readonly unit: Unit;
  readonly present: number; // people of the district itself
  readonly persons: Int32Array; // positions in the order they were dealt
  readonly to: readonly string[]; // for each of them the id of the new unit
  readonly targets: readonly { readonly newUnitId: string; readonly weight: number; readonly people: number }[]; // weight: persons of the old district there
}

/** Area and population of the commune level; sums over the units whose figure is known. */
export interface PlanTotals {
  readonly areaHa: number;
  readonly population: number;
  readonly areaUnknown: number; // old units without the figure
  readonly populationUnknown: number;
}

/** Everybody in the lists: present + atProvince + atDistrict + unplaced = people. */
export interface StaffingTotals {
  readonly present: number; // placed in commune-level units after
  readonly fromDistricts: number; // of `present`
  readonly governmentPresent: number; // of `present`
  readonly atProvince: number; // people of provinces: they stay
  readonly atDistrict: number; // people of districts that do not end
  readonly unplaced: number; // without a unit, or of a district nobody takes over from
  readonly quota: number;
  readonly surplus: number; // sums over the units, not netted against each other
  readonly shortage: number;
  readonly oldQuota: number | null; // null when that of some commune is unknown
  readonly leaving: number; // everybody marked, wherever they are
}

/**
 * A computed plan: values only, the same for the same dataset, scenario, law and day.
 * Lists that are only looked at are made on request from this: see the functions of shared/plan/views and `traceOf`.
 */
export interface Plan {
  readonly dataset: Dataset;
  readonly scenario: ScenarioState;
  readonly lawDate: IsoDate;
  readonly rulePack: string; // hash of the rule files
  readonly law: PlanLaw;
  readonly tree: UnitTree;
  readonly before: LevelCounts;
  readonly after: LevelCounts;
  readonly totals: PlanTotals;
  readonly units: readonly PlanUnit[]; // by code, then name
  readonly pieces: readonly (readonly Piece[] | undefined)[]; // by position of the old unit
  readonly districts: readonly EndedDistrict[]; // districts that end, official order
  readonly oldQuotas: readonly (OldUnitQuota | undefined)[]; // by position of the old commune
  readonly tally: StaffTally;
  readonly leavers: Leavers;
  readonly leaving: Int32Array; // by index into `units`: people marked as leaving
  readonly staffing: StaffingTotals;
  readonly posts: PostTotals;
  readonly tasks: TaskLedger;
  readonly severance: Severance;
  readonly problems: readonly Problem[]; // of the whole; those of a person's entitlement stand with it
}
