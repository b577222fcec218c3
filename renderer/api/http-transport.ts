import type { Client, HostEvent, Reply } from '../../shared/contract/client.ts';
import type { CallName } from '../../shared/contract/contract.ts';
import { lockedEventName, type WebRefusal, webPaths, webRefusals } from '../../shared/contract/web.ts';
import { createStore } from '../ui/store.ts';
import { createEventLines } from './event-lines.ts';
import { type Connection, type Transport, Unreachable } from './transport.ts';

const tokenKey = 'sapxep.token';
const retryMs = [500, 1_000, 2_000, 5_000] as const;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function refusalOf(response: Response): Promise<WebRefusal> {
  const body: unknown = await response.json().catch(() => null);
  const said = typeof body === 'object' && body !== null && 'refused' in body ? body.refused : null;
  return webRefusals.find((refusal) => refusal === said) ?? 'no-session';
}

/** The single-use code of the link, taken out of the address so that neither history nor a copied address keeps it. */
function takeCode(): string | null {
  const code = location.hash.startsWith('#/') ? '' : location.hash.slice(1);
  if (code === '') return null;
  history.replaceState(null, '', location.pathname);
  return decodeURIComponent(code);
}

async function exchange(code: string): Promise<{ readonly token: string } | { readonly refused: WebRefusal }> {
  const response = await fetch(webPaths.session, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  if (!response.ok) return { refused: await refusalOf(response) };
  const body: unknown = await response.json();
  return typeof body === 'object' && body !== null && 'token' in body && typeof body.token === 'string'
    ? { token: body.token }
    : { refused: 'link-wrong' };
}

/** Over HTTP to the loopback server this page came from. No cookie: the token stays in this tab and dies with it. */
export async function httpTransport(): Promise<Transport> {
  const connection = createStore<Connection>({ kind: 'open' });
  const listeners = new Set<(event: HostEvent) => void>();
  const lock = (why: WebRefusal): void => connection.set({ kind: 'locked', why });

  const code = takeCode();
  let token = sessionStorage.getItem(tokenKey);
  if (code !== null) {
    const opened = await exchange(code).catch(() => null);
    if (opened && 'token' in opened) {
      token = opened.token;
      sessionStorage.setItem(tokenKey, token);
    } else if (token === null) {
      // A used link in a tab that already has its session is only a repeated click.
      if (opened) lock(opened.refused);
      else connection.set({ kind: 'lost' });
    }
  } else if (token === null) lock('no-session');

  const authorized = { authorization: `Bearer ${token ?? ''}` };

  async function send(path: string, body: BodyInit, type: string): Promise<unknown> {
    const response = await fetch(path, { method: 'POST', headers: { ...authorized, 'content-type': type }, body }).catch(() => null);
    if (!response) {
      if (connection.get().kind === 'open') connection.set({ kind: 'lost' });
      throw new Unreachable('no answer');
    }
    if (response.status === 403) {
      lock(await refusalOf(response));
      throw new Unreachable('locked');
    }
    if (!response.ok) throw new Unreachable(`status ${response.status}`);
    return response.json();
  }

  const client: Client = {
    call: async <N extends CallName>(name: N, input: unknown) =>
      // Safe: the host checks every output against the contract before it leaves.
      (await send(webPaths.call, JSON.stringify({ name, input }), 'application/json')) as Reply<N>,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  async function readEvents(): Promise<void> {
    const response = await fetch(webPaths.events, { headers: authorized });
    if (response.status === 403) return lock(await refusalOf(response));
    if (!response.ok || !response.body) return;
    connection.set({ kind: 'open' });
    const messages = createEventLines();
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      for (const { event, data } of messages(piece.value)) {
        if (event === lockedEventName) return lock('idle');
        const told = JSON.parse(data) as HostEvent; // safe: only our own host writes to this stream
        for (const listener of listeners) listener(told);
      }
    }
  }

  async function follow(): Promise<void> {
    for (let attempt = 0; connection.get().kind !== 'locked'; attempt++) {
      const before = performance.now();
      await readEvents().catch(() => {});
      if (connection.get().kind === 'locked') return;
      if (performance.now() - before > 10_000) attempt = 0; // it was up for a while: start again gently
      connection.set({ kind: 'lost' });
      await pause(retryMs[Math.min(attempt, retryMs.length - 1)] ?? 5_000);
    }
  }
  if (connection.get().kind !== 'locked') void follow();

  return {
    client,
    connection,
    hasDialogs: false,
    async sourceOf(file) {
      const body: unknown = await send(`${webPaths.upload}?name=${encodeURIComponent(file.name)}`, file, 'application/octet-stream');
      if (typeof body === 'object' && body !== null && 'uploadId' in body && typeof body.uploadId === 'string')
        return { kind: 'upload', uploadId: body.uploadId };
      throw new Unreachable('no upload id');
    },
    listenCommands: () => () => {},
  };
}
