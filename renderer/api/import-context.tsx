import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import type { CallOutput } from '../../shared/contract/contract.ts';
import type { ImportKind } from '../../shared/model/records.ts';
import { useWords } from '../ui/language.tsx';
import { useNotices } from '../ui/notices.tsx';
import {
  type CellCorrection,
  type Confirmation,
  cellsBefore,
  type Draft,
  type DraftStep,
  type DraftTable,
  type TableInstructions,
  tablesOf,
} from './draft-state.ts';
import { useJobs } from './jobs.tsx';
import { useOpenPlan } from './plan-context.tsx';
import type { ImportSource } from './transport.ts';
import { useTransport } from './transport-context.tsx';
import { useCall } from './use-call.ts';
import { useCommand } from './use-command.ts';
import { draftKey, useDraftCall } from './use-draft-call.ts';
import { useTurns } from './use-turns.ts';

export type ImportResult = CallOutput<'import.files'>;

interface Importing {
  /** The draft on the desk, and whether it is known yet. */
  readonly draft: { readonly data: Draft | null | undefined; readonly error: Error | null; refetch(): unknown };
  /** Grows with every change of the draft. */
  readonly version: number;
  readonly confirmed: readonly Confirmation[];
  readonly busy: boolean; // a table is being read again
  /** What the last import of this session gave; it stays when the reader looks at another screen meanwhile. */
  readonly result: ImportResult | null;
  openFiles(files: readonly File[], kind: ImportKind | null): Promise<void>;
  openPaths(paths: readonly string[], kind: ImportKind | null): Promise<void>;
  openWithPassword(file: number, password: string): Promise<boolean>;
  instruct(table: DraftTable, instructions: TableInstructions): Promise<boolean>;
  correct(table: DraftTable, cells: readonly CellCorrection[]): Promise<boolean>;
  accept(table: DraftTable, what: { code: string; header: string | null; cell: string | null; accepted: boolean }): Promise<boolean>;
  /** Takes back the last correction or instruction. False: there is none. */
  undo(): Promise<boolean>;
  /** Brings back what was taken back last. False: there is nothing. */
  redo(): Promise<boolean>;
  confirm(what: Confirmation, isConfirmed: boolean): void;
  take(): Promise<void>;
  discard(): Promise<void>;
  forget(): void;
}

const ImportContext = createContext<Importing | null>(null);

/** What a person did to one draft: gone with it. */
interface OnDesk {
  readonly draftId: string | null;
  readonly confirmed: readonly Confirmation[];
}

interface Steps {
  readonly draftId: string;
  readonly done: readonly DraftStep[]; // what takes each back
  readonly undone: readonly DraftStep[]; // what brings each back
}

