import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { leavingCases } from '../../../shared/model/person.ts';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { DayInput } from '../../ui/day-input.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import type { Person } from './list-view.tsx';

/** Marks the selected people as leaving under a case and on a day, or as staying. A person decides; nothing is proposed here. */
export function LeavingPanel({ chosen }: { readonly chosen: readonly Person[] }) {
  const { words, formats } = useSpoken();
  const { people, terms } = words;
  const { plan } = useOpenPlan();
  const notices = useNotices();
  const mark = useCommand('scenario.markLeaving');
  const [leavingCase, setLeavingCase] = useState<(typeof leavingCases)[number]>('early-retirement');
  const [leavingDate, setLeavingDate] = useState<string | null>(null);
  const [decisionDate, setDecisionDate] = useState<string | null>(null);
  const { activeScenario } = plan;
  if (activeScenario === null) return null;
  const personIds = chosen.map(({ personId }) => personId);
  const common = { scenarioId: activeScenario, personIds, expectedSeq: plan.seq };
  const count = formats.integer(chosen.length);
  return (
    <form
      className="sx-card sx-form-line sx-leaving"
      aria-label={people.markTitle(count)}
      onSubmit={async (event) => {
        event.preventDefault();
        if (leavingDate === null) return;
        if (await mark.run({ ...common, case: leavingCase, leavingDate, decisionDate })) notices.done(people.marked(count));
      }}
    >
      <strong className="sx-leaving-title">{people.markTitle(count)}</strong>
      <NativeSelect
        size="xs"
        w={176}
        label={people.markCase}
        value={leavingCase}
        onChange={(event) => setLeavingCase(leavingCases.find((known) => known === event.currentTarget.value) ?? leavingCase)}
        data={leavingCases.map((known) => ({ value: known, label: terms.leavingCases[known] }))}
      />
      <DayInput label={people.leavingDate} placeholder={people.dateHint} value={leavingDate} onChange={setLeavingDate} width={122} />
      <DayInput label={people.decisionDate} placeholder={people.dateHint} value={decisionDate} onChange={setDecisionDate} width={150} />
      <Button type="submit" size="xs" loading={mark.busy} disabled={leavingDate === null}>
        {people.confirmMark}
      </Button>
      <Button
        size="xs"
        variant="default"
        loading={mark.busy}
        onClick={async () => {
          if (await mark.run({ ...common, case: null, leavingDate: null, decisionDate: null })) notices.done(people.markedStay(count));
        }}
      >
        {people.markStay}
      </Button>
    </form>
  );
}
