import { QueryClient } from '@tanstack/react-query';

/** Answers hold until the plan changes (see connected.tsx); there is no network to be offline from and no reason to ask twice. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: Number.POSITIVE_INFINITY,
    },
  },
});
