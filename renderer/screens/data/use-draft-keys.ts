import { useEffect, useEffectEvent } from 'react';

const isTextField = (target: Element): boolean =>
  target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button])') && !target.matches('[role=switch]');

interface DraftKeys {
  onTake(): void;
  onUndo(): void;
}

/**
 * Ctrl+Enter takes the draft, Ctrl+Z takes back what was done to it last, wherever the keyboard is in the screen; in a text field both are the
 * field's own. They come before the keys that work everywhere: the plan's undo is not meant here.
 */
export function useDraftKeys({ onTake, onUndo }: DraftKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.isComposing || event.repeat) return;
    if (!(target instanceof Element) || isTextField(target)) return;
    const region = target.closest('[data-region]')?.getAttribute('data-region') ?? 'content';
    if (region !== 'content') return;
    if (event.key === 'Enter') onTake();
    else if (event.code === 'KeyZ') onUndo();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener, { capture: true });
    return () => document.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
