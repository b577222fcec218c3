import { webPaths } from '../../shared/contract/web.ts';

/** What is known of a request before its body is read. */
export interface RequestFacts {
  readonly method: string;
  readonly url: string;
  readonly rawHeaders: readonly string[];
  readonly remoteAddress: string | undefined;
}

type Route = keyof typeof webPaths;
export type Verdict =
  | { readonly kind: 'refuse'; readonly status: number }
  | { readonly kind: 'page'; readonly pathname: string } // a file of the screens, if there is one
  | { readonly kind: Route; readonly search: string };

const routes: ReadonlyMap<string, { readonly route: Route; readonly method: string; readonly type: string | null }> = new Map([
  [webPaths.session, { route: 'session', method: 'POST', type: 'application/json' }],
  [webPaths.call, { route: 'call', method: 'POST', type: 'application/json' }],
  [webPaths.upload, { route: 'upload', method: 'POST', type: 'application/octet-stream' }],
  [webPaths.events, { route: 'events', method: 'GET', type: null }],
]);

const refuse = (status: number): Verdict => ({ kind: 'refuse', status });

/**
 * Sorts a request by its head alone: who may have sent it, and what it wants. `host` is the one name the server answers to.
 *
 * Refuses alias hosts and DNS rebinding (421), pages of other origins and other ports, frames, forms and probes (403), and addresses that
 * carry more than a path (400): a secret in a query would end up in logs.
 */
export function checkRequest({ method, url, rawHeaders, remoteAddress }: RequestFacts, host: string): Verdict {
  const header = (name: string): readonly string[] => rawHeaders.filter((_, i) => i % 2 === 1 && rawHeaders[i - 1]?.toLowerCase() === name);
  const one = (name: string): string | undefined => {
    const values = header(name);
    return values.length > 1 ? values.join(', ') : values[0]; // joined, a doubled header equals nothing we expect
  };
  if (remoteAddress !== '127.0.0.1') return refuse(403);
  if (one('host') !== host) return refuse(421);
  if (!url.startsWith('/') || url.includes('..') || url.includes('#')) return refuse(400);
  const [pathname = '/', search = ''] = url.split('?', 2);
  if (url.includes('?') && pathname !== webPaths.upload) return refuse(400);

  const origin = one('origin');
  if (origin !== undefined && origin !== `http://${host}`) return refuse(403);
  const site = one('sec-fetch-site');
  const typedIn = site === 'none' && method === 'GET' && one('sec-fetch-mode') === 'navigate' && one('sec-fetch-dest') === 'document';
  if (site !== undefined && site !== 'same-origin' && !typedIn) return refuse(403);
  if (one('upgrade') !== undefined) return refuse(403); // there is no WebSocket here

  const wanted = routes.get(pathname);
  if (!wanted) return method === 'GET' ? { kind: 'page', pathname } : refuse(404);
  if (method !== wanted.method) return refuse(403);
  if (method === 'POST' && (origin === undefined || one('content-type') !== wanted.type)) return refuse(403);
  return { kind: wanted.route, search };
}
