import { Progress } from '@mantine/core';
import { useJobs } from '../api/jobs.tsx';
import { useSpoken } from '../ui/language.tsx';

/** Long work under way: what, how far, and a way to stop it. */
export function JobBar() {
  const { job, cancel } = useJobs();
  const { words, formats } = useSpoken();
  if (!job) return null;
  const step = words.data.steps[job.step];
  return (
    <div className="sx-job" role="status">
      <span className="sx-job-words" title={job.what}>
        {step} {job.what}
      </span>
      <Progress.Root size="sm" w={120}>
        <Progress.Section
          value={job.total === 0 ? 100 : (job.done * 100) / job.total}
          animated={job.total === 0}
          aria-label={`${step}: ${formats.integer(Math.floor(job.done))}/${formats.integer(job.total)}`}
        />
      </Progress.Root>
      <button type="button" className="sx-link" onClick={cancel}>
        {words.data.cancelImport}
      </button>
    </div>
  );
}
