import type { CallArguments, CallOutput } from '../../../shared/contract/contract.ts';
import type { Problem } from '../../../shared/kernel/problem.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { SessionContext } from '../contexts.ts';

export async function fillTemplate(
  _context: SessionContext,
  _input: CallArguments<'template.write'>,
): Promise<Result<CallOutput<'template.write'>, Problem<'plan.none-open' | 'report.write-failed'>>> {
  throw new Error('template writer not there yet');
}
