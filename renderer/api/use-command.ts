import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/contract.ts';
import { useWords } from '../ui/language.tsx';
import { useNotices } from '../ui/notices.tsx';
import { useClient } from './transport-context.tsx';

interface Running<N extends CallName> {
  readonly busy: boolean;
  /** Null when it was refused or the program is out of reach; the reader has been told why. */
  run(input: CallInput<N>): Promise<CallOutput<N> | null>;
}

/** A call made because the reader asked for it: says what went wrong, and asks for everything shown again when it went right. */
export function useCommand<N extends CallName>(name: N): Running<N> {
  const client = useClient();
  const queries = useQueryClient();
  const notices = useNotices();
  const { frame } = useWords();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async run(input) {
      setBusy(true);
      try {
        const reply = await client.call(name, input);
        await queries.invalidateQueries();
        if (reply.ok) return reply.value;
        notices.refused(reply.problems);
        return null;
      } catch {
        notices.failed(frame.lostTitle);
        return null;
      } finally {
        setBusy(false);
      }
    },
  };
}
