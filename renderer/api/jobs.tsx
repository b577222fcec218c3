import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { HostEvent } from '../../shared/contract/client.ts';
import { useClient } from './transport-context.tsx';

type Progress = Extract<HostEvent, { kind: 'progress' }>;

/** Long work that is under way. */
export interface Job {
  readonly jobId: string;
  readonly step: Progress['step'] | 'upload';
  readonly what: string;
  readonly done: number;
  readonly total: number; // 0: not known yet
}

interface Jobs {
  readonly job: Job | null;
  /** Runs long work under a new job id; its progress is in `job` until it ends. */
  run<T>(work: (jobId: string, tell: (progress: Omit<Job, 'jobId'>) => void) => Promise<T>): Promise<T>;
  cancel(): void;
}

const JobsContext = createContext<Jobs | null>(null);

export function JobsProvider({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const [job, setJob] = useState<Job | null>(null);
  useEffect(
    () =>
      client.listen((event) => {
        if (event.kind !== 'progress') return;
        setJob((running) => (running?.jobId === event.jobId ? { ...event } : running));
      }),
    [client],
  );
  const run = useCallback<Jobs['run']>(async (work) => {
    const jobId = crypto.randomUUID();
    const tell = (progress: Omit<Job, 'jobId'>): void => setJob({ jobId, ...progress });
    tell({ step: 'read', what: '', done: 0, total: 0 });
    try {
      return await work(jobId, tell);
    } finally {
      setJob(null);
    }
  }, []);
  const jobs = useMemo(
    () => ({
      job,
      run,
      cancel: () => {
        if (job) void client.call('job.cancel', { jobId: job.jobId }).catch(() => {}); // a lost program has stopped the job as well
      },
    }),
    [job, run, client],
  );
  return <JobsContext value={jobs}>{children}</JobsContext>;
}

export function useJobs(): Jobs {
  const jobs = useContext(JobsContext);
  if (!jobs) throw new Error('useJobs outside JobsProvider');
  return jobs;
}
