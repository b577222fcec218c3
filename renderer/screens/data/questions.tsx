import { Button } from '@mantine/core';
import type { CellUnit } from '../../../shared/model/reading-choices.ts';
import type { DraftTable } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import { useSpoken } from '../../ui/language.tsx';

type Question = DraftTable['questions'][number];

function OneQuestion({ table, question }: { readonly table: DraftTable; readonly question: Question }) {
  const { words, formats } = useSpoken();
  const { draft } = words;
  const { instruct, busy } = useImporting();
  const { column, heading, quantity, choices, samples, cells } = question;
  const { instructions } = table;
  const title = draft.question[quantity](heading === '' ? column : heading, formats.integer(cells));

  const answer = (unit: CellUnit): void => void instruct(table, { ...instructions, units: { ...instructions.units, [column]: unit } });
  const skip = (): void => void instruct(table, { ...instructions, columns: { ...instructions.columns, [column]: null } });
  return (
    <fieldset className="sx-question">
      <legend>{title}</legend>
      <p className="sx-soft">
        {draft.samples} {samples.map(({ cell, text }) => `${text} (${cell})`).join('; ')}
        {cells > samples.length && `; ${draft.moreCells(formats.integer(cells - samples.length))}`}
      </p>
      <div className="sx-question-choices">
        {choices.map((unit) => (
          <Button key={unit} size="compact-xs" variant="default" disabled={busy} onClick={() => answer(unit)}>
            {draft.units[unit]}
            {draft.unitExamples[unit] !== undefined && `: ${draft.unitExamples[unit]}`}
          </Button>
        ))}
        <Button size="compact-xs" variant="subtle" disabled={busy} onClick={skip}>
          {draft.columnMenu.notRead}
        </Button>
      </div>
    </fieldset>
  );
}

/** What only a person can tell of the table's columns. */
export function Questions({ table }: { readonly table: DraftTable }) {
  return (
    <>
      {table.questions.map((question) => (
        <OneQuestion key={question.column} table={table} question={question} />
      ))}
    </>
  );
}
