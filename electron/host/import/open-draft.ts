import { setImmediate } from 'node:timers/promises';
import type { CallArguments } from '../../../shared/contract/contract.ts';
import type { IsoDate } from '../../../shared/kernel/iso-date.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import { gradeTable } from '../../../shared/rules/grade-table.ts';
import type { Profile } from '../../../shared/staging/instructions.ts';
import { sheetsOf } from '../../store/tables/imports.ts';
import { planHead } from '../../store/tables/revisions.ts';
import type { CommandContext, QueryContext } from '../contexts.ts';
import type { DraftFile, DraftReading, ImportDraft } from './draft.ts';
import { fileToImport } from './file-to-import.ts';
import { joinDraft } from './join-draft.ts';
import { KnownDecisions } from './known-decisions.ts';
import { lostUpload, needsPassword, readFile, sourceOf } from './read-file.ts';
import { type Guidance, stageFile } from './stage-tables.ts';
import { StoredRecords } from './stored-records.ts';

/** What is to be read, and how. */
export interface ToRead extends DraftReading {
  readonly jobId: string;
  readonly sources: CallArguments<'draft.open'>['sources'];
  readonly password: string | null; // for the files that have one
}

/** How much of the work on a file is reading it; understanding its rows is the rest. */
const readingShare = 0.8;

export const cancelled = (): Problem<'file.cancelled'> => problem('file.cancelled', { kind: 'input', path: ['jobId'] }, {});

/** The profiles a table may be read by: all, or the one that was named. Errors: `profile.unknown`, `profile.broken`. */
function profilesFor(
  context: Pick<QueryContext, 'profiles'>,
  name: string | null,
): Result<readonly Profile[], Problem<'profile.unknown' | 'profile.broken'>> {
  if (name === null) return ok(context.profiles.all().profiles);
  const found = context.profiles.find(name);
  return found.ok ? ok([found.value]) : found;
}

/** The draft with its tables checked against each other and against the plan as it is now. */
export function joined(context: QueryContext, draft: Omit<ImportDraft, 'joined' | 'seq'>): ImportDraft {
  const today = context.now().slice(0, 10) as IsoDate; // safe: the day of an ISO instant
  const seq = context.seq();
  return {
    ...draft,
    joined: joinDraft(context.read, draft.files.map(fileToImport), draft.stored, { today, grades: gradeTable(context.rules, today) }),
    seq,
  };
}

const currentSheets = (context: QueryContext) => sheetsOf(context.read, planHead(context.read).revision);

/** How a table of a draft that is open is read again: as it was asked for, and by the profiles as they are now. */
export function readingOf(context: QueryContext, { reading }: Pick<ImportDraft, 'reading'>): Pick<Guidance, 'reading' | 'profiles'> {
  const profiles = profilesFor(context, reading.profile);
  return { reading, profiles: profiles.ok ? profiles.value : [] };
}

/** How a file is read that joins a draft late: by the plan as it is now, too. */
export const guidanceOf = (context: QueryContext, draft: Pick<ImportDraft, 'reading' | 'known'>): Guidance => ({
  ...readingOf(context, draft),
  known: draft.known,
  current: currentSheets(context),
});

/**
 * Reads files onto the desk, one after another, and understands their tables. Neither the plan nor the draft that is there is touched.
 *
 * Shape   one entry for each source in their order; what is wrong with a file is part of it.
 * Errors  `file.cancelled`, also when the plan was closed meanwhile; `profile.unknown`, `profile.broken`.
 */
export async function openDraft(
  context: CommandContext,
  { jobId, sources, password, ...reading }: ToRead,
  signal: AbortSignal,
): Promise<Result<ImportDraft, Problem<'file.cancelled' | 'profile.unknown' | 'profile.broken'>>> {
  const profiles = profilesFor(context, reading.profile);
  if (!profiles.ok) return profiles;
  const current = currentSheets(context);
  const known = new KnownDecisions(current);
  const guidance: Guidance = { reading, profiles: profiles.value, known, current };
  const stored = new StoredRecords(context.read);
  const files: DraftFile[] = [];
  for (const given of sources) {
    const source = sourceOf(context, given);
    if (source === null) {
      files.push(lostUpload(given.kind === 'upload' ? given.uploadId : ''));
      continue;
    }
    const tell = (step: 'read' | 'stage', share = 0) =>
      context.emit({
        kind: 'progress',
        jobId,
        step,
        what: source.fileName ?? '',
        done: files.length + share * readingShare,
        total: sources.length,
      });
    tell('read');
    const read = (word: string | null) =>
      readFile(context, source, { signal, password: word, onProgress: ({ share }) => tell('read', share) });
    const first = await read(null);
    const file = password !== null && needsPassword(first) ? await read(password) : first;
    tell('stage', 1);
    await setImmediate(); // lets the progress go out and a cancellation come in
    if (signal.aborted) return fail(cancelled());
    files.push(stageFile(file, files.length, guidance));
  }
  return ok(joined(context, { draftId: context.newId(), reading, files, known, stored }));
}
