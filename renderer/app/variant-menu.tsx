import { Button, Popover, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useOpenPlan } from '../api/plan-context.tsx';
import { useCommand } from '../api/use-command.ts';
import { Icon } from '../ui/icon.tsx';
import { useSpoken } from '../ui/language.tsx';

/** Which variant (phương án) everything is about, and a way to add one. */
export function VariantMenu() {
  const { words, formats } = useSpoken();
  const { frame } = words;
  const { plan } = useOpenPlan();
  const [opened, menu] = useDisclosure(false);
  const [name, setName] = useState('');
  const activate = useCommand('scenario.activate');
  const create = useCommand('scenario.create');
  const active = plan.scenarios.find(({ id }) => id === plan.activeScenario);

  async function add(): Promise<void> {
    if (name.trim() === '') return;
    const made = await create.run({ name: name.trim(), expectedSeq: plan.seq });
    if (!made) return;
    setName('');
    menu.close();
  }
  async function choose(scenarioId: string): Promise<void> {
    menu.close();
    if (scenarioId !== plan.activeScenario) await activate.run({ scenarioId, expectedSeq: plan.seq });
  }
  return (
    <Popover
      opened={opened}
      onChange={(open) => (open ? menu.open() : menu.close())}
      position="bottom-start"
      width={320}
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className="sx-icon-button sx-top-name"
          onClick={menu.toggle}
          aria-label={`${frame.variant}: ${active?.name ?? frame.noVariant}`}
          title={active?.name}
        >
          <span>{active?.name ?? frame.noVariant}</span>
          <Icon name="down" size={14} />
        </button>
      </Popover.Target>
      <Popover.Dropdown p={8}>
        <ul className="sx-menu" aria-label={frame.variant}>
          {plan.scenarios.map((scenario) => (
            <li key={scenario.id}>
              <button
                type="button"
                className="sx-menu-item"
                aria-current={scenario.id === plan.activeScenario}
                onClick={() => void choose(scenario.id)}
              >
                <span className={scenario.id === plan.activeScenario ? 'sx-tone-good' : 'sx-hidden'}>
                  <Icon name="check" size={14} />
                </span>
                {scenario.name}
                <span className="sx-menu-note">{formats.date(scenario.effectiveDate)}</span>
              </button>
            </li>
          ))}
        </ul>
        <form
          className="sx-form-line"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextInput
            size="xs"
            label={frame.newVariant}
            placeholder={frame.variantName}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            flex={1}
          />
          <Button type="submit" size="xs" disabled={name.trim() === ''} loading={create.busy}>
            {frame.create}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
