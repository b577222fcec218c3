import { useEffect, useEffectEvent } from 'react';
import { useTransport } from '../api/transport-context.tsx';
import { isTextField } from '../ui/is-text-field.ts';
import { useSpoken } from '../ui/language.tsx';
import { ownUndo } from '../ui/own-undo.ts';
import { navigate } from '../ui/route.ts';
import { chain } from './navigation.tsx';
import { useSnapshot } from './use-snapshot.ts';
import { useSteps } from './use-steps.tsx';

const regionOrder: readonly string[] = ['top', 'navigation', 'content', 'why'];

/** F6 walks between the parts of the window, Shift+F6 back. */
function nextRegion(back: boolean): void {
  const here = document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? '';
  const from = regionOrder.indexOf(here);
  const order = back ? regionOrder.toReversed() : regionOrder;
  const start = from === -1 ? 0 : order.indexOf(regionOrder[from] ?? 'top') + 1;
  const region = document.querySelector<HTMLElement>(`[data-region="${order[start % order.length]}"]`);
  const first = region?.querySelector<HTMLElement>(
    '[aria-current="page"], .ag-cell[tabindex="-1"], button:not(:disabled), a[href], input:not(:disabled)',
  );
  (first ?? region)?.focus();
}

/** Keys that work everywhere. They are told by their place on the keyboard, so that they hold whatever the layout writes. Backspace is left alone. */
export function useKeyboard({ openPalette }: { readonly openPalette: () => void }): void {
  const steps = useSteps();
  const takeSnapshot = useSnapshot();
  const { setLanguage } = useSpoken();
  const { listenCommands } = useTransport();

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey;
    const typing = isTextField(event.target);
    const digit = /^Digit([1-7])$/.exec(event.code)?.[1];
    let handled = true;
    if (event.code === 'F6') nextRegion(event.shiftKey);
    else if (control && event.code === 'KeyK') openPalette();
    else if (control && event.code === 'KeyS') {
      if (!event.repeat) void takeSnapshot(); // a key held down would push older snapshots out
    } else if (control && !typing && (event.code === 'KeyZ' || event.code === 'KeyY')) {
      const isRedo = event.code === 'KeyY' || event.shiftKey;
      if (!event.repeat || !steps.busy) void (isRedo ? steps.redo() : steps.undo()); // a key held down must not pile steps up
    } else if (digit !== undefined && !event.shiftKey && control !== event.altKey) navigate(chain[Number(digit) - 1] ?? 'overview');
    else handled = false;
    if (handled) event.preventDefault();
  });
  const onCommand = useEffectEvent((command: Parameters<Parameters<typeof listenCommands>[0]>[0]) => {
    // As with the keys: what is being typed has its own undo, and so has a draft.
    if (command.startsWith('edit.') && isTextField(document.activeElement)) document.execCommand(command === 'edit.undo' ? 'undo' : 'redo');
    else if (command === 'edit.undo') void (ownUndo() ?? steps).undo();
    else if (command === 'edit.redo') void (ownUndo() ?? steps).redo();
    else setLanguage(command === 'language.vi' ? 'vi' : 'en');
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  useEffect(() => listenCommands((command) => onCommand(command)), [listenCommands]);
}
