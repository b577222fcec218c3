import { Checkbox, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { CallOutput } from '../../../shared/contract/contract.ts';
import { searchKey } from '../../../shared/kernel/vietnamese/search-key.ts';
import { staffGroups } from '../../../shared/model/person.ts';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCall } from '../../api/use-call.ts';
import type { Column } from '../../grid/column.ts';
import { DataGrid } from '../../grid/data-grid.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { navigate } from '../../ui/route.ts';
import { useEscape } from '../../ui/use-escape.ts';
import { LeavingPanel } from './leaving-panel.tsx';

export type Person = CallOutput<'plan.people'>['people'][number];

const pageRows = 500;

function useColumns(): readonly Column<Person>[] {
  const { words, formats } = useSpoken();
  return useMemo(() => {
    const { columns } = words.people;
    const { terms } = words;
    return [
      {
        id: 'fullName',
        kind: 'text',
        header: columns.fullName,
        width: 170,
        grow: 2,
        pinned: true,
        isPersonName: true,
        value: ({ fullName }) => fullName,
      },
      { id: 'birthDate', kind: 'text', header: columns.birthDate, width: 100, soft: true, value: ({ birthDate }) => birthDate },
      { id: 'title', kind: 'text', header: columns.title, width: 160, grow: 2, value: ({ title }) => title },
      { id: 'newUnit', kind: 'text', header: columns.newUnit, width: 160, grow: 2, value: ({ newUnit }) => newUnit },
      {
        id: 'leaving',
        kind: 'verdict',
        header: columns.leaving,
        width: 150,
        value: ({ leaving }) => (leaving === null ? null : { tone: 'look', text: terms.leavingCases[leaving] }),
      },
      {
        id: 'leavingDate',
        kind: 'text',
        header: columns.leavingDate,
        width: 100,
        value: ({ leavingDate }) => leavingDate && formats.date(leavingDate),
      },
      {
        id: 'assigned',
        kind: 'text',
        header: columns.assigned,
        width: 150,
        soft: true,
        value: ({ assignedByRule }) => (assignedByRule ? words.people.byRule : null),
      },
      { id: 'oldUnit', kind: 'text', header: columns.oldUnit, width: 170, grow: 1, soft: true, value: ({ oldUnit }) => oldUnit },
      { id: 'department', kind: 'text', header: columns.department, width: 150, soft: true, value: ({ department }) => department },
      { id: 'sex', kind: 'text', header: columns.sex, width: 90, soft: true, value: ({ sex }) => sex && terms.sexes[sex] },
      {
        id: 'staffGroup',
        kind: 'text',
        header: columns.staffGroup,
        width: 130,
        soft: true,
        value: ({ staffGroup }) => {
          const known = staffGroups.find((group) => group === staffGroup);
          return known ? terms.staffGroups[known] : staffGroup;
        },
      },
      {
        id: 'source',
        kind: 'text',
        header: columns.source,
        width: 220,
        soft: true,
        value: ({ source }) => source && `${source.file} · ${source.sheet}!${source.cell}`,
      },
    ];
  }, [words, formats]);
}

/** People in pages, searched by the host; the selected ones can be marked as leaving or staying. */
export function ListView({ unitId }: { readonly unitId: string | null }) {
  const { words, formats } = useSpoken();
  const { people, frame } = words;
  const { target } = useOpenPlan();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.normalize('NFC').trim(), 250);
  const [onlyLeaving, setOnlyLeaving] = useState(false);
  const [from, setFrom] = useState(0);
  const [selected, setSelected] = useState<readonly Person[]>([]);
  const staffing = useCall('plan.staffing', target);
  const list = useCall('plan.people', { ...target, newUnitId: unitId, search, onlyLeaving, from, count: pageRows });
  const columns = useColumns();
  useEscape(unitId !== null, () => navigate('people', 'byUnit'));
  const first = (change: () => void): void => {
    change();
    setFrom(0);
    setSelected([]);
  };
  return (
    <>
      <div className="sx-people-tools">
        <TextInput
          size="xs"
          w={220}
          type="search"
          aria-label={people.find}
          placeholder={`${people.find}…`}
          leftSection={<Icon name="search" size={14} />}
          value={typed}
          onChange={(event) => {
            const { value } = event.currentTarget;
            first(() => setTyped(value));
          }}
        />
        <Select
          size="xs"
          w={280}
          searchable
          clearable
          aria-label={people.unit}
          placeholder={people.allUnits}
          value={unitId}
          onChange={(id) => (id === null ? navigate('people', 'list') : navigate('people', 'list', id))}
          limit={100}
          nothingFoundMessage={frame.noMatch}
          data={(staffing.data ?? []).map(({ newUnitId, name }) => ({ value: newUnitId, label: name }))}
          filter={({ options, search: wanted, limit }) =>
            options.filter((option) => 'label' in option && searchKey(option.label).includes(searchKey(wanted))).slice(0, limit)
          }
        />
        <Checkbox
          size="xs"
          label={people.onlyLeaving}
          checked={onlyLeaving}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            first(() => setOnlyLeaving(checked));
          }}
        />
      </div>
      <ReadState read={list}>
        {({ people: rows, total }) => (
          <>
            <DataGrid
              key={`${from} ${search} ${onlyLeaving}`}
              label={people.list}
              rows={rows}
              columns={columns}
              rowId={({ personId }) => String(personId)}
              selectable
              onSelect={setSelected}
              footer={
                <>
                  {total > pageRows && (
                    <span className="sx-pages">
                      <button
                        type="button"
                        className="sx-icon-button"
                        disabled={from === 0}
                        onClick={() => setFrom(from - pageRows)}
                        aria-label={people.previous}
                      >
                        <Icon name="left" size={14} />
                      </button>
                      {people.shown(formats.integer(from + 1), formats.integer(from + rows.length), formats.integer(total))}
                      <button
                        type="button"
                        className="sx-icon-button"
                        disabled={from + rows.length >= total}
                        onClick={() => setFrom(from + pageRows)}
                        aria-label={people.following}
                      >
                        <Icon name="right" size={14} />
                      </button>
                    </span>
                  )}
                  {selected.length === 0 && <span>{people.markHint}</span>}
                </>
              }
            />
            {selected.length > 0 && <LeavingPanel chosen={selected} />}
          </>
        )}
      </ReadState>
    </>
  );
}
