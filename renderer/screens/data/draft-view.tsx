import { useRef, useState } from 'react';
import { blockedBy, type Draft, tablesOf } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import { useJobs } from '../../api/jobs.tsx';
import { useTableProblems } from '../../api/use-table-problems.ts';
import type { SheetTarget } from '../../grid/sheet-types.ts';
import { useSpoken } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import type { ShownProblem } from '../../ui/shown-problem.ts';
import { Verdict } from '../../ui/verdict.tsx';
import { Anchored } from './anchored.tsx';
import { ColumnForm } from './column-form.tsx';
import { DraftActions } from './draft-actions.tsx';
import { DraftFiles } from './draft-files.tsx';
import { DraftSheet } from './draft-sheet.tsx';
import { DraftSide, type SideTab } from './draft-side.tsx';
import { sheetTarget } from './sheet-target.ts';
import { tableName } from './table-name.ts';
import { useDraftKeys } from './use-draft-keys.ts';
import { useRefusedDrop } from './use-refused-drop.ts';

/** The table that needs a person most, to begin with. */
function firstToLookAt(draft: Draft): string | null {
  const all = tablesOf(draft);
  return (all.find(({ questions }) => questions.length > 0) ?? all.find(({ errors }) => errors > 0) ?? all[0])?.key ?? null;
}

/** An import on the desk: what was understood of each table, before anything of it goes into the plan. */
export function DraftView({ draft }: { readonly draft: Draft }) {
  const { words, formats } = useSpoken();
  const says = words.draft;
  const { version, confirmed, take, undo, redo, busy } = useImporting();
  const { job } = useJobs();
  const notices = useNotices();
  const [wanted, setWanted] = useState<string | null>(() => firstToLookAt(draft));
  const [tab, setTab] = useState<SideTab | null>(null);
  const [target, setTarget] = useState<SheetTarget | null>(null);
  const [chosen, setChosen] = useState<ShownProblem | null>(null);
  const [column, setColumn] = useState<{ readonly letter: string; readonly at: DOMRect } | null>(null);

  const cameFrom = useRef<Element | null>(null); // the problem from which the sheet was gone to

  const tables = tablesOf(draft);
  const table = tables.find(({ key }) => key === wanted) ?? tables[0] ?? null;
  const file = draft.files.findIndex((one) => one.tables.some(({ key }) => key === table?.key));
  const shownFile = draft.files[file];
  const problems = useTableProblems(draft.draftId, table?.key ?? '', version);
  const whole = formats.integer;

  const blocked = blockedBy(draft, confirmed);
  const name = (at: number) => draft.files[at]?.file ?? '';
  const reason =
    job !== null || busy
      ? says.blocked.busy
      : blocked === null
        ? null
        : blocked.why === 'nothing'
          ? says.blocked.nothing
          : blocked.why === 'questions'
            ? says.blocked.questions(whole(blocked.table.questions.length), `${blocked.table.sheet} (${name(blocked.file)})`)
            : says.blocked[blocked.why](name(blocked.file));

  function choose(key: string): void {
    setWanted(key);
    setTarget(null);
    setChosen(null);
    setTab(null);
  }
  function goToBlocked(): void {
    if (blocked === null || blocked.why === 'nothing') return;
    const goal = blocked.why === 'questions' ? blocked.table : draft.files[blocked.file]?.tables[0];
    if (goal) choose(goal.key);
    setTab('answer');
  }
  function takeNow(): void {
    if (reason === null) void take();
    else {
      notices.failed(reason);
      goToBlocked();
    }
  }
  useDraftKeys({
    onTake: takeNow,
    onUndo: () => void undo().then((isDone) => notices.done(isDone ? says.undone : says.nothingToUndo)),
    onRedo: () => void redo().then((isDone) => notices.done(isDone ? says.redone : says.nothingToRedo)),
  });
  useRefusedDrop(() => notices.failed(says.dropRefused));
  const go = (problem: ShownProblem): void => {
    cameFrom.current = document.activeElement;
    setChosen(problem);
    if (problem.at.kind === 'cell') setTarget(sheetTarget(problem.at.cell));
  };
  const needsAnswer = table !== null && (table.questions.length > 0 || (shownFile?.confirm.length ?? 0) > 0);
  return (
    <ScreenFrame
      title={says.title}
      state={says.state(whole(draft.files.length), whole(tables.length))}
      wrong={
        <span id="sx-draft-reason">
          <Verdict tone={reason === null ? 'good' : 'look'} text={reason ?? says.ready} />
          {reason !== null && blocked !== null && blocked.why !== 'nothing' && (
            <button type="button" className="sx-link sx-go" onClick={goToBlocked}>
              {says.goThere}
            </button>
          )}
        </span>
      }
      actions={<DraftActions draft={draft} reason={reason} onTake={takeNow} />}
    >
      <div className="sx-draft">
        <div className="sx-draft-left">
          <DraftFiles draft={draft} chosen={table?.key ?? null} onChoose={choose} />
          {table !== null && (
            <DraftSide
              draft={draft}
              file={file}
              table={table}
              problems={problems}
              tab={tab ?? (needsAnswer ? 'answer' : 'problems')}
              onTab={setTab}
              chosen={chosen}
              onGo={go}
              onCell={(cell) => setTarget(sheetTarget(cell))}
              onColumn={(letter, at) => setColumn({ letter, at })}
            />
          )}
        </div>
        {table !== null && shownFile !== undefined && (
          <DraftSheet
            draftId={draft.draftId}
            table={table}
            name={tableName(shownFile, table, words)}
            problems={problems.problems}
            target={target}
            onLeave={() => {
              if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
            }}
            onColumn={(letter, at) => setColumn({ letter, at })}
          />
        )}
        {table !== null && column !== null && (
          <Anchored at={column.at} label={says.columnMenu.title(column.letter)} onClose={() => setColumn(null)}>
            <ColumnForm table={table} letter={column.letter} onDone={() => setColumn(null)} />
          </Anchored>
        )}
      </div>
    </ScreenFrame>
  );
}