export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const { sourceOf } = useTransport();
  const queries = useQueryClient();
  const { plan } = useOpenPlan();
  const { run: runJob } = useJobs();
  const current = useCall('draft.current', {});
  const call = useDraftCall();
  const { run: runTake } = useCommand('draft.take');
  const { run: runDiscard } = useCommand('draft.discard');
  const notices = useNotices();
  const { data: words } = useWords();
  const [result, setResult] = useState<ImportResult | null>(null);
  const [onDesk, setOnDesk] = useState<OnDesk>({ draftId: null, confirmed: [] });
  const { busy, inTurn } = useTurns();
  const steps = useRef<Steps>({ draftId: '', done: [], undone: [] });

  const draftId = current.data?.draftId ?? null;
  const confirmed = useMemo(() => (onDesk.draftId === draftId ? onDesk.confirmed : []), [onDesk, draftId]);
  const expectedSeq = plan.seq;

  const importing = useMemo<Importing>(() => {
    const ofDraft = draftId ?? '';
    const asItIs = (table: DraftTable): DraftTable => {
      const now = queries.getQueryData<Draft | null>(draftKey);
      return (now && tablesOf(now).find(({ key }) => key === table.key)) ?? table;
    };
    const stepsOfDraft = () => (steps.current.draftId === ofDraft ? steps.current : { draftId: ofDraft, done: [], undone: [] });
    const remember = (step: DraftStep): void => {
      steps.current = { draftId: ofDraft, done: [...stepsOfDraft().done, step], undone: [] };
    };
    /** Puts back what the last step of one list says, and keeps on the other what stood there. */
    const move = (from: 'done' | 'undone', to: 'done' | 'undone'): Promise<boolean> =>
      inTurn(async () => {
        const stacks = stepsOfDraft();
        const last = stacks[from].at(-1);
        const now = queries.getQueryData<Draft | null>(draftKey);
        const table = now && tablesOf(now).find(({ key }) => key === last?.key);
        if (!last || !table) return false;
        const { key } = last;
        const [back, moved] =
          last.kind === 'cells'
            ? [
                { kind: last.kind, key, cells: cellsBefore(table, last.cells) },
                await call('draft.correct', { draftId: ofDraft, key, cells: [...last.cells] }),
              ]
            : [
                { kind: last.kind, key, instructions: table.instructions },
                await call('draft.instruct', { draftId: ofDraft, key, instructions: last.instructions }),
              ];
        if (moved) steps.current = { ...stacks, [from]: stacks[from].slice(0, -1), [to]: [...stacks[to], back] };
        return moved !== null;
      });
    const open = async (jobId: string, sources: ImportSource[], kind: ImportKind | null): Promise<void> => {
      if (await call('draft.open', { jobId, sources, kind })) setResult(null);
    };
    return {
      draft: current,
      version: current.dataUpdatedAt,
      confirmed,
      busy,
      result,
      forget: () => setResult(null),
      openPaths: (paths, kind) =>
        runJob((jobId) =>
          open(
            jobId,
            paths.map((path) => ({ kind: 'path', path })),
            kind,
          ),
        ),
      openFiles: (files, kind) =>
        runJob(async (jobId, tell) => {
          const sources: ImportSource[] = [];
          for (const file of files) {
            tell({ step: 'upload', what: file.name, done: sources.length, total: files.length });
            const source = await sourceOf(file).catch(() => undefined);
            if (!source) return notices.failed((source === null ? words.notOnDisk : words.notUploaded)(file.name));
            sources.push(source);
          }
          await open(jobId, sources, kind);
        }),
      openWithPassword: (file, password) =>
        runJob(async (jobId) => (await call('draft.password', { draftId: ofDraft, file, password, jobId })) !== null),
      instruct: (table, instructions) =>
        inTurn(async () => {
          const before = asItIs(table).instructions;
          const done = await call('draft.instruct', { draftId: ofDraft, key: table.key, instructions });
          if (done) remember({ kind: 'instructions', key: table.key, instructions: before });
          return done !== null;
        }),
      correct: (table, cells) =>
        inTurn(async () => {
          const before = cellsBefore(asItIs(table), cells);
          const done = await call('draft.correct', { draftId: ofDraft, key: table.key, cells: [...cells] });
          if (done) remember({ kind: 'cells', key: table.key, cells: before });
          return done !== null;
        }),
      accept: (table, what) => inTurn(async () => (await call('draft.accept', { draftId: ofDraft, key: table.key, ...what })) !== null),
      undo: () => move('done', 'undone'),
      redo: () => move('undone', 'done'),
      confirm: (what, isConfirmed) => {
        const others = confirmed.filter((one) => one.file !== what.file || one.what !== what.what);
        setOnDesk({ draftId: ofDraft, confirmed: isConfirmed ? [...others, what] : others });
      },
      take: () =>
        runJob(async (jobId) => {
          const taken = await runTake({ draftId: ofDraft, jobId, expectedSeq, confirmed: [...confirmed] });
          if (taken) setResult(taken);
        }),
      discard: async () => void (await runDiscard({ draftId: ofDraft })),
    };
  }, [
    draftId,
    current,
    confirmed,
    busy,
    inTurn,
    result,
    queries,
    call,
    runJob,
    runTake,
    runDiscard,
    sourceOf,
    expectedSeq,
    notices,
    words,
  ]);
  return <ImportContext value={importing}>{children}</ImportContext>;
}

export function useImporting(): Importing {
  const importing = useContext(ImportContext);
  if (!importing) throw new Error('useImporting outside ImportProvider');
  return importing;
}
