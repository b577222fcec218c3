import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { stepText } from '../../shared/text/ui/steps.ts';
import { type PlanState, useOpenPlan } from '../api/plan-context.tsx';
import { useCommand } from '../api/use-command.ts';
import { useTurns } from '../api/use-turns.ts';
import { useWords } from '../ui/language.tsx';
import { useNotices } from '../ui/notices.tsx';

interface Steps {
  readonly undoName: string | null;
  readonly redoName: string | null;
  readonly busy: boolean;
  /** Takes back the last step. Asked again meanwhile, that waits for its turn. Says so when there is none. */
  undo(): Promise<void>;
  redo(): Promise<void>;
}

const StepsContext = createContext<Steps | null>(null);

/** Undo and redo of the plan, one after another, for the keys, the buttons and the menu alike. */
export function StepsProvider({ children }: { readonly children: ReactNode }) {
  const { plan } = useOpenPlan();
  const { run: runUndo } = useCommand('history.undo');
  const { run: runRedo } = useCommand('history.redo');
  const queries = useQueryClient();
  const { steps: words, frame } = useWords();
  const notices = useNotices();
  const { busy, inTurn } = useTurns();

  const steps = useMemo<Steps>(() => {
    // What the step before has come to is known here before it is drawn.
    const step = (work: (now: PlanState) => Promise<void>): Promise<void> =>
      inTurn(() => work(queries.getQueryData<PlanState>(['file.current', {}]) ?? plan));
    return {
      undoName: plan.undo && stepText(plan.undo, words),
      redoName: plan.redo && stepText(plan.redo, words),
      busy,
      undo: () =>
        step(async ({ undo, seq }) => {
          if (undo === null) notices.done(frame.nothingToUndo);
          else if (await runUndo({ expectedSeq: seq })) notices.done(frame.undone(stepText(undo, words)));
        }),
      redo: () =>
        step(async ({ redo, seq }) => {
          if (redo === null) notices.done(frame.nothingToRedo);
          else if (await runRedo({ expectedSeq: seq })) notices.done(frame.redone(stepText(redo, words)));
        }),
    };
  }, [plan, queries, runUndo, runRedo, words, frame, notices, busy, inTurn]);
  return <StepsContext value={steps}>{children}</StepsContext>;
}

export function useSteps(): Steps {
  const steps = useContext(StepsContext);
  if (!steps) throw new Error('useSteps outside StepsProvider');
  return steps;
}
