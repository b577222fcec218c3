import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useWords } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { useEscape } from '../../ui/use-escape.ts';
import type { FormedUnit } from './standard-cell.ts';
import { UnitFields, unitOf } from './unit-fields.tsx';

export function RenameUnit({
  unit,
  scenarioId,
  onDone,
}: {
  readonly unit: FormedUnit;
  readonly scenarioId: string;
  readonly onDone: () => void;
}) {
  const { units, frame } = useWords();
  const { plan } = useOpenPlan();
  const notices = useNotices();
  const rename = useCommand('scenario.renameUnit');
  useEscape(true, onDone);
  const [draft, setDraft] = useState({ name: unit.name, kind: unit.kind, code: unit.code ?? '' });
  return (
    <form
      className="sx-form-line"
      aria-label={units.renameTitle(unit.name)}
      onSubmit={async (event) => {
        event.preventDefault();
        const wanted = unitOf(draft);
        if (wanted.name === '') return;
        if (await rename.run({ scenarioId, newUnitId: unit.newUnitId, ...wanted, expectedSeq: plan.seq })) {
          notices.done(units.renamed(wanted.name));
          onDone();
        }
      }}
    >
      <UnitFields draft={draft} onChange={setDraft} />
      <Button type="submit" size="xs" loading={rename.busy}>
        {units.confirmRename}
      </Button>
      <Button size="xs" variant="default" onClick={onDone}>
        {frame.cancel}
      </Button>
    </form>
  );
}
