/** One step of the plan file's structure. Never edited after a release: a change is a new step. */
export interface Migration {
  readonly id: number; // becomes `user_version`
  readonly name: string;
  readonly sql: string;
  /** Whether a table that others refer to is made anew: references are checked when the step is done, not on the way. */
  readonly rebuilds?: true;
}
