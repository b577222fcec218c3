import { useEffect, useEffectEvent } from 'react';

/** Esc goes back one step. Whoever handles it first (an open menu, a field being typed in) keeps it. */
export function useEscape(active: boolean, back: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    back();
  });
  useEffect(() => {
    if (!active) return;
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, [active]);
}
