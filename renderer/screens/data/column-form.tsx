import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { cellUnits, textEncodings } from '../../../shared/model/reading-choices.ts';
import { inputName } from '../../../shared/text/ui/input-names.ts';
import type { DraftTable, TableInstructions } from '../../api/draft-state.ts';
import { useImporting } from '../../api/import-context.tsx';
import { useCall } from '../../api/use-call.ts';
import { useSpoken } from '../../ui/language.tsx';
import { submitOnEnter } from '../../ui/submit-on-enter.ts';
import { unitChoices } from './number-units.ts';

/** A record with one entry set, or without it when the value is undefined; undefined when nothing is left in it. */
function changed<T>(record: Readonly<Record<string, T>> | undefined, key: string, value: T | undefined): Record<string, T> | undefined {
  const { [key]: _old, ...others } = record ?? {};
  const next = value === undefined ? others : { ...others, [key]: value };
  return Object.keys(next).length === 0 ? undefined : next;
}

const found = '';
const notRead = '-'; // no input is called so

interface ColumnFormProps {
  readonly table: DraftTable;
  readonly letter: string;
  readonly onDone: () => void;
}

/** How one column is read: what it means, what its numbers count, how its text is encoded. */
export function ColumnForm({ table, letter, onDone }: ColumnFormProps) {
  const { words, language } = useSpoken();
  const { columnMenu: says, units, encodings } = words.draft;
  const { instruct, busy } = useImporting();
  const kinds = useCall('draft.inputs', {});
  const { kind, instructions, columns } = table;
  const now = columns.find(({ column }) => column === letter);
  const told = instructions.columns?.[letter];
  const [meaning, setMeaning] = useState(told === undefined ? found : (told ?? notRead));
  const [unit, setUnit] = useState<string>(instructions.units?.[letter] ?? found);
  const [encoding, setEncoding] = useState<string>(instructions.encodings?.[letter] ?? found);
  const inputs = kinds.data?.find((one) => one.kind === kind)?.inputs ?? [];
  const input = meaning === found ? (now?.input ?? null) : meaning === notRead ? null : meaning;
  const unitsOfInput = unitChoices(input);
  const nameOf = (name: string) => inputName(kind, name, language);

  async function apply(): Promise<void> {
    const { columns: oldColumns, units: oldUnits, encodings: oldEncodings, ...others } = instructions;
    const next: TableInstructions = { ...others };
    const newColumns = changed(oldColumns, letter, meaning === found ? undefined : meaning === notRead ? null : meaning);
    const newUnits = changed(
      oldUnits,
      letter,
      unitsOfInput.find((one) => one === unit),
    );
    const newEncodings = changed(
      oldEncodings,
      letter,
      textEncodings.find((one) => one === encoding),
    );
    if (newColumns) next.columns = newColumns;
    if (newUnits) next.units = newUnits;
    if (newEncodings) next.encodings = newEncodings;
    onDone();
    await instruct(table, next);
  }
  return (
    <form
      className="sx-small-form"
      onKeyDown={submitOnEnter}
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <h3>
        {says.title(letter)}
        {now && now.heading !== '' && <span className="sx-soft"> “{now.heading}”</span>}
      </h3>
      <NativeSelect
        size="xs"
        data-autofocus
        label={says.meaning}
        value={meaning}
        onChange={(event) => setMeaning(event.currentTarget.value)}
        data={[
          { value: found, label: told === undefined && now?.input ? `${says.found}: ${nameOf(now.input)}` : says.found },
          { value: notRead, label: says.notRead },
          ...inputs.map(({ input: name, needed }) => ({ value: name, label: needed ? `${nameOf(name)} (${says.needed})` : nameOf(name) })),
        ]}
      />
      {unitsOfInput.length > 0 && (
        <NativeSelect
          size="xs"
          label={says.unit}
          value={unit}
          onChange={(event) => setUnit(event.currentTarget.value)}
          data={[
            { value: found, label: says.unitFound },
            ...cellUnits.filter((one) => unitsOfInput.includes(one)).map((one) => ({ value: one, label: units[one] })),
          ]}
        />
      )}
      <NativeSelect
        size="xs"
        label={says.encoding}
        value={encoding}
        onChange={(event) => setEncoding(event.currentTarget.value)}
        data={[{ value: found, label: says.encodingFound }, ...textEncodings.map((one) => ({ value: one, label: encodings[one] }))]}
      />
      <Button size="xs" type="submit" disabled={busy}>
        {says.apply}
      </Button>
    </form>
  );
}
