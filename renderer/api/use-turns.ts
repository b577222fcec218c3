import { useCallback, useRef, useState } from 'react';

interface Turns {
  readonly busy: boolean;
  /** Does one thing after another: each knows what the one before has left. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** A queue of one: what is asked meanwhile waits, and is never lost. */
export function useTurns(): Turns {
  const [waiting, setWaiting] = useState(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    setWaiting((count) => count + 1);
    const next = last.current.then(work).finally(() => setWaiting((count) => count - 1));
    last.current = next.catch(() => {});
    return next;
  }, []);
  return { busy: waiting > 0, inTurn };
}
