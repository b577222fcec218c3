import type { Draft, DraftFile, DraftTable } from '../../api/draft-state.ts';
import { useSpoken } from '../../ui/language.tsx';
import { ProblemItems } from '../../ui/problem-items.tsx';
import { Verdict } from '../../ui/verdict.tsx';
import { PasswordForm } from './password-form.tsx';
import { ReturnButton } from './return-form.tsx';
import { tableName } from './table-name.ts';

interface TableProps {
  readonly file: DraftFile;
  readonly table: DraftTable;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A table in the list: what it is, the account of its rows, what it would change, what it asks. */
function TableItem({ file, table, isChosen, onChoose }: TableProps) {
  const { words, formats } = useSpoken();
  const { data, draft, frame, terms } = words;
  const { rows, errors, warnings, questions, difference } = table;
  const whole = formats.integer;
  const isOut = table.instructions.kind === 'none';
  const kind = isOut ? draft.leftOutTable : table.kind === null ? terms.unknownKind : terms.importKinds[table.kind];
  const changes = difference && (['new', 'changed', 'gone', 'same'] as const).filter((one) => difference[one] > 0);
  return (
    <button type="button" className="sx-draft-table" aria-pressed={isChosen} onClick={onChoose}>
      <span className="sx-draft-table-name">
        {tableName(file, table, words)}
        {table.hidden && <span className="sx-soft"> ({draft.hidden})</span>}
      </span>
      <span className={table.kind === null && !isOut ? 'sx-tone-look' : 'sx-soft'}>{kind}</span>
      <span className="sx-soft">
        {data.account(whole(rows.read), whole(rows.kept), whole(rows.merged), whole(rows.rejected), whole(rows.setAside))}
      </span>
      {difference && changes && (
        <span className="sx-soft">{changes.map((one) => draft.change[one](whole(difference[one]))).join(' · ')}</span>
      )}
      {table.profile !== null && <span className="sx-soft">{draft.profile.used(table.profile)}</span>}
      <span className="sx-draft-marks">
        {errors > 0 && <Verdict tone="bad" text={frame.errors(whole(errors))} />}
        {warnings > 0 && <Verdict tone="look" text={frame.warnings(whole(warnings))} />}
        {questions.length > 0 && <Verdict tone="unverified" text={draft.toAnswer(whole(questions.length))} />}
      </span>
    </button>
  );
}

/** ↑ ↓ walk between the tables of the list, whatever stands between them. */
function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { target } = event;
  if (step === 0 || !(target instanceof HTMLElement) || !target.matches('.sx-draft-table')) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.sx-draft-table')];
  all[all.indexOf(target) + step]?.focus();
  event.preventDefault();
}

interface DraftFilesProps {
  readonly draft: Draft;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The files of the draft and their tables. */
export function DraftFiles({ draft, chosen, onChoose }: DraftFilesProps) {
  const { words } = useSpoken();
  const { file: says, files: title } = words.draft;
  return (
    <section className="sx-card sx-draft-files" aria-label={title} onKeyDown={walk}>
      <ul>
        {draft.files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files of one import may have the same name
          <li key={index} className="sx-draft-file">
            <div className="sx-result-head">
              <strong>{file.file}</strong>
              <Verdict tone={file.taken ? 'good' : 'bad'} text={file.taken ? says.canBeTaken : says.cannotBeTaken} />
            </div>
            {file.problems.length > 0 && <ProblemItems problems={file.problems} label={file.file} placeOf={() => null} />}
            {file.needsPassword && <PasswordForm file={index} />}
            {file.format !== null && file.tables.length === 0 && <p className="sx-soft">{says.noTables}</p>}
            {file.tables.map((table) => (
              <TableItem key={table.key} file={file} table={table} isChosen={table.key === chosen} onChoose={() => onChoose(table.key)} />
            ))}
            {file.tables.length > 0 && <ReturnButton draftId={draft.draftId} file={index} name={file.file} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
