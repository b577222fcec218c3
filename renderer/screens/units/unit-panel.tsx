import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOpenPlan } from '../../api/plan-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Icon } from '../../ui/icon.tsx';
import { useSpoken } from '../../ui/language.tsx';
import { useNotices } from '../../ui/notices.tsx';
import { RenameUnit } from './rename-unit.tsx';
import type { FormedUnit } from './standard-cell.ts';

/** What one new unit is made of, and what can be done with it. */
export function UnitPanel({ unit, onClose }: { readonly unit: FormedUnit; readonly onClose: () => void }) {
  const { words, formats } = useSpoken();
  const { units, terms, frame } = words;
  const { plan } = useOpenPlan();
  const dissolve = useCommand('scenario.dissolveUnit');
  const notices = useNotices();
  const [renaming, setRenaming] = useState(false);
  const { activeScenario } = plan;

  async function remove(): Promise<void> {
    if (activeScenario === null) return;
    if (await dissolve.run({ scenarioId: activeScenario, newUnitId: unit.newUnitId, expectedSeq: plan.seq })) {
      notices.done(units.dissolved(unit.name));
      onClose();
    }
  }
  return (
    <section className="sx-card sx-unit-panel" aria-label={units.membersOf(unit.name)}>
      <div className="sx-unit-panel-head">
        <h2>{units.membersOf(unit.name)}</h2>
        {unit.mode !== 'unchanged' && activeScenario !== null && !renaming && (
          <>
            <Button size="compact-xs" variant="default" onClick={() => setRenaming(true)}>
              {units.rename}
            </Button>
            <Button size="compact-xs" variant="default" title={units.dissolveHint} loading={dissolve.busy} onClick={() => void remove()}>
              {units.dissolve}
            </Button>
          </>
        )}
        <button
          type="button"
          className="sx-icon-button sx-unit-panel-close"
          onClick={onClose}
          aria-label={frame.close}
          title={`${frame.close} (Esc)`}
        >
          <Icon name="close" />
        </button>
      </div>
      {renaming && activeScenario !== null && <RenameUnit unit={unit} scenarioId={activeScenario} onDone={() => setRenaming(false)} />}
      <div className="sx-table-scroll">
        <table className="sx-table">
          <thead>
            <tr>
              <th>{units.columns.code}</th>
              <th>{units.columns.name}</th>
              <th>{units.columns.extent}</th>
              <th className="sx-right">{units.columns.area}</th>
              <th className="sx-right">{units.columns.population}</th>
              <th>{units.columns.source}</th>
            </tr>
          </thead>
          <tbody>
            {unit.members.map((member) => (
              <tr key={`${member.unitId} ${member.extent} ${member.share}`}>
                <td>{member.code}</td>
                <td>{member.name}</td>
                <td>
                  {terms.extents[member.extent]}
                  {member.extent !== 'whole' && member.share !== '1' && ` (${formats.decimal(member.share)})`}
                  {member.estimated && <em className="sx-tone-look"> {units.estimated}</em>}
                </td>
                <td className="sx-right">{member.areaHa === null ? '–' : formats.areaKm2(member.areaHa)}</td>
                <td className="sx-right">{member.population === null ? '–' : formats.integer(member.population)}</td>
                <td className="sx-soft">
                  {member.source === null ? '' : `${member.source.file} · ${member.source.sheet}!${member.source.cell}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
