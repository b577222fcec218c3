import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { CallInput } from '../../shared/contract/contract.ts';
import { useWords } from '../ui/language.tsx';
import { useNotices } from '../ui/notices.tsx';
import type { Draft } from './draft-state.ts';
import { useClient } from './transport-context.tsx';

type DraftCall = 'draft.open' | 'draft.instruct' | 'draft.correct' | 'draft.accept' | 'draft.password';

export const draftKey = ['draft.current', {}] as const;
const partsOfDraft = ['draft.rows', 'draft.problems', 'draft.differences'];

/**
 * Runs calls that change the draft. Each answers with the whole draft, which takes the place of the one shown; the plan is not asked again,
 * for it has not changed. Null when it was refused or the program is out of reach; the reader has been told why.
 */
export function useDraftCall(): <N extends DraftCall>(name: N, input: CallInput<N>) => Promise<Draft | null> {
  const client = useClient();
  const queries = useQueryClient();
  const notices = useNotices();
  const { frame } = useWords();
  return useCallback(
    async (name, input) => {
      const reply = await client.call(name, input).catch(() => null);
      if (reply === null) {
        notices.failed(frame.lostTitle);
        return null;
      }
      if (!reply.ok) {
        notices.refused(reply.problems);
        await queries.invalidateQueries({ queryKey: draftKey }); // it may have been put away meanwhile
        return null;
      }
      const draft: Draft = reply.value;
      // Parts that are shown are asked for at once; a grid that asks for the same page meanwhile joins in.
      for (const part of partsOfDraft) {
        void queries.invalidateQueries({ queryKey: [part], refetchType: 'none' });
        void queries.refetchQueries({ queryKey: [part], type: 'active' }, { cancelRefetch: false });
      }
      queries.setQueryData(draftKey, draft);
      return draft;
    },
    [client, queries, notices, frame],
  );
}
