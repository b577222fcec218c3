import { useSyncExternalStore } from 'react';

export const screens = ['files', 'overview', 'data', 'units', 'tasks', 'posts', 'people', 'money', 'report', 'history'] as const;
export type ScreenName = (typeof screens)[number];

export interface Route {
  readonly screen: ScreenName;
  readonly rest: readonly string[]; // what the screen itself makes of the address: a tab, a sheet, a cell
}

const prefix = '#/';

/** The address is the fragment: `#/data/12/F17`. Anything else in the fragment is not an address of ours. */
function parse(hash: string): Route {
  const [name = '', ...rest] = hash.startsWith(prefix) ? hash.slice(prefix.length).split('/').map(decodeURIComponent) : [];
  return { screen: screens.find((screen) => screen === name) ?? 'overview', rest };
}

export function navigate(screen: ScreenName, ...rest: readonly (string | number)[]): void {
  location.hash = prefix + [screen, ...rest].map((part) => encodeURIComponent(part)).join('/');
}

let last: { readonly hash: string; readonly route: Route } | null = null;
function current(): Route {
  if (last?.hash !== location.hash) last = { hash: location.hash, route: parse(location.hash) };
  return last.route;
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

export const useRoute = (): Route => useSyncExternalStore(subscribe, current);
