import { stepText } from '../../shared/text/ui/steps.ts';
import { useOpenPlan } from '../api/plan-context.tsx';
import { useCommand } from '../api/use-command.ts';
import { useWords } from '../ui/language.tsx';
import { useNotices } from '../ui/notices.tsx';

interface Steps {
  readonly undoName: string | null;
  readonly redoName: string | null;
  readonly busy: boolean;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** The step that would be taken back or brought back next, by name. */
export function useSteps(): Steps {
  const { plan } = useOpenPlan();
  const undoing = useCommand('history.undo');
  const redoing = useCommand('history.redo');
  const { steps, frame } = useWords();
  const notices = useNotices();
  const undoName = plan.undo && stepText(plan.undo, steps);
  const redoName = plan.redo && stepText(plan.redo, steps);
  const busy = undoing.busy || redoing.busy;
  return {
    undoName,
    redoName,
    busy,
    async undo() {
      if (undoName === null || busy) return;
      if (await undoing.run({ expectedSeq: plan.seq })) notices.done(frame.undone(undoName));
    },
    async redo() {
      if (redoName === null || busy) return;
      if (await redoing.run({ expectedSeq: plan.seq })) notices.done(frame.redone(redoName));
    },
  };
}
