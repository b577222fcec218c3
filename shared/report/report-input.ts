import type { CallOutput } from '../contract/contract.ts';
import type { IsoDate } from '../kernel/iso-date.ts';

/** Everything a report is made of: answers of the contract's calls for one scenario and law date, and what the caller knows of the file. */
export interface ReportInput {
  readonly planName: string; // file name of the plan
  readonly planNumber: number; // where the plan stands: `seq` of plan.state
  readonly programVersion: string;
  readonly issuer: Issuer;
  readonly summary: CallOutput<'plan.summary'>;
  readonly unitsBefore: CallOutput<'plan.unitsBefore'>;
  readonly unitsAfter: CallOutput<'plan.unitsAfter'>;
  readonly endedDistricts: CallOutput<'plan.endedDistricts'>;
  readonly tasks: CallOutput<'plan.tasks'>;
  readonly staffing: CallOutput<'plan.staffing'>;
  readonly posts: readonly UnitPosts[];
  readonly severance: CallOutput<'plan.severance'>;
  readonly problems: CallOutput<'plan.summary'>['problems']; // further ones, of the imported sheets say; each is printed once
  readonly rules: CallOutput<'rules.list'>;
}

/** The answer of plan.posts for one unit. */
export interface UnitPosts {
  readonly newUnitId: string;
  readonly name: string;
  readonly answer: CallOutput<'plan.posts'>;
}

/** Who signs and when; null prints dots to be filled in by hand. */
export interface Issuer {
  readonly parentAgency: string | null;
  readonly agency: string | null;
  readonly documentNumber: string | null;
  readonly place: string | null;
  readonly date: IsoDate | null;
}

export const unknownIssuer: Issuer = { parentAgency: null, agency: null, documentNumber: null, place: null, date: null };

/** What the rows and texts of every sheet need to know. */
export type RuleUsed = NonNullable<ReportInput['summary']['staffing']['quotaRule']>;
export type ReportProblem = ReportInput['problems'][number];
