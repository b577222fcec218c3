/** One step of the plan file's structure. Never edited after a release: a change is a new step. */
export interface Migration {
  readonly id: number; // becomes `user_version`
  readonly name: string;
  readonly sql: string;
}
