import { webPaths } from '../../shared/contract/web.ts';

/** What a page does, by fetch from Node: Node lets a test set the Origin that a browser would set by itself. */
export interface WebPage {
  readonly token: string;
  call(name: string, input: unknown): Promise<unknown>;
  post(path: string, body: BodyInit, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** The lines of the event stream, as they come. */
  events(): AsyncGenerator<string>;
}

/** Exchanges the code of a link; the response when it is refused. */
export async function exchange(url: string): Promise<Response> {
  const { origin, hash } = new URL(url);
  return fetch(origin + webPaths.session, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ code: hash.slice(1) }),
  });
}

export async function enter(url: string): Promise<WebPage> {
  const { origin } = new URL(url);
  const opened = (await (await exchange(url)).json()) as { token: string }; // safe: the caller expects to be let in, and fails otherwise
  const authorization = { Authorization: `Bearer ${opened.token}`, Origin: origin };
  const post: WebPage['post'] = (path, body, headers = {}) =>
    fetch(origin + path, { method: 'POST', headers: { ...authorization, ...headers }, body });
  return {
    token: opened.token,
    post,
    async call(name, input) {
      return (await post(webPaths.call, JSON.stringify({ name, input }), { 'Content-Type': 'application/json' })).json();
    },
    async *events() {
      const response = await fetch(origin + webPaths.events, { headers: authorization });
      if (!response.ok || !response.body) throw new Error(`events: ${response.status} ${await response.text()}`);
      let rest = '';
      for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        yield* lines.filter((line) => line !== '' && line !== ':');
      }
    },
  };
}
