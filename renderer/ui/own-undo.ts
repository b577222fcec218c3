import { useEffect, useEffectEvent } from 'react';

/** What "undo" means where it does not mean the plan, the latest last. */
const owners: (() => void)[] = [];

/** While the component is shown, undo means this, wherever it is asked for. */
export function useOwnUndo(undo: () => void): void {
  const undoHere = useEffectEvent(undo);
  useEffect(() => {
    const owner = (): void => undoHere();
    owners.push(owner);
    return () => {
      owners.splice(owners.indexOf(owner), 1);
    };
  }, []);
}

/** The undo of what is shown; null where it is the plan's. */
export const ownUndo = (): (() => void) | null => owners.at(-1) ?? null;
