import { type ReactNode, useState } from 'react';
import { problemText } from '../../shared/text/problem-text.ts';
import { Icon } from './icon.tsx';
import { useSpoken } from './language.tsx';
import { placeOfProblem, type ShownProblem } from './shown-problem.ts';

interface ProblemItemsProps {
  readonly problems: readonly ShownProblem[];
  readonly label: string;
  readonly onChoose?: (problem: ShownProblem) => void;
  readonly chosen?: ShownProblem | null;
  readonly placeOf?: (problem: ShownProblem) => ReactNode; // shorter than the full place, where the file is known
}

const step = 100;

/** Problems as sentences with their places; with `onChoose` each is a button and ↑ ↓ walk between them. */
export function ProblemItems({ problems, label, onChoose, chosen = null, placeOf }: ProblemItemsProps) {
  const { words, language, formats } = useSpoken();
  const [count, setCount] = useState(step);
  const sentence = (problem: ShownProblem) => (
    <>
      <span className={problem.severity === 'error' ? 'sx-tone-bad' : 'sx-tone-look'} title={words.frame[problem.severity]}>
        <Icon name={problem.severity === 'error' ? 'cross' : 'alert'} size={14} />
        <span className="sx-hidden">{words.frame[problem.severity]}: </span>
      </span>
      <span className="sx-problem-words">
        <span className="sx-problem-place">{placeOf ? placeOf(problem) : placeOfProblem(problem, language)}</span>
        <span>{problemText(problem, language)}</span>
      </span>
    </>
  );
  return (
    <div>
      <ul
        className="sx-problems"
        aria-label={label}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          const item = (event.target as HTMLElement).closest('li'); // safe: key events of this list come from elements
          const next = event.key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling;
          next?.querySelector('button')?.focus();
          event.preventDefault();
        }}
      >
        {problems.slice(0, count).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own and the list is never reordered in place
          <li key={index}>
            {onChoose ? (
              <button
                type="button"
                className="sx-problem sx-problem-button"
                aria-pressed={chosen === problem}
                onClick={() => onChoose(problem)}
              >
                {sentence(problem)}
              </button>
            ) : (
              <div className="sx-problem">{sentence(problem)}</div>
            )}
          </li>
        ))}
      </ul>
      {problems.length > count && (
        <button type="button" className="sx-link" onClick={() => setCount(count + step)}>
          {words.frame.moreProblems(formats.integer(Math.min(step, problems.length - count)))}
        </button>
      )}
    </div>
  );
}
