import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTransport } from '../api/transport-context.tsx';
import { useCall } from '../api/use-call.ts';
import { useWords } from '../ui/language.tsx';
import { useStore } from '../ui/store.ts';
import { Locked } from './locked.tsx';
import { Shell } from './shell.tsx';

/** Follows the connection and the host's events, and shows the frame once it is known whether a plan is open. */
export function Connected() {
  const { client, connection } = useTransport();
  const state = useStore(connection);
  const queries = useQueryClient();
  const wasLost = useRef(false);
  const plan = useCall('file.current', {}, { enabled: state.kind !== 'locked' });
  const { frame } = useWords();

  useEffect(
    () =>
      client.listen((event) => {
        if (event.kind === 'changed') void queries.invalidateQueries();
      }),
    [client, queries],
  );
  useEffect(() => {
    if (state.kind === 'open' && wasLost.current) void queries.resetQueries(); // whatever happened meanwhile was not told
    wasLost.current = state.kind === 'lost';
  }, [state, queries]);

  if (state.kind === 'locked') return <Locked why={state.why} />;
  return (
    <>
      {state.kind === 'lost' && (
        <div className="sx-lost" role="alert">
          <strong>{frame.lostTitle}.</strong> {frame.lostText}
        </div>
      )}
      {plan.data === undefined ? (
        <p className="sx-loading sx-loading-page">{frame.loading}</p>
      ) : (
        <Shell key={plan.data?.path ?? ''} plan={plan.data} />
      )}
    </>
  );
}
