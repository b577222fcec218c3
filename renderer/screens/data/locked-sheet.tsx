import { Button } from '@mantine/core';
import { useCall } from '../../api/use-call.ts';
import { useWords } from '../../ui/language.tsx';
import { ProblemItems } from '../../ui/problem-items.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { navigate } from '../../ui/route.ts';
import { cellOfProblem } from './cell-of-problem.ts';

/** In place of a sheet whose file has a password nobody has typed since the plan was opened: why, what to do, and its problems all the same. */
export function LockedSheet({ sheetId }: { readonly sheetId: number }) {
  const words = useWords();
  const { data } = words;
  const problems = useCall('import.problems', { sheetId });
  return (
    <div className="sx-locked-sheet">
      <section className="sx-card" role="alert">
        <p>{data.sheetLocked}</p>
        <Button size="xs" autoFocus onClick={() => navigate('data')}>
          {data.toData}
        </Button>
      </section>
      <section className="sx-card sx-sheet-problems" aria-label={data.problemsTitle}>
        <h2>{data.problemsTitle}</h2>
        <ReadState read={problems}>
          {(found) =>
            found.length === 0 ? (
              <p className="sx-tone-good">{data.noProblems}</p>
            ) : (
              <ProblemItems problems={found} label={data.problemsTitle} placeOf={(problem) => cellOfProblem(problem, words)} />
            )
          }
        </ReadState>
      </section>
    </div>
  );
}
