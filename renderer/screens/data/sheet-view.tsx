import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { problemText } from '../../../shared/text/problem-text.ts';
import { Refused } from '../../api/refused.ts';
import { useClient } from '../../api/transport-context.tsx';
import { fetchCall, useCall } from '../../api/use-call.ts';
import { SheetGrid } from '../../grid/sheet-grid.tsx';
import type { CellMark, SheetTarget } from '../../grid/sheet-types.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ProblemItems } from '../../ui/problem-items.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { navigate } from '../../ui/route.ts';
import { ScreenFrame } from '../../ui/screen-frame.tsx';
import type { ShownProblem } from '../../ui/shown-problem.ts';
import { useEscape } from '../../ui/use-escape.ts';
import { cellOfProblem } from './cell-of-problem.ts';
import { columnWidths } from './column-widths.ts';
import { LockedSheet } from './locked-sheet.tsx';
import { firstRows, sheetRows } from './sheet-rows.ts';
import { sheetTarget } from './sheet-target.ts';

type Rows = CallOutput<'import.rows'>;

function Sheet({
  sheetId,
  first,
  problems,
  cell,
}: {
  readonly sheetId: number;
  readonly first: Rows;
  readonly problems: CallOutput<'import.problems'>;
  readonly cell: string | null;
}) {
  const { words, language, formats } = useSpoken();
  const { data, terms } = words;
  const client = useClient();
  const queries = useQueryClient();
  const [target, setTarget] = useState<SheetTarget | null>(cell === null ? null : sheetTarget(cell));
  const [chosen, setChosen] = useState<ShownProblem | null>(null);

  const marks = useMemo(() => {
    const found = new Map<string, CellMark>();
    for (const problem of problems) {
      const { at, severity } = problem;
      if (at.kind === 'cell' && !problem.accepted && found.get(at.cell)?.look !== 'error')
        found.set(at.cell, { look: severity, text: problemText(problem, language) });
    }
    return found;
  }, [problems, language]);
  const accepted = useMemo(() => new Set<ShownProblem>(problems.filter((problem) => problem.accepted)), [problems]);
  const widths = useMemo(
    () =>
      columnWidths(
        first.columns.map(({ letter, heading }) => ({ name: `${letter} · ${heading}` })),
        first.rows,
      ),
    [first],
  );
  const columns = useMemo(
    () =>
      first.columns.map(({ letter, field, heading }, index) => ({
        letter,
        width: widths[index] ?? 0,
        heading,
        // Safe: hasOwn has just said that the field is a key of the labels.
        use: field === null ? null : Object.hasOwn(terms.fields, field) ? terms.fields[field as keyof typeof terms.fields] : heading,
      })),
    [first, terms, widths],
  );
  const headings = useMemo(() => ({ row: data.row, fate: data.fate, unused: data.unusedColumn }), [data]);
  const load = useCallback(
    async (from: number, count: number) => {
      const page = await fetchCall(queries, client, 'import.rows', { sheetId, from, count });
      return sheetRows(page, terms);
    },
    [queries, client, sheetId, terms],
  );

  const go = (problem: ShownProblem): void => {
    setChosen(problem);
    if (problem.at.kind === 'cell') setTarget(sheetTarget(problem.at.cell));
  };
  return (
    <div className="sx-sheet">
      <SheetGrid
        label={data.openSheet}
        total={first.total}
        columns={columns}
        headings={headings}
        load={load}
        marks={marks}
        target={target}
      />
      <section className="sx-card sx-sheet-problems" aria-label={data.problemsTitle}>
        <h2>{data.problemsTitle}</h2>
        {problems.length === 0 ? (
          <p className="sx-tone-good">{data.noProblems}</p>
        ) : (
          <>
            <p className="sx-sheet-hint">
              {formats.integer(problems.length)} · {data.problemsHint}
            </p>
            <ProblemItems
              problems={problems}
              label={data.problemsTitle}
              chosen={chosen}
              onChoose={go}
              placeOf={(problem) => `${cellOfProblem(problem, words)}${accepted.has(problem) ? ` · ${words.draft.problems.accepted}` : ''}`}
            />
          </>
        )}
      </section>
    </div>
  );
}

/** A sheet as it stands in its file, with the list of its problems beside it: choosing one goes to its cell. */
export function SheetView({ sheetId, cell }: { readonly sheetId: number; readonly cell: string | null }) {
  const { words, formats } = useSpoken();
  const { data, terms, frame } = words;
  const sheets = useCall('import.sheets', {});
  const problems = useCall('import.problems', { sheetId });
  const first = useCall('import.rows', { sheetId, from: 1, count: firstRows });
  const sheet = sheets.data?.find((one) => one.sheetId === sheetId);
  const whole = formats.integer;
  const isLocked = first.error instanceof Refused && first.error.problems.some(({ code }) => code === 'file.password');
  const back = (): void => navigate('data');
  useEscape(true, back);
  return (
    <ScreenFrame
      title={sheet ? data.sheetOf(sheet.sheet, sheet.file) : data.title}
      state={
        sheet &&
        `${sheet.kind === null ? terms.unknownKind : terms.importKinds[sheet.kind]} · ${data.account(whole(sheet.rows.read), whole(sheet.rows.kept), whole(sheet.rows.merged), whole(sheet.rows.rejected), whole(sheet.rows.setAside))}`
      }
      actions={
        <button type="button" className="sx-icon-button" onClick={back}>
          <Icon name="left" /> {frame.back}
        </button>
      }
    >
      {isLocked ? (
        <LockedSheet sheetId={sheetId} />
      ) : (
        <ReadState read={first}>
          {(rows) => (
            <ReadState read={problems}>{(found) => <Sheet sheetId={sheetId} first={rows} problems={found} cell={cell} />}</ReadState>
          )}
        </ReadState>
      )}
    </ScreenFrame>
  );
}
