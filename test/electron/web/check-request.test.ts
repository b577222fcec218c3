import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRequest, type RequestFacts } from '../../../electron/web/check-request.ts';

const host = '127.0.0.1:4321';
const origin = `http://${host}`;
const facts = (method: string, url: string, headers: Readonly<Record<string, string>> = {}): RequestFacts => ({
  method,
  url,
  rawHeaders: Object.entries({ Host: host, ...headers }).flat(),
  remoteAddress: '127.0.0.1',
});
const json = { Origin: origin, 'Content-Type': 'application/json' };

test('what a page of ours asks for', () => {
  expect(checkRequest(facts('GET', '/'), host)).toEqual({ kind: 'page', pathname: '/' });
  expect(checkRequest(facts('GET', '/assets/a.js', { 'Sec-Fetch-Site': 'same-origin' }), host)).toEqual({
    kind: 'page',
    pathname: '/assets/a.js',
  });
  expect(checkRequest(facts('POST', '/call', json), host)).toEqual({ kind: 'call', search: '' });
  expect(checkRequest(facts('GET', '/events'), host)).toEqual({ kind: 'events', search: '' });
  expect(checkRequest(facts('POST', '/upload?name=a.xlsx', { ...json, 'Content-Type': 'application/octet-stream' }), host)).toEqual({
    kind: 'upload',
    search: 'name=a.xlsx',
  });
});

test('an address typed in or opened from the terminal is a navigation of a document', () => {
  const typed = { 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' };
  expect(checkRequest(facts('GET', '/', typed), host).kind).toBe('page');
  expect(checkRequest(facts('GET', '/', { ...typed, 'Sec-Fetch-Dest': 'iframe' }), host)).toEqual({ kind: 'refuse', status: 403 });
  expect(checkRequest(facts('POST', '/call', { ...json, ...typed }), host)).toEqual({ kind: 'refuse', status: 403 });
});

test('a doubled header equals nothing', () => {
  const doubled = { ...facts('POST', '/call', json), rawHeaders: ['Host', host, 'Host', host, ...Object.entries(json).flat()] };
  expect(checkRequest(doubled, host)).toEqual({ kind: 'refuse', status: 421 });
  const origins = {
    ...facts('POST', '/call', json),
    rawHeaders: ['Host', host, 'Origin', origin, 'Origin', 'null', 'Content-Type', 'application/json'],
  };
  expect(checkRequest(origins, host)).toEqual({ kind: 'refuse', status: 403 });
});

test('whatever else it says, a request under another name, origin or address is refused', () => {
  const anything = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'OPTIONS', 'HEAD', 'DELETE'),
    url: fc.oneof(fc.constantFrom('/', '/call', '/session', '/events', '/upload?name=a'), fc.webPath()),
    type: fc.constantFrom('application/json', 'application/octet-stream', 'text/plain', ''),
  });
  const other = fc
    .oneof(fc.domain(), fc.ipV4(), fc.constantFrom('localhost', '127.0.0.1', '[::1]', '127.0.0.1.', '127.1', ''))
    .map((name) => `${name}:4321`);
  fc.assert(
    fc.property(
      anything,
      other.filter((name) => name !== host),
      ({ method, url, type }, name) => {
        const renamed = { ...facts(method, url), rawHeaders: ['Host', name, 'Origin', `http://${name}`, 'Content-Type', type] };
        expect(checkRequest(renamed, host)).toEqual({ kind: 'refuse', status: 421 });
        const foreign = facts(method, url.replace('..', ''), { Origin: `http://${name}`, 'Content-Type': type });
        expect(checkRequest(foreign, host).kind).toBe('refuse');
        expect(checkRequest({ ...facts(method, url), remoteAddress: '192.168.1.5' }, host)).toEqual({ kind: 'refuse', status: 403 });
      },
    ),
  );
});
