import { once } from 'node:events';
import net from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { type Served, type ServeNotice, type ServeOptions, serve } from '../../../electron/web/serve.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { FakeHost } from '../../support/fake-host.ts';
import { makeScreens, request, sendRaw, statusOf } from '../../support/raw-http.ts';
import { enter, exchange } from '../../support/web-page.ts';

const running: Served[] = [];
afterEach(async () => {
  for (const served of running.splice(0)) await served.close();
});

async function start(host = new FakeHost(), options: Partial<ServeOptions> = {}): Promise<Served> {
  const started = await serve(host, { staticRoot: makeScreens(), port: 0, ...options });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  running.push(started.value);
  return started.value;
}
const octets = { 'Content-Type': 'application/octet-stream' };

test('a call goes to the host as it is, and its reply comes back as it is', async () => {
  const host = new FakeHost({ echo: (input) => ok({ heard: input, sign: 'Xã Ví Dụ' }) });
  const page = await enter((await start(host)).url);
  expect(await page.call('echo', { a: [1, null, 'ơ'] })).toEqual({ ok: true, value: { heard: { a: [1, null, 'ơ'] }, sign: 'Xã Ví Dụ' } });
  expect(host.asked).toEqual([{ name: 'echo', input: { a: [1, null, 'ơ'] } }]);
  expect(await page.call('nope', {})).toMatchObject({ ok: false, problems: [{ code: 'input.invalid' }] });
});

test('a large call passes up to 8 MiB and no further, and the page is told', async () => {
  const host = new FakeHost({ size: (input) => ok(JSON.stringify(input).length) });
  const page = await enter((await start(host)).url);
  const text = 'a'.repeat(8 * 2 ** 20 - 100);
  expect(await page.call('size', text)).toMatchObject({ ok: true });
  const tooLarge = await page.post('/call', JSON.stringify({ name: 'size', input: `${text}${'a'.repeat(100)}` }), {
    'Content-Type': 'application/json',
  });
  expect([tooLarge.status, await tooLarge.json()]).toEqual([413, { refused: 'too-large' }]);
  expect(host.asked).toHaveLength(1);
});

test('an upload is kept by the host under its name', async () => {
  const host = new FakeHost();
  const page = await enter((await start(host)).url);
  const answer = await page.post(
    `/upload?name=${encodeURIComponent('Biểu 01.xlsx'.normalize('NFD'))}`,
    new Uint8Array([0, 255, 10, 13]),
    octets,
  );
  expect(await answer.json()).toEqual({ uploadId: 'upload-1' });
  expect(host.uploads).toMatchObject([{ name: 'Biểu 01.xlsx' }]);
  expect([...(host.uploads[0]?.bytes ?? [])]).toEqual([0, 255, 10, 13]);
});

test.each(['', '../a.xlsx', 'C:\\a.xlsx', 'a\u0000.xlsx', 'a'.repeat(256)])('the upload name %j is refused', async (name) => {
  const host = new FakeHost();
  const page = await enter((await start(host)).url);
  expect((await page.post(`/upload?name=${encodeURIComponent(name)}`, 'x', octets)).status).toBe(400);
  expect(host.uploads).toEqual([]);
});

test('64 MiB may be uploaded, one byte more may not', async () => {
  const host = new FakeHost();
  const page = await enter((await start(host)).url);
  expect((await page.post('/upload?name=a.xlsx', new Uint8Array(64 * 2 ** 20), octets)).status).toBe(200);
  const tooLarge = await page.post('/upload?name=b.xlsx', new Uint8Array(64 * 2 ** 20 + 1), octets);
  expect([tooLarge.status, await tooLarge.json()]).toEqual([413, { refused: 'too-large' }]);
  expect(host.uploads.map(({ name }) => name)).toEqual(['a.xlsx']);
});

test('an upload that breaks off leaves nothing', async () => {
  const host = new FakeHost();
  const { url, origin } = await start(host);
  const { token } = await enter(url);
  const head = request('POST', '/upload?name=a.xlsx', {
    Host: new URL(origin).host,
    Origin: origin,
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/octet-stream',
    'Content-Length': '1000',
  });
  await sendRaw(Number(new URL(origin).port), `${head}only a part`, '127.0.0.1', 200);
  expect(host.uploads).toEqual([]);
});

