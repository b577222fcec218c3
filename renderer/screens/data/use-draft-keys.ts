import { useEffect, useEffectEvent } from 'react';
import { useOwnUndo } from '../../ui/own-undo.ts';

const isTextField = (target: Element): boolean =>
  target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button])') && !target.matches('[role=switch]');

interface DraftKeys {
  onTake(): void;
  onUndo(): void;
}

/**
 * Ctrl+Enter takes the draft, Ctrl+Z takes back what was done to it last, wherever the keyboard is in the screen; in a text field both are the
 * field's own. They come before the keys that work everywhere: the plan's undo is not meant here. The menu's undo means the same.
 */
export function useDraftKeys({ onTake, onUndo }: DraftKeys): void {
  useOwnUndo(onUndo);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.isComposing) return;
    if (!(target instanceof Element) || isTextField(target)) return;
    const region = target.closest('[data-region]')?.getAttribute('data-region') ?? 'content';
    if (region !== 'content') return;
    const isTake = event.key === 'Enter';
    if (!isTake && event.code !== 'KeyZ') return;
    event.preventDefault();
    event.stopPropagation(); // also of a key held down, which would be undo of the plan
    if (event.repeat) return;
    if (isTake) onTake();
    else onUndo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener, { capture: true });
    return () => document.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
