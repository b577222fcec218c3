import { type QueryClient, queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Client } from '../../shared/contract/client.ts';
import type { CallInput, CallName, CallOutput, Contract } from '../../shared/contract/contract.ts';
import { Refused } from './refused.ts';
import { useClient } from './transport-context.tsx';

/** The calls that only read. */
export type ReadName = { [N in CallName]: Contract[N]['kind'] extends 'command' ? never : N }[CallName];

const readOptions = <N extends ReadName>(client: Client, name: N, input: CallInput<N>) =>
  queryOptions<CallOutput<N>, Error>({
    queryKey: [name, input],
    queryFn: async () => {
      const reply = await client.call(name, input);
      if (!reply.ok) throw new Refused(reply.problems);
      return reply.value;
    },
  });

/** The answer of a call, kept until the plan changes. */
export function useCall<N extends ReadName>(
  name: N,
  input: CallInput<N>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): UseQueryResult<CallOutput<N>, Error> {
  return useQuery({ ...readOptions(useClient(), name, input), enabled });
}

/** The same outside of rendering, for grids that ask page by page. */
export const fetchCall = <N extends ReadName>(queries: QueryClient, client: Client, name: N, input: CallInput<N>): Promise<CallOutput<N>> =>
  queries.fetchQuery(readOptions(client, name, input));
