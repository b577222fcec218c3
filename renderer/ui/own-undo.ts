import { useEffect, useEffectEvent } from 'react';

interface OwnUndo {
  undo(): void;
  redo(): void;
}

/** What undo and redo mean where they do not mean the plan, the latest last. */
const owners: OwnUndo[] = [];

/** While the component is shown, undo and redo mean this, wherever they are asked for. */
export function useOwnUndo({ undo, redo }: OwnUndo): void {
  const undoHere = useEffectEvent(undo);
  const redoHere = useEffectEvent(redo);
  useEffect(() => {
    const owner = { undo: () => undoHere(), redo: () => redoHere() };
    owners.push(owner);
    return () => {
      owners.splice(owners.indexOf(owner), 1);
    };
  }, []);
}

/** The undo of what is shown; null where it is the plan's. */
export const ownUndo = (): OwnUndo | null => owners.at(-1) ?? null;
