import type { CallArguments } from '../../../shared/contract/contract.ts';
import type { CommandContext } from '../contexts.ts';
import type { ImportDraft } from './draft.ts';
import { guidanceOf, joined } from './open-draft.ts';
import { readFile } from './read-file.ts';
import { stageFile } from './stage-tables.ts';

type Given = Pick<CallArguments<'draft.password'>, 'file' | 'password' | 'jobId'>;

/**
 * Reads a file of a draft again with its password. What comes back puts it into the draft as that stands by then.
 *
 * Shape   a wrong password leaves the file unread, with the problem that says so; a file that has been read already stays as it is.
 */
export async function withPassword(
  context: CommandContext,
  draft: ImportDraft,
  { file: index, password, jobId }: Given,
  signal: AbortSignal,
): Promise<(draft: ImportDraft) => ImportDraft> {
  const file = draft.files[index];
  if (!file?.source || file.content !== null) return (now) => now;
  const tell = (step: 'read' | 'stage') => context.emit({ kind: 'progress', jobId, step, what: file.file, done: 0, total: 1 });
  tell('read');
  const read = await readFile(context, file.source, { signal, password, onProgress: () => tell('read') });
  if (signal.aborted) return (now) => now;
  tell('stage');
  const staged = stageFile(read, index, guidanceOf(context, draft));
  return (now) => joined(context, { ...now, files: now.files.map((one, at) => (at === index ? staged : one)) });
}
