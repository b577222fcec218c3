import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Served, serve } from '../../../electron/web/serve.ts';
import { peopleHost, secretNumber } from '../../support/fake-host.ts';
import { makeScreens, request, sendRaw, statusOf } from '../../support/raw-http.ts';

let served: Served;
let port = 0;
let name = '';
let code = '';

beforeAll(async () => {
  const started = await serve(peopleHost(), { staticRoot: makeScreens(), port: 0 });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  served = started.value;
  port = Number(new URL(served.origin).port);
  name = `127.0.0.1:${port}`;
  code = served.url.split('#')[1] ?? '';
});
afterAll(() => served.close());

type Headers = Readonly<Record<string, string | null>>;
const send = (method: string, target: string, headers: Headers = {}, body = ''): Promise<string> =>
  sendRaw(port, request(method, target, { Host: name, ...headers }, body));
const json = (): Headers => ({ 'Content-Type': 'application/json', Origin: served.origin });
const goodCode = (): string => JSON.stringify({ code });
const peopleCall = JSON.stringify({ name: 'people', input: {} });
const wrongToken = { Authorization: `Bearer ${'A'.repeat(43)}` };
const webSocket = {
  Upgrade: 'websocket',
  Connection: 'Upgrade',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version': '13',
};
const broken = ['error EPIPE', 'error ECONNRESET'];

