import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Served, serve } from '../../../electron/web/serve.ts';
import { chromiumMissing, chromiumPath, launch } from '../../support/chromium.ts';
import { peopleHost, secretNumber } from '../../support/fake-host.ts';
import { makeScreens } from '../../support/raw-http.ts';

/** A page of ours in small: exchanges its code, forgets it, and shows one name. */
const ownScript = `
  (async () => {
    const code = location.hash.slice(1);
    history.replaceState(null, '', '/');
    const json = { 'Content-Type': 'application/json' };
    const opened = await fetch('/session', { method: 'POST', headers: json, body: JSON.stringify({ code }) });
    const answer = await opened.json();
    if (!opened.ok) return void (document.title = answer.refused);
    const people = await fetch('/call', {
      method: 'POST',
      headers: { ...json, Authorization: 'Bearer ' + answer.token },
      body: JSON.stringify({ name: 'people', input: {} }),
    });
    document.getElementById('name').textContent = (await people.json()).value[0].name;
    document.title = 'in';
  })();`;

/** What a hostile page can try, in its own words; every answer is what it got hold of. */
const hostileScript = `async (base) => {
  const soon = (work) => Promise.race([work, new Promise((resolve) => setTimeout(() => resolve('nothing'), 3000))]);
  const body = JSON.stringify({ name: 'people', input: {} });
  const read = (request) => soon(request.then(async (r) => r.type === 'opaque' ? 'opaque' : r.status + ' ' + (await r.text())).catch(() => 'blocked'));
  return {
    get: await read(fetch(base + '/call')),
    post: await read(fetch(base + '/call', { method: 'POST', headers: { 'content-type': 'application/json' }, body })),
    simplePost: await read(fetch(base + '/call', { method: 'POST', mode: 'no-cors', headers: { 'content-type': 'text/plain' }, body })),
    withCredentials: await read(fetch(base + '/call', { method: 'POST', credentials: 'include', headers: { 'content-type': 'application/json' }, body })),
    events: await read(fetch(base + '/events')),
    script: await soon(new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = base + '/assets/app.js';
      script.onload = () => resolve('loaded');
      script.onerror = () => resolve('blocked');
      document.head.append(script);
    })),
    webSocket: await soon(new Promise((resolve) => {
      const socket = new WebSocket(base.replace('http', 'ws') + '/events');
      socket.onopen = () => resolve('open');
      socket.onmessage = (message) => resolve(message.data);
      socket.onerror = () => resolve('blocked');
    })),
    frame: await soon(new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.src = base + '/';
      frame.onload = () => {
        let text = 'unreadable';
        try { text = frame.contentDocument?.body.innerText ?? 'unreadable'; } catch {}
        resolve(text);
      };
      document.body.append(frame);
    })),
  };
}`;

const missing = chromiumPath() === null;

describe.skipIf(missing)(`a real browser${missing ? ` (${chromiumMissing})` : ''}`, () => {
  let served: Served;
  let browser: BrowserContext;
  let port = '';
  const otherPort = 8123; // the attacker's page is put in the browser's hands; nobody listens there

  beforeAll(async () => {
    const started = await serve(peopleHost(), { staticRoot: makeScreens(ownScript), port: 0 });
    if (!started.ok) throw new Error(JSON.stringify(started.problems));
    served = started.value;
    port = new URL(served.origin).port;
    browser = await launch({
      resolverRules: 'MAP evil.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      args: ['--disable-features=LocalNetworkAccessChecks'], // the browser's own guard is off: ours must hold alone
    });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function attack(page: string, base: string): Promise<Readonly<Record<string, string>>> {
    const tab = await browser.newPage();
    try {
      // The page comes from the attacker's own server, wherever its name leads afterwards.
      await tab.route(page, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>hostile</title><body></body>' }),
      );
      await tab.goto(page);
      await tab.unrouteAll();
      expect(await tab.title()).toBe('hostile');
      return (await tab.evaluate(`(${hostileScript})(${JSON.stringify(base)})`)) as Record<string, string>; // safe: as the script is written
    } finally {
      await tab.close();
    }
  }

  test('the attack has teeth: a careless server gives everything away', async () => {
    const careless = http.createServer((_request, response) => {
      response.writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Allow-Headers': '*',
        'Content-Type': 'text/javascript',
      });
      response.end(`"${secretNumber}"`);
    });
    careless.listen(0, '127.0.0.1');
    await once(careless, 'listening');
    const { port: carelessPort } = careless.address() as AddressInfo; // safe: a TCP server that listens has one
    const got = await attack(`http://127.0.0.1:${otherPort}/`, `http://127.0.0.1:${carelessPort}`);
    careless.close();
    expect(got).toMatchObject({ get: `200 "${secretNumber}"`, post: `200 "${secretNumber}"`, simplePost: 'opaque', script: 'loaded' });
  });

  test('a page of another port gets nothing', async () => {
    const got = await attack(`http://127.0.0.1:${otherPort}/`, served.origin);
    expect(JSON.stringify(got)).not.toContain(secretNumber);
    expect(got).toMatchObject({
      get: 'blocked',
      post: 'blocked',
      simplePost: 'blocked',
      withCredentials: 'blocked',
      events: 'blocked',
      script: 'blocked',
      webSocket: 'blocked',
    });
    expect(got['frame']).not.toContain('Sắp Xếp');
  });

  test('a page of another name gets nothing', async () => {
    const got = await attack(`http://evil.test:${otherPort}/`, served.origin);
    expect(JSON.stringify(got)).not.toContain(secretNumber);
    expect(got).toMatchObject({ get: 'blocked', post: 'blocked', events: 'blocked', script: 'blocked', webSocket: 'blocked' });
  });

  test('a name that has been rebound to this machine gets nothing', async () => {
    // One origin to the browser: only the check of Host protects.
    const got = await attack(`http://evil.test:${port}/`, `http://evil.test:${port}`);
    expect(JSON.stringify(got)).not.toContain(secretNumber);
    for (const [attempt, answer] of Object.entries(got)) expect(answer, attempt).not.toMatch(/^(200|open|loaded)/);
  });

  test('our own page gets in once, keeps no code in its address and no cookie; a second tab is told why not', async () => {
    const tab = await browser.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    await tab.goto(served.url);
    await vi.waitFor(async () => expect(await tab.title()).toBe('in'));
    expect(await tab.textContent('#name')).toBe('Nguyễn Văn A');
    expect(tab.url()).toBe(`${served.origin}/`);
    expect(await browser.cookies()).toEqual([]);
    expect(complaints).toEqual([]);

    // Trusted Types: a name with markup in it cannot become an element, however carelessly it is shown.
    const injected = await tab.evaluate(
      `(() => { try { document.body.innerHTML = '<img src=x onerror="document.title=1">'; return 'injected'; } catch (e) { return e.name; } })()`,
    );
    expect(injected).toBe('TypeError');

    const second = await browser.newPage();
    await second.goto(served.url);
    await vi.waitFor(async () => expect(await second.title()).toBe('link-used'));
    await second.close();
    await tab.close();
  });
});
