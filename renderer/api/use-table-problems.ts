import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { CallOutput } from '../../shared/contract/contract.ts';
import { useClient } from './transport-context.tsx';
import { fetchCall } from './use-call.ts';

export type DraftProblem = CallOutput<'draft.problems'>['problems'][number];

interface TableProblems {
  readonly problems: readonly DraftProblem[]; // those that are here
  readonly total: number;
}

const pageSize = 500;
const none: TableProblems = { problems: [], total: 0 };

/** All problems of a table of the draft, page after page; asked for anew with every version. Those of before stay until new ones are here. No key: no table. */
export function useTableProblems(draftId: string, key: string, version: number): TableProblems {
  const client = useClient();
  const queries = useQueryClient();
  const [known, setKnown] = useState<TableProblems & { readonly key: string }>({ ...none, key });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what asks for problems anew
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const problems: DraftProblem[] = [];
      let total = 1;
      while (isWanted && problems.length < total) {
        const page = await fetchCall(queries, client, 'draft.problems', { draftId, key, from: problems.length, count: pageSize });
        if (!isWanted) return;
        total = page.total;
        problems.push(...page.problems);
        setKnown({ problems: [...problems], total, key });
        if (page.problems.length === 0) return;
      }
    };
    if (key !== '') read().catch(() => {}); // a draft that was put away meanwhile has no problems to show
    return () => {
      isWanted = false;
    };
  }, [queries, client, draftId, key, version]);
  return known.key === key ? known : none;
}