test('events reach the page that listens, in order', async () => {
  const host = new FakeHost();
  const served = await start(host);
  const events = (await enter(served.url)).events();
  const first = events.next();
  await vi.waitFor(async () => {
    host.tell({ kind: 'changed', seq: 4 });
    expect(await Promise.race([first, new Promise((resolve) => setTimeout(resolve, 50))])).toBeDefined();
  });
  expect((await first).value).toBe('data: {"kind":"changed","seq":4}');
  host.tell({ kind: 'progress', jobId: 'j', step: 'read', what: 'Biểu\n01.xlsx', done: 1, total: 2 });
  let line = '';
  for await (const next of events) {
    line = next;
    if (!next.includes('changed')) break;
  }
  expect(line).toBe('data: {"kind":"progress","jobId":"j","step":"read","what":"Biểu\\n01.xlsx","done":1,"total":2}');
});

test('a link is worth one session; using it again is refused and reported', async () => {
  const notices: ServeNotice[] = [];
  const served = await start(new FakeHost(), { notice: (notice) => notices.push(notice) });
  const page = await enter(served.url);
  const again = await exchange(served.url);
  expect([again.status, await again.json()]).toEqual([403, { refused: 'link-used' }]);
  expect(notices).toEqual(['link-used-again']);
  expect(await page.call('x', {})).toMatchObject({ ok: false, problems: [{ code: 'input.invalid' }] }); // the first user stays
});

test('a link dies of age; a new one can be had', async () => {
  const clock = { nowMs: 0 };
  const notices: ServeNotice[] = [];
  const served = await start(new FakeHost(), { nowMs: () => clock.nowMs, notice: (notice) => notices.push(notice) });
  clock.nowMs = 60_001;
  expect(await (await exchange(served.url)).json()).toEqual({ refused: 'link-expired' });
  expect(notices).toEqual(['link-expired']);
  const fresh = served.renew();
  expect(fresh).toMatch(new RegExp(`^${served.origin}/#[\\w-]{43}$`));
  expect((await exchange(fresh)).status).toBe(200);
});

test('a session that stands idle is locked: the page hears it, on the stream and at its next call', async () => {
  const notices: ServeNotice[] = [];
  const served = await start(new FakeHost(), { idleMs: 200, notice: (notice) => notices.push(notice) });
  const page = await enter(served.url);
  const lines: string[] = [];
  for await (const line of page.events()) lines.push(line); // ends when the server ends it
  expect(lines).toEqual(['event: locked', 'data: {}']);
  expect(notices).toEqual(['locked']);
  expect(await page.call('x', {})).toEqual({ refused: 'idle' });
  const next = await enter(served.renew());
  expect(await next.call('x', {})).toMatchObject({ ok: false, problems: [{ code: 'input.invalid' }] });
  expect(await page.call('x', {})).toEqual({ refused: 'no-session' });
});

test('a port in use is a problem with its number, not an exception', async () => {
  const other = net.createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address() as net.AddressInfo; // safe: a TCP server that listens has one
  const started = await serve(new FakeHost(), { staticRoot: makeScreens(), port: address.port });
  expect(started).toEqual({
    ok: false,
    problems: [
      {
        code: 'serve.port-unavailable',
        severity: 'error',
        at: { kind: 'input', path: ['port'] },
        params: { port: address.port, detail: 'EADDRINUSE' },
      },
    ],
  });
  other.close();
});

test.each([-1, 65_536, 1.5, Number.NaN])('%d is no port', async (port) => {
  expect(await serve(new FakeHost(), { staticRoot: makeScreens(), port })).toMatchObject({
    ok: false,
    problems: [{ code: 'serve.port-unavailable' }],
  });
});

test('without built screens there is nothing to serve', async () => {
  expect(await serve(new FakeHost(), { staticRoot: '/no/such/folder', port: 0 })).toMatchObject({
    ok: false,
    problems: [{ code: 'serve.screens-missing', params: { folder: '/no/such/folder' } }],
  });
});

test('closing hangs up on everybody and lets go of the host', async () => {
  const host = new FakeHost();
  const started = await serve(host, { staticRoot: makeScreens(), port: 0 });
  if (!started.ok) throw new Error('not started');
  const page = await enter(started.value.url);
  const events = page.events();
  const next = events.next();
  await vi.waitFor(() => expect(host.listeners.size).toBe(1));
  await started.value.close();
  await next.catch(() => {}); // the stream ends or breaks
  expect(host.listeners.size).toBe(0);
  const port = Number(new URL(started.value.origin).port);
  expect(statusOf(await sendRaw(port, 'GET / HTTP/1.1\r\n\r\n'))).toBe('error ECONNREFUSED');
});
