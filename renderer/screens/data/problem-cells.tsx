import { type KeyboardEvent, useState } from 'react';
import { problemText } from '../../../shared/text/problem-text.ts';
import type { DraftTable } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import type { DraftProblem } from '../../api/use-table-problems.ts';
import { useSpoken } from '../../ui/language.tsx';
import type { ShownProblem } from '../../ui/shown-problem.ts';
import { cellOfProblem } from './cell-of-problem.ts';

const step = 100;

/** ↑ ↓ walk between the cells. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || !(target instanceof HTMLElement)) return;
  const item = target.closest('li');
  const next = event.key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling;
  next?.querySelector('button')?.focus();
  event.preventDefault();
}

interface ProblemCellsProps {
  readonly table: DraftTable;
  readonly cells: readonly DraftProblem[];
  readonly sentence: string; // that the group has said already
  readonly chosen: ShownProblem | null;
  readonly onGo: (problem: ShownProblem) => void;
}

/** The cells of a group of problems, one by one; what differs from the group's own sentence is said again. */
export function ProblemCells({ table, cells, sentence, chosen, onGo }: ProblemCellsProps) {
  const { words, language, formats } = useSpoken();
  const { accept, busy } = useImporting();
  const { problems: says } = words.draft;
  const [count, setCount] = useState(step);
  return (
    <div className="sx-group-cells">
      <ul className="sx-problems" aria-label={sentence} onKeyDown={walk}>
        {cells.slice(0, count).map((found, index) => {
          const { code, at, severity, accepted } = found;
          const text = problemText(found, language);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own and the list is never reordered in place
            <li key={index} className="sx-group-cell">
              <button
                type="button"
                className="sx-problem sx-problem-button"
                aria-pressed={chosen === found}
                disabled={at.kind !== 'cell'}
                onClick={() => onGo(found)}
              >
                <span className="sx-problem-words">
                  <span>{cellOfProblem(found, words)}</span>
                  {text !== sentence && <span className="sx-soft">{text}</span>}
                </span>
              </button>
              {severity === 'warning' && at.kind === 'cell' && cells.length > 1 && (
                <button
                  type="button"
                  className="sx-link sx-soft"
                  disabled={busy}
                  onClick={() => void accept(table, { code, header: at.header, cell: at.cell, accepted: !accepted })}
                >
                  {accepted ? says.takeBack : says.acceptOne}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {cells.length > count && (
        <button type="button" className="sx-link" onClick={() => setCount(count + step)}>
          {words.frame.moreProblems(formats.integer(Math.min(step, cells.length - count)))}
        </button>
      )}
    </div>
  );
}
