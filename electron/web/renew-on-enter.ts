import type { Served } from './serve.ts';

/** At a terminal, each Enter gives a new link and ends the old one. Where nobody can press a key, nothing happens. */
export function renewOnEnter(served: Pick<Served, 'renew'>, keys: NodeJS.ReadStream, show: (url: string) => void): void {
  if (!keys.isTTY) return;
  keys.setEncoding('utf8').on('data', (typed) => {
    if (String(typed).includes('\n')) show(served.renew());
  });
}
