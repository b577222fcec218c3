import type { ReactNode } from 'react';
import { useWords } from './language.tsx';
import { ProblemItems } from './problem-items.tsx';
import type { ShownProblem } from './shown-problem.ts';

interface ReadStateProps<T> {
  readonly read: { readonly data: T | undefined; readonly error: Error | null; refetch(): unknown };
  readonly children: (data: T) => ReactNode;
}

const problemsOf = (error: Error): readonly ShownProblem[] =>
  // Safe: only Refused (renderer/api) carries problems, and they are of this shape.
  'problems' in error && Array.isArray(error.problems) ? (error.problems as readonly ShownProblem[]) : [];

/** An answer, or that it is on its way, or why there is none. */
export function ReadState<T>({ read, children }: ReadStateProps<T>) {
  const { frame } = useWords();
  if (read.error) {
    return (
      <div className="sx-failed" role="alert">
        <ProblemItems problems={problemsOf(read.error)} label={frame.error} />
        <button type="button" className="sx-link" onClick={() => read.refetch()}>
          {frame.retry}
        </button>
      </div>
    );
  }
  if (read.data === undefined) return <p className="sx-loading">{frame.loading}</p>;
  return <>{children(read.data)}</>;
}
