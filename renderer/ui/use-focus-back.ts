import { useLayoutEffect } from 'react';

/** Gives the focus back, when the component goes, to whatever had it when the component came. */
export function useFocusBack(): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
}
