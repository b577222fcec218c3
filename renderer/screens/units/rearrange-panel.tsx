import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { searchKey } from '../../../shared/kernel/vietnamese/search-key.ts';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useSpoken } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { useEscape } from '../../ui/use-escape.ts';
import type { UnitBefore } from './before-view.tsx';
import type { FormedUnit } from './standard-cell.ts';
import { type UnitDraft, UnitFields, unitOf } from './unit-fields.tsx';

type Props = { readonly chosen: readonly UnitBefore[]; readonly scenarioId: string; readonly onDone: () => void };

function FormUnit({ chosen, scenarioId, onDone }: Props) {
  const { words, formats } = useSpoken();
  const { units, frame } = words;
  const { plan } = useOpenPlan();
  const notices = useNotices();
  const form = useCommand('scenario.formUnit');
  const hasWard = chosen.some(({ kind }) => kind === 'phường');
  const [draft, setDraft] = useState<UnitDraft>({ name: '', kind: hasWard ? 'phường' : 'xã', code: '' });
  return (
    <form
      className="sx-form-line"
      aria-label={units.formTitle(formats.integer(chosen.length))}
      onSubmit={async (event) => {
        event.preventDefault();
        const wanted = unitOf(draft);
        if (wanted.name === '') return;
        if (await form.run({ scenarioId, unitIds: chosen.map(({ unitId }) => unitId), ...wanted, expectedSeq: plan.seq })) {
          notices.done(units.formed(wanted.name));
          onDone();
        }
      }}
    >
      <UnitFields draft={draft} onChange={setDraft} />
      <Button type="submit" size="xs" loading={form.busy} disabled={draft.name.trim() === ''}>
        {units.confirmForm}
      </Button>
      <Button size="xs" variant="default" onClick={onDone}>
        {frame.cancel}
      </Button>
    </form>
  );
}

function MoveUnits({ chosen, scenarioId, onDone, after }: Props & { readonly after: readonly FormedUnit[] }) {
  const { words, formats } = useSpoken();
  const { units, frame } = words;
  const { plan } = useOpenPlan();
  const notices = useNotices();
  const move = useCommand('scenario.moveUnits');
  const [newUnitId, setNewUnitId] = useState<string | null>(null);
  const targets = after.filter(({ mode }) => mode !== 'unchanged');
  const receiver = targets.find((unit) => unit.newUnitId === newUnitId);
  return (
    <form
      className="sx-form-line"
      aria-label={units.moveTitle(formats.integer(chosen.length))}
      onSubmit={async (event) => {
        event.preventDefault();
        if (!receiver) return;
        if (
          await move.run({ scenarioId, unitIds: chosen.map(({ unitId }) => unitId), newUnitId: receiver.newUnitId, expectedSeq: plan.seq })
        ) {
          notices.done(units.moved(receiver.name));
          onDone();
        }
      }}
    >
      <Select
        size="xs"
        flex={1}
        searchable
        clearable
        data-autofocus
        label={units.target}
        placeholder={units.targetHint}
        value={newUnitId}
        onChange={setNewUnitId}
        limit={50}
        nothingFoundMessage={frame.noMatch}
        data={targets.map((unit) => ({ value: unit.newUnitId, label: unit.code === null ? unit.name : `${unit.name} (${unit.code})` }))}
        filter={({ options, search, limit }) =>
          options.filter((option) => 'label' in option && searchKey(option.label).includes(searchKey(search))).slice(0, limit)
        }
      />
      <Button type="submit" size="xs" loading={move.busy} disabled={receiver === undefined}>
        {units.confirmMove}
      </Button>
      <Button size="xs" variant="default" onClick={onDone}>
        {frame.cancel}
      </Button>
    </form>
  );
}

/** What can be done with the communes that are selected. */
export function RearrangePanel({ chosen, after }: { readonly chosen: readonly UnitBefore[]; readonly after: readonly FormedUnit[] }) {
  const { words, formats } = useSpoken();
  const { units } = words;
  const { plan } = useOpenPlan();
  const [doing, setDoing] = useState<'form' | 'move' | null>(null);
  const { activeScenario } = plan;
  useEscape(doing !== null, () => setDoing(null));
  if (activeScenario === null) return null;
  const common = { chosen, scenarioId: activeScenario, onDone: () => setDoing(null) };
  return (
    <section className="sx-card sx-rearrange" aria-label={units.selected(formats.integer(chosen.length))}>
      {doing === null && (
        <div className="sx-form-line">
          <strong className="sx-rearrange-title">{units.selected(formats.integer(chosen.length))}</strong>
          <Button size="xs" onClick={() => setDoing('form')}>
            {units.form}
          </Button>
          <Button size="xs" variant="default" onClick={() => setDoing('move')}>
            {units.move}
          </Button>
        </div>
      )}
      {doing === 'form' && <FormUnit {...common} />}
      {doing === 'move' && <MoveUnits {...common} after={after} />}
    </section>
  );
}