type Attack = readonly [what: string, run: () => Promise<string>, want: string | readonly string[]];
/** Every one of them before the code is used, so that none could have profited from a session. */
const attacks: readonly Attack[] = [
  ['the page itself, by its right name', () => send('GET', '/'), '200'],
  ['DNS rebinding', () => send('GET', '/', { Host: `evil.test:${port}` }), '421'],
  ['the alias localhost', () => send('GET', '/', { Host: `localhost:${port}` }), '421'],
  ['the alias 0.0.0.0', () => send('GET', '/', { Host: `0.0.0.0:${port}` }), '421'],
  ['Host without port', () => send('GET', '/', { Host: '127.0.0.1' }), '421'],
  ['Host with a trailing dot', () => send('GET', '/', { Host: `127.0.0.1.:${port}` }), '421'],
  ['no Host', () => send('GET', '/', { Host: null }), '400'],
  ['two Hosts', () => sendRaw(port, `GET / HTTP/1.1\r\nHost: ${name}\r\nHost: evil\r\nConnection: close\r\n\r\n`), ['400', '421']],
  ['absolute-form address', () => send('GET', 'http://evil.test/'), '400'],
  ['CONNECT', () => send('CONNECT', 'evil.test:80'), 'closed'],
  ['path traversal', () => send('GET', '/../../etc/passwd'), ['400', '404']],
  ['encoded path traversal', () => send('GET', '/%2e%2e/%2e%2e/etc/passwd'), '404'],
  ['the path __proto__', () => send('GET', '/__proto__'), '404'],
  ['a call by GET', () => send('GET', '/call'), '403'],
  ['a call without token', () => send('POST', '/call', json(), peopleCall), '403'],
  ['a call with a wrong token', () => send('POST', '/call', { ...json(), ...wrongToken }, peopleCall), '403'],
  ['a token in the query', () => send('POST', '/call?token=x', json(), peopleCall), '400'],
  ['foreign Origin', () => send('POST', '/session', { ...json(), Origin: 'http://evil.test' }, goodCode()), '403'],
  ['Origin null (sandboxed frame, file)', () => send('POST', '/session', { ...json(), Origin: 'null' }, goodCode()), '403'],
  ['Origin of another port', () => send('POST', '/session', { ...json(), Origin: 'http://127.0.0.1:1' }, goodCode()), '403'],
  ['POST without Origin', () => send('POST', '/session', { 'Content-Type': 'application/json' }, goodCode()), '403'],
  ['a simple request (text/plain)', () => send('POST', '/session', { ...json(), 'Content-Type': 'text/plain' }, goodCode()), '403'],
  ['a form', () => send('POST', '/session', { ...json(), 'Content-Type': 'application/x-www-form-urlencoded' }, 'code=x'), '403'],
  ['preflight', () => send('OPTIONS', '/call', { Origin: 'http://evil.test', 'Access-Control-Request-Method': 'POST' }), '403'],
  [
    'a probe by <img> or <script>',
    () => send('GET', '/assets/app.js', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }),
    '403',
  ],
  ['a probe from another port', () => send('GET', '/assets/app.js', { 'Sec-Fetch-Site': 'same-site' }), '403'],
  ['a frame', () => send('GET', '/', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' }), '403'],
  ['WebSocket from elsewhere', () => send('GET', '/', { ...webSocket, Origin: 'http://evil.test' }), '403'],
  ['WebSocket from our own page: there is none', () => send('GET', '/', { ...webSocket, Origin: served.origin }), '403'],
  ['a wrong code', () => send('POST', '/session', json(), '{"code":"x"}'), '403'],
  ['a code that is no text', () => send('POST', '/session', json(), '{"code":{"length":43}}'), '403'],
  ['a body that is no JSON', () => send('POST', '/session', json(), '{'), '400'],
  ['a body that is no object', () => send('POST', '/session', json(), '[]'), '400'],
  ['9 MiB of body', () => send('POST', '/session', json(), `"${'a'.repeat(9 * 2 ** 20)}"`), ['413', ...broken]],
  ['32 KiB of header', () => send('GET', '/', { X: 'a'.repeat(32_768) }), ['closed', '431', ...broken]],
  [
    'smuggling by two lengths',
    () =>
      sendRaw(
        port,
        `POST /session HTTP/1.1\r\nHost: ${name}\r\nOrigin: ${served.origin}\r\nContent-Type: application/json\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      ),
    ['closed', '400'],
  ],
  ['events without token', () => send('GET', '/events'), '403'],
  [
    'an upload without token',
    () => send('POST', '/upload?name=a.xlsx', { ...json(), 'Content-Type': 'application/octet-stream' }, 'x'),
    '403',
  ],
];

test.each(attacks)('%s', async (_what, run, want) => {
  const answer = await run();
  expect([want].flat()).toContain(statusOf(answer));
  expect(answer).not.toContain(secretNumber);
  expect(answer).not.toMatch(/access-control|set-cookie|^(server|x-powered-by):/im);
});

test('a request whose head never ends is cut off within 8 seconds', { timeout: 15_000 }, async () => {
  const begun = Date.now();
  const answer = await sendRaw(port, `GET / HTTP/1.1\r\nHost: ${name}\r\nX: `, '127.0.0.1', 10_000);
  expect(['408', 'closed']).toContain(statusOf(answer));
  expect(Date.now() - begun).toBeLessThan(8_000);
});

test.each(['127.0.0.2', '::1'])('nobody listens on %s', async (address) => {
  expect(await sendRaw(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n', address)).toMatch(/^error /);
});

test('no more than 32 lines at once', async () => {
  const lines = Array.from({ length: 40 }, () => sendRaw(port, '', '127.0.0.1', 1_000));
  const ends = await Promise.all(lines);
  expect(ends.filter((end) => end === 'timeout').length).toBeLessThanOrEqual(32);
  expect(ends.filter((end) => end !== 'timeout').length).toBeGreaterThanOrEqual(8);
  await vi.waitFor(async () => expect(statusOf(await send('GET', '/'))).toBe('200')); // and then there is room again
});

test('the right code is worth one token, and the token the data', async () => {
  const opened = await send('POST', '/session', json(), goodCode());
  expect(statusOf(opened)).toBe('200');
  const token = /"token":"([\w-]{43})"/.exec(opened)?.[1] ?? '';
  const replayed = await send('POST', '/session', json(), goodCode());
  expect(statusOf(replayed)).toBe('403');
  expect(replayed).toContain('{"refused":"link-used"}');

  const withToken = { ...json(), Authorization: `Bearer ${token}` };
  const people = await send('POST', '/call', withToken, peopleCall);
  expect(people).toContain(secretNumber);
  for (const inherited of ['__proto__', 'constructor', 'toString']) {
    const answer = await send('POST', '/call', withToken, JSON.stringify({ name: inherited, input: {} }));
    expect(answer, inherited).toContain('"ok":false');
  }
  // Even with the token, not from elsewhere.
  expect(statusOf(await send('POST', '/call', { ...withToken, Origin: 'http://evil.test' }, peopleCall))).toBe('403');
  expect(statusOf(await send('POST', '/call', { ...withToken, Host: `evil.test:${port}` }, peopleCall))).toBe('421');
  expect(opened + people).not.toMatch(/access-control|set-cookie|^(server|x-powered-by):/im);
});
