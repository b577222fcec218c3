import { randomUUID } from 'node:crypto';
import { type CallArguments, type CallName, type CallOutput, type Contract, contract, isCallName } from '../../shared/contract/contract.ts';
import { type Problem, problem } from '../../shared/kernel/problem.ts';
import type { FieldFault } from '../../shared/kernel/problems/host.ts';
import { fail, type Result } from '../../shared/kernel/result.ts';
import type { CommandContext, QueryContext, SessionContext } from './contexts.ts';
import { fieldFault } from './field-fault.ts';

type ContextOf<N extends CallName> = Contract[N]['kind'] extends 'query'
  ? QueryContext
  : Contract[N]['kind'] extends 'command'
    ? CommandContext
    : SessionContext;

type Outcome<N extends CallName> = Result<CallOutput<N>, Problem<Contract[N]['problems'][number]>>;

/** A handler of one call: a query gets a read handle, a command a committer, and the wrong one does not compile. */
export type Handler<N extends CallName> = (context: ContextOf<N>, input: CallArguments<N>) => Outcome<N> | Promise<Outcome<N>>;

export type Handlers = { readonly [N in CallName]: Handler<N> };

/** Where contexts come from; null when no plan is open. */
export interface Contexts {
  session(): SessionContext;
  query(): QueryContext | null;
  command(): CommandContext | null;
}

/** Turns an exception that means something to the user into a problem; null for a bug. */
export type KnownFailure = (error: unknown) => Problem | null;

const inputProblem = (path: readonly PropertyKey[], reason: string, field: FieldFault | null = null): Problem<'input.invalid'> =>
  problem(
    'input.invalid',
    { kind: 'input', path: path.map((part) => (typeof part === 'number' ? part : String(part))) },
    field ? { reason, field } : { reason },
  );

/** The one gate into the host. Checks name, input and output, runs the handler, never throws. */
export async function dispatch(
  handlers: Handlers,
  contexts: Contexts,
  name: unknown,
  input: unknown,
  known: KnownFailure,
  log: (incidentId: string, error: unknown) => void,
): Promise<Result<unknown, Problem>> {
  if (!isCallName(name)) return fail(inputProblem([], `no call named ${String(name).slice(0, 100)}`));
  const call = contract[name];
  const parsed = call.input.safeParse(input);
  if (!parsed.success) {
    const [first, ...rest] = parsed.error.issues.map((issue) => inputProblem(issue.path, issue.message, fieldFault(issue)));
    return fail(first ?? inputProblem([], 'unreadable input'), ...rest);
  }
  try {
    const context = contexts[call.kind]();
    if (!context) return fail(problem('plan.none-open', { kind: 'input', path: [] }, {}));
    // Safe: handler, context and input all belong to `name`; TypeScript cannot follow the pairing through the union.
    const handler = handlers[name] as (context: unknown, input: unknown) => Promise<Result<unknown, Problem>>;
    const outcome = await handler(context, parsed.data);
    if (!outcome.ok) return outcome;
    return { ok: true, value: call.output.parse(outcome.value) };
  } catch (error) {
    const meant = known(error);
    if (meant) return fail(meant);
    const incidentId = randomUUID();
    log(incidentId, error);
    return fail(problem('internal.bug', { kind: 'input', path: [] }, { incidentId }));
  }
}
