import type { CallArguments, CallOutput } from '../../../shared/contract/contract.ts';
import type { Problem } from '../../../shared/kernel/problem.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { CommandContext } from '../contexts.ts';
import { openDraft } from './open-draft.ts';
import { takeDraft } from './take-draft.ts';

type ImportProblem = Problem<
  'plan.stale' | 'scenario.unknown' | 'file.cancelled' | 'plan.snapshot-failed' | 'profile.unknown' | 'profile.broken'
>;

/**
 * Reads workbooks into the plan without a look at them in between: one new dataset revision and one undo step. When no file can be taken,
 * nothing changes and no step is made. A draft on the desk stays there.
 *
 * Errors: `plan.stale`, `scenario.unknown`, `file.cancelled`, `plan.snapshot-failed`, `profile.unknown`, `profile.broken`. What is wrong with
 * the files themselves is part of the value.
 */
export async function importFiles(
  context: CommandContext,
  input: CallArguments<'import.files'>,
): Promise<Result<CallOutput<'import.files'>, ImportProblem>> {
  const { jobId, applyTo, expectedSeq } = input;
  if (applyTo !== null) {
    const known = context.scenario(applyTo); // before files are read in vain
    if (!known.ok) return known;
  }
  return context.job(jobId, async (signal) => {
    const draft = await openDraft(context, input, signal);
    if (!draft.ok) return draft;
    const { password: _password, ...logged } = input; // never written down
    return takeDraft(context, draft.value, { step: 'import.files', input: logged, jobId, applyTo, expectedSeq });
  });
}
