import type { FileProblems } from './problems/file.ts';
import type { HostProblems } from './problems/host.ts';
import type { ImportProblems } from './problems/import.ts';
import type { MoneyProblems } from './problems/money.ts';
import type { PlanProblems } from './problems/plan.ts';
import type { RuleProblems } from './problems/rule.ts';

/** Where a problem was found. Every problem has a place: a problem nobody can find cannot be fixed. */
export type Place =
  | {
      readonly kind: 'cell';
      readonly file: string;
      readonly sheet: string;
      readonly cell: string; // A1 address, "F17"
      readonly header: string | null; // the heading over the cell, as it stands in the sheet
      readonly raw: string; // the text of the cell, as it was read
    }
  | { readonly kind: 'file'; readonly file: string; readonly sheet: string | null }
  | {
      readonly kind: 'record';
      readonly entity: 'unit' | 'person' | 'task' | 'post' | 'scenario';
      readonly id: string;
      readonly name: string;
    }
  | {
      readonly kind: 'rule';
      readonly ruleId: string;
      readonly title?: { readonly vi: string; readonly en: string } | undefined; // where the rule itself was at hand
      readonly on: string | null;
    }
  | { readonly kind: 'input'; readonly path: readonly (string | number)[] };

/** The catalogue: every code the program can report, and the facts its message needs. One file per area. */
export interface ProblemParams extends FileProblems, HostProblems, ImportProblems, MoneyProblems, PlanProblems, RuleProblems {}

export type ProblemCode = keyof ProblemParams;

/** An error blocks (a row is rejected, a result is not given); a warning needs a look. */
export type Severity = 'error' | 'warning';

export type Problem<C extends ProblemCode = ProblemCode> = {
  [K in C]: { readonly code: K; readonly severity: Severity; readonly at: Place; readonly params: ProblemParams[K] };
}[C];

export function problem<C extends ProblemCode>(code: C, at: Place, params: ProblemParams[C], severity: Severity = 'error'): Problem<C> {
  // Safe: a code and the parameters of that same code; TypeScript cannot see the pairing through the generic.
  return { code, severity, at, params } as Problem<C>;
}

export const isError = (found: Pick<Problem, 'severity'>): boolean => found.severity === 'error';
