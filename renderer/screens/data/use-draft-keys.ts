import { useEffect, useEffectEvent } from 'react';
import { isTextField } from '../../ui/is-text-field.ts';
import { useOwnUndo } from '../../ui/own-undo.ts';

interface DraftKeys {
  onTake(): void;
  onUndo(): void;
  onRedo(): void;
}

/**
 * Ctrl+Enter takes the draft, Ctrl+Z takes back what was done to it last and Ctrl+Y brings that back, wherever the keyboard is in the
 * screen; in a text field they are the field's own. They come before the keys that work everywhere: the plan's undo is not meant here.
 * Undo and redo of the menu mean the same.
 */
export function useDraftKeys({ onTake, onUndo, onRedo }: DraftKeys): void {
  useOwnUndo({ undo: onUndo, redo: onRedo });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    if (!(target instanceof Element) || isTextField(target)) return;
    const region = target.closest('[data-region]')?.getAttribute('data-region') ?? 'content';
    if (region !== 'content') return;
    const isTake = event.key === 'Enter' && !event.shiftKey;
    const isRedo = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
    if (!isTake && !isRedo && event.code !== 'KeyZ') return;
    event.preventDefault();
    event.stopPropagation(); // also of a key held down, which would be undo of the plan
    if (event.repeat) return;
    if (isTake) onTake();
    else if (isRedo) onRedo();
    else onUndo();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener, { capture: true });
    return () => document.removeEventListener('keydown', listener, { capture: true });
  }, []);
}
