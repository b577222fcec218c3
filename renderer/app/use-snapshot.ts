import { useCommand } from '../api/use-command.ts';
import { useWords } from '../ui/language.tsx';
import { useNotices } from '../ui/notices.tsx';

/** Copies the plan beside it when the reader wants to keep how it stands, and says that saving needs no copy. */
export function useSnapshot(): () => Promise<void> {
  const { run, busy } = useCommand('file.snapshot');
  const notices = useNotices();
  const { frame } = useWords();
  return async () => {
    if (busy) return;
    const taken = await run({ name: '' }); // the host's day and time are name enough
    if (taken) notices.done(`${frame.snapshotTaken(taken.path)} ${frame.savedAutomatically}`);
  };
}
