import type { HostEvent } from '../../shared/contract/client.ts';
import type { CallName } from '../../shared/contract/contract.ts';
import type { Problem } from '../../shared/kernel/problem.ts';
import type { Result } from '../../shared/kernel/result.ts';
import type { Dataset } from '../../shared/model/dataset.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { RuleBook } from '../../shared/rules/rule-book.ts';
import type { Decision } from '../../shared/scenario/decide/decision.ts';
import type { ScenarioState } from '../../shared/scenario/state.ts';
import type { RawWorkbook } from '../../shared/staging/raw-sheet.ts';
import type { WorkbookReader } from '../files/read/workbook-reader.ts';
import type { ReadHandle, WriteHandle } from '../store/handles.ts';
import type { PlanStore } from '../store/open-plan.ts';
import type { StoredSheet } from '../store/tables/imports.ts';
import type { ShellAbilities } from './host.ts';
import type { Desk } from './import/draft.ts';
import type { Passwords } from './import/source-workbooks.ts';
import type { OpenedPlan } from './opened-plan.ts';
import type { ProfileShelf } from './profiles/profile-shelf.ts';
import type { SnapshotReason } from './snapshot-first.ts';

/** What every handler may use. */
export interface SharedContext {
  readonly rules: RuleBook;
  readonly profiles: ProfileShelf;
  emit(event: HostEvent): void;
  now(): string; // ISO instant
  newId(): string;
}

/** What a handler without an open plan may use: files, law, jobs. */
export interface SessionContext extends SharedContext {
  readonly shell: ShellAbilities;
  current(): OpenedPlan | null;
  setCurrent(plan: OpenedPlan | null): void;
  /** A copy of a plan: before anything destructive, or asked for. */
  snapshot(store: PlanStore, why: SnapshotReason): Result<string, Problem<'plan.snapshot-failed'>>;
  cancelJob(jobId: string): boolean;
}

/** The open plan, for reading. Everything computed is kept until the plan changes. */
export interface QueryContext extends SharedContext {
  readonly path: string;
  readonly read: ReadHandle;
  /** Seq of the last change. */
  seq(): number;
  dataset(): Dataset;
  /** The scenario with that id, or the active one. */
  scenario(id: string | null): Result<ScenarioState, Problem<'scenario.unknown'>>;
  /** The plan of a scenario on a day of law (default: its effective date). */
  plan(scenarioId: string | null, lawDate: string | null): Result<Plan, Problem<'scenario.unknown' | 'rule.not-in-force'>>;
  readonly desk: Desk;
  readonly passwords: Passwords;
  reader(): WorkbookReader;
  /** A file the plan keeps, read again. */
  workbook(source: Pick<StoredSheet, 'sha256' | 'file'>): Promise<Result<RawWorkbook, Problem<'file.damaged' | 'file.password'>>>;
  /** Runs long work that `job.cancel` can stop. */
  job<T>(jobId: string, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

/** A change about to be made. `decide` runs inside the transaction and may add immutable rows; when it fails nothing is kept. */
export interface Step<P> {
  readonly name: CallName;
  readonly input: unknown;
  readonly expectedSeq: number | null; // null: whatever the plan is now
  decide(write: WriteHandle): Result<Decision, P>;
}

/** The open plan, for changing. */
export interface CommandContext extends QueryContext {
  /** One transaction, one log entry, one undo step. Refuses when the plan has moved on since `expectedSeq`. */
  commit<P>(step: Step<P>): Result<number, Problem<'plan.stale'> | P>;
  /** Takes back or repeats the last step; null when there is none. */
  stepBack(kind: 'undo' | 'redo', expectedSeq: number): Result<number | null, Problem<'plan.stale'>>;
  /** Before anything destructive. */
  snapshot(why: SnapshotReason): Result<string, Problem<'plan.snapshot-failed'>>;
  takeUpload(uploadId: string): { readonly name: string; readonly bytes: Uint8Array } | null;
}
