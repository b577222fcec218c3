import { useState } from 'react';
import { problemText } from '../../../shared/text/problem-text.ts';
import type { DraftTable } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import type { DraftProblem } from '../../api/use-table-problems.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpoken } from '../../ui/language.tsx';
import type { ShownProblem } from '../../ui/shown-problem.ts';
import { ProblemCells } from './problem-cells.tsx';

type Group = DraftTable['problems'][number];

const headerOf = ({ at }: ShownProblem): string | null => (at.kind === 'cell' ? at.header : null);
const isOf =
  (group: Group) =>
  (found: DraftProblem): boolean =>
    found.code === group.code && found.severity === group.severity && found.accepted === group.accepted && headerOf(found) === group.header;

interface GroupProps {
  readonly table: DraftTable;
  readonly group: Group;
  readonly cells: readonly DraftProblem[];
  readonly chosen: ShownProblem | null;
  readonly onGo: (problem: ShownProblem) => void;
}

/** Problems of one kind in one column as one line; opened, its cells one by one. */
function ProblemGroup({ table, group, cells, chosen, onGo }: GroupProps) {
  const { words, language, formats } = useSpoken();
  const { problems: says } = words.draft;
  const { accept, busy } = useImporting();
  const [isOpen, setOpen] = useState(false);
  const { code, severity, header, count, accepted, first } = group;
  const whole = formats.integer(count);
  return (
    <li className={accepted ? 'sx-group sx-group-accepted' : 'sx-group'}>
      <button type="button" className="sx-problem sx-problem-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span className={accepted ? 'sx-tone-plain' : severity === 'error' ? 'sx-tone-bad' : 'sx-tone-look'}>
          <Icon name={accepted ? 'check' : severity === 'error' ? 'cross' : 'alert'} size={14} />
          <span className="sx-hidden">{accepted ? says.accepted : words.frame[severity]}: </span>
        </span>
        <span className="sx-problem-words">
          <span className="sx-problem-place">
            {header ?? says.wholeTable} · <strong>{says.cells(whole)}</strong>
            {accepted && ` · ${says.accepted}`}
          </span>
          <span>{problemText(first, language)}</span>
        </span>
      </button>
      {isOpen && <ProblemCells table={table} cells={cells} sentence={problemText(first, language)} chosen={chosen} onGo={onGo} />}
      {severity === 'warning' && (
        <button
          type="button"
          className="sx-link sx-group-accept"
          disabled={busy}
          onClick={() => void accept(table, { code, header, cell: null, accepted: !accepted })}
        >
          {accepted ? says.takeBack : says.accept(whole)}
        </button>
      )}
    </li>
  );
}

interface ProblemGroupsProps {
  readonly table: DraftTable;
  readonly problems: readonly DraftProblem[]; // those that are here
  readonly total: number;
  readonly chosen: ShownProblem | null;
  readonly onGo: (problem: ShownProblem) => void;
}

/** Everything that is wrong with a table, a line for each kind of problem and column. */
export function ProblemGroups({ table, problems, total, chosen, onGo }: ProblemGroupsProps) {
  const { words, formats } = useSpoken();
  const { problems: says } = words.draft;
  if (table.problems.length === 0) return <p className="sx-tone-good">{says.none}</p>;
  return (
    <>
      <p className="sx-sheet-hint">
        {problems.length < total ? says.readingAll(formats.integer(problems.length), formats.integer(total)) : says.hint}
      </p>
      <ul className="sx-problems">
        {table.problems.map((group) => (
          <ProblemGroup
            key={JSON.stringify([group.code, group.severity, group.header, group.accepted])}
            table={table}
            group={group}
            cells={problems.filter(isOf(group))}
            chosen={chosen}
            onGo={onGo}
          />
        ))}
      </ul>
    </>
  );
}
