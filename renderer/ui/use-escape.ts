import { useEffect, useEffectEvent } from 'react';

/** Ways back that are open now, the latest last. */
const waysBack: (() => void)[] = [];

function onKey(event: KeyboardEvent): void {
  const back = waysBack.at(-1);
  if (event.key !== 'Escape' || event.defaultPrevented || !back) return;
  event.preventDefault();
  back();
}

/** Esc goes back one step: the latest that is open. Whoever handles the key first (a menu, a field being typed in) keeps it. */
export function useEscape(active: boolean, back: () => void): void {
  const goBack = useEffectEvent(back);
  useEffect(() => {
    if (!active) return;
    const way = (): void => goBack();
    if (waysBack.length === 0) document.addEventListener('keydown', onKey);
    waysBack.push(way);
    return () => {
      waysBack.splice(waysBack.indexOf(way), 1);
      if (waysBack.length === 0) document.removeEventListener('keydown', onKey);
    };
  }, [active]);
}
