import { Modal, TextInput, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { searchKey } from '../../shared/kernel/vietnamese/search-key.ts';
import { useOpenPlan } from '../api/plan-context.tsx';
import { useCommand } from '../api/use-command.ts';
import { useSpoken } from '../ui/language.tsx';
import { navigate, screens } from '../ui/route.ts';
import { chain } from './navigation.tsx';
import { useSnapshot } from './use-snapshot.ts';
import { useSteps } from './use-steps.tsx';

interface Command {
  readonly id: string;
  readonly title: string;
  readonly keys?: string;
  run(): void;
}

const screensOfChain: readonly string[] = chain;

function useCommands(): readonly Command[] {
  const { words, language, setLanguage } = useSpoken();
  const { frame } = words;
  const { plan } = useOpenPlan();
  const steps = useSteps();
  const takeSnapshot = useSnapshot();
  const activate = useCommand('scenario.activate');
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  return [
    ...screens.map((screen) => {
      const place = screensOfChain.indexOf(screen);
      return {
        id: screen,
        title: frame.goTo(frame.screens[screen]),
        ...(place === -1 ? {} : { keys: `Ctrl+${place + 1}` }),
        run: () => navigate(screen),
      };
    }),
    ...(steps.undoName === null
      ? []
      : [{ id: 'undo', title: `${frame.undo}: ${steps.undoName}`, keys: 'Ctrl+Z', run: () => void steps.undo() }]),
    ...(steps.redoName === null
      ? []
      : [{ id: 'redo', title: `${frame.redo}: ${steps.redoName}`, keys: 'Ctrl+Y', run: () => void steps.redo() }]),
    ...plan.scenarios
      .filter(({ id }) => id !== plan.activeScenario)
      .map(({ id, name }) => ({
        id: `variant ${id}`,
        title: frame.toVariant(name),
        run: () => void activate.run({ scenarioId: id, expectedSeq: plan.seq }),
      })),
    { id: 'snapshot', title: frame.takeSnapshot, keys: 'Ctrl+S', run: () => void takeSnapshot() },
    { id: 'language', title: frame.switchLanguageHint, run: () => setLanguage(language === 'vi' ? 'en' : 'vi') },
    {
      id: 'scheme',
      title: scheme === 'dark' ? frame.switchToLight : frame.switchToDark,
      run: () => setColorScheme(scheme === 'dark' ? 'light' : 'dark'),
    },
  ];
}

function Palette({ onClose }: { readonly onClose: () => void }) {
  const { frame } = useSpoken().words;
  const commands = useCommands();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const wanted = searchKey(query).split(' ').filter(Boolean);
  const found = commands.filter(({ title }) => wanted.every((word) => searchKey(title).includes(word)));
  const run = (command: Command | undefined): void => {
    if (!command) return;
    onClose();
    command.run();
  };
  return (
    <>
      <TextInput
        data-autofocus
        role="combobox"
        aria-expanded
        aria-controls="sx-palette"
        aria-activedescendant={found[at] ? `sx-palette-${found[at].id}` : undefined}
        aria-label={frame.commands}
        placeholder={`${frame.commands}…`}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (move !== 0) {
            event.preventDefault();
            setAt(Math.max(0, Math.min(found.length - 1, at + move)));
          }
          if (event.key === 'Enter') {
            event.preventDefault();
            run(found[at]);
          }
        }}
      />
      <div id="sx-palette" className="sx-menu sx-palette" role="listbox" aria-label={frame.commands}>
        {found.map((command, index) => (
          <button
            key={command.id}
            id={`sx-palette-${command.id}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="sx-menu-item"
            onClick={() => run(command)}
          >
            {command.title}
            {command.keys !== undefined && <span className="sx-menu-note">{command.keys}</span>}
          </button>
        ))}
      </div>
      <p className="sx-palette-hint">{found.length === 0 ? frame.noCommand : frame.commandsHint}</p>
    </>
  );
}

/** Every command by name, from the keyboard. */
export function CommandPalette({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      lockScroll={false}
      size={560}
      yOffset="12vh"
      padding="sm"
      transitionProps={{ duration: 0 }}
    >
      <Palette onClose={onClose} />
    </Modal>
  );
}
