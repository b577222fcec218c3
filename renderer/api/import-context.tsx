import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { CallOutput } from '../../shared/contract/contract.ts';
import type { ImportKind } from '../../shared/model/records.ts';
import { useWords } from '../ui/language.tsx';
import { useNotices } from '../ui/notices.tsx';
import { useJobs } from './jobs.tsx';
import { useOpenPlan } from './plan-context.tsx';
import type { ImportSource } from './transport.ts';
import { useTransport } from './transport-context.tsx';
import { useCommand } from './use-command.ts';

export type ImportResult = CallOutput<'import.files'>;

interface Importing {
  /** What the last import of this session gave; it stays when the reader looks at another screen meanwhile. */
  readonly result: ImportResult | null;
  importFiles(files: readonly File[], kind: ImportKind | null): Promise<void>;
  importPaths(paths: readonly string[], kind: ImportKind | null): Promise<void>;
  forget(): void;
}

const ImportContext = createContext<Importing | null>(null);

export function ImportProvider({ children }: { readonly children: ReactNode }) {
  const { sourceOf } = useTransport();
  const { plan } = useOpenPlan();
  const { run } = useJobs();
  const { run: importFiles } = useCommand('import.files');
  const notices = useNotices();
  const { data } = useWords();
  const [result, setResult] = useState<ImportResult | null>(null);
  const expectedSeq = plan.seq;

  const importing = useMemo<Importing>(
    () => ({
      result,
      forget: () => setResult(null),
      importPaths: (paths, kind) =>
        run(async (jobId) => {
          const sources = paths.map((path) => ({ kind: 'path' as const, path }));
          const imported = await importFiles({ jobId, sources, kind, expectedSeq });
          if (imported) setResult(imported);
        }),
      importFiles: (files, kind) =>
        run(async (jobId, tell) => {
          const sources: ImportSource[] = [];
          for (const file of files) {
            tell({ step: 'upload', what: file.name, done: sources.length, total: files.length });
            const source = await sourceOf(file).catch(() => undefined);
            if (!source) return notices.failed((source === null ? data.notOnDisk : data.notUploaded)(file.name));
            sources.push(source);
          }
          const imported = await importFiles({ jobId, sources, kind, expectedSeq });
          if (imported) setResult(imported);
        }),
    }),
    [result, run, importFiles, sourceOf, expectedSeq, notices, data],
  );
  return <ImportContext value={importing}>{children}</ImportContext>;
}

export function useImporting(): Importing {
  const importing = useContext(ImportContext);
  if (!importing) throw new Error('useImporting outside ImportProvider');
  return importing;
}
