import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callLimitBytes, uploadLimitBytes, type WebRefusal } from '../../shared/contract/web.ts';
import { type Problem, problem } from '../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { Host } from '../host/host.ts';
import { createAccess } from './access.ts';
import { checkRequest } from './check-request.ts';
import { createEventStreams } from './event-stream.ts';
import { readBody } from './read-body.ts';
import { loadScreens } from './screens.ts';
import { securityHeaders } from './security-headers.ts';

/** What the person at the terminal should hear of. */
export type ServeNotice = 'link-used-again' | 'link-expired' | 'locked';

export interface ServeOptions {
  readonly staticRoot: string; // the built renderer
  readonly port: number; // 0: any free one
  readonly notice?: (notice: ServeNotice) => void;
  readonly codeMs?: number;
  readonly idleMs?: number;
  readonly nowMs?: () => number;
}

export interface Served {
  /** The address to open, with its single-use code; it opens one session within a minute. */
  readonly url: string;
  readonly origin: string;
  /** A new address; codes given out before are dead. */
  renew(): string;
  close(): Promise<void>;
}

const sessionLimitBytes = 1024;
const json = 'application/json; charset=utf-8';

/**
 * The same calls as everywhere, for a browser on this machine: bound to 127.0.0.1, deaf to every other name and origin, without cookies,
 * WebSockets or cross-origin headers. The code in the link travels in the fragment, which no browser sends.
 */
export async function serve(
  host: Host,
  options: ServeOptions,
): Promise<Result<Served, Problem<'serve.port-unavailable' | 'serve.screens-missing'>>> {
  const { staticRoot, port, notice = () => {}, codeMs = 60_000, idleMs = 15 * 60_000, nowMs = Date.now } = options;
  const screens = loadScreens(staticRoot);
  if (!screens) return fail(problem('serve.screens-missing', { kind: 'file', file: staticRoot, sheet: null }, { folder: staticRoot }));

  const access = createAccess({ codeMs, idleMs }, nowMs);
  const streams = createEventStreams();
  let name = ''; // "127.0.0.1:port", once it is known

  const server = http.createServer(
    {
      maxHeaderSize: 8192,
      headersTimeout: 5_000,
      requestTimeout: 30_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 2_000, // with the default of 30 s a half-sent request would live that long
      insecureHTTPParser: false,
      requireHostHeader: true,
    },
    (request, response) => {
      handle(request, response).catch(() => refuse(response, 500));
    },
  );
  server.maxConnections = 32;
  server.maxRequestsPerSocket = 1000;
  server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'));
  server.on('connect', (_request, socket) => socket.destroy());
  server.on('clientError', (_error, socket) => socket.destroy());

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', rawHeaders, socket } = request;
    const verdict = checkRequest({ method, url, rawHeaders, remoteAddress: socket.remoteAddress }, name);
    if (verdict.kind === 'refuse') return refuse(response, verdict.status);
    if (verdict.kind === 'page') {
      const asset = screens?.at(verdict.pathname) ?? null;
      if (!asset) return refuse(response, 404);
      response.writeHead(200, { ...asset.headers, 'Content-Length': asset.body.length });
      response.end(asset.body);
      return;
    }
    if (verdict.kind === 'session') return openSession(request, response);
    const refusal = access.refusal(request.headers.authorization);
    if (refusal) return refuse(response, 403, refusal);
    if (verdict.kind === 'events') {
      response.writeHead(200, { ...securityHeaders(), 'Content-Type': 'text/event-stream; charset=utf-8' });
      return streams.add(response);
    }
    const done = access.use(); // a long import is not idle time
    try {
      if (verdict.kind === 'call') await call(request, response);
      else await upload(request, response, new URLSearchParams(verdict.search).get('name') ?? '');
    } finally {
      done();
    }
  }

  async function openSession(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request, response, sessionLimitBytes);
    if (!body) return;
    const opened = access.exchange(body['code']);
    if ('token' in opened) return reply(response, opened);
    if (opened.refused === 'link-used') notice('link-used-again');
    if (opened.refused === 'link-expired') notice('link-expired');
    refuse(response, 403, opened.refused);
  }

  async function call(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request, response, callLimitBytes);
    if (body) reply(response, await host.call(body['name'], body['input']));
  }

  async function upload(request: IncomingMessage, response: ServerResponse, fileName: string): Promise<void> {
    if (!isFileName(fileName)) return refuse(response, 400);
    const bytes = await readBody(request, uploadLimitBytes);
    if (!bytes) return refuse(response, 413, 'too-large');
    reply(response, { uploadId: host.addUpload(fileName.normalize('NFC'), bytes) });
  }

  const listening = await listen(server, port);
  if (!listening.ok) {
    streams.close();
    return listening;
  }
  name = `127.0.0.1:${listening.value}`;
  const origin = `http://${name}`;
  const stopListening = host.listen((event) => streams.send(event));
  const idleCheck = setInterval(
    () => {
      if (!access.lockIfIdle()) return;
      streams.lock();
      notice('locked');
    },
    Math.min(5_000, idleMs / 4),
  ).unref();

  const link = (): string => `${origin}/#${access.renew()}`;
  return ok({
    url: link(),
    origin,
    renew: link,
    async close() {
      clearInterval(idleCheck);
      stopListening();
      streams.close();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  });
}

function listen(server: http.Server, port: number): Promise<Result<number, Problem<'serve.port-unavailable'>>> {
  return new Promise((resolve) => {
    const refused = (detail: string): void =>
      resolve(fail(problem('serve.port-unavailable', { kind: 'input', path: ['port'] }, { port, detail })));
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return refused('0–65535');
    server.once('error', (error: NodeJS.ErrnoException) => refused(error.code ?? error.message));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address() as AddressInfo; // safe: a TCP server that listens has one
      resolve(ok(address.port));
    });
  });
}

function reply(response: ServerResponse, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value), 'utf8');
  response.writeHead(200, { ...securityHeaders(), 'Content-Type': json, 'Content-Length': body.length });
  response.end(body);
}

/**
 * Refuses and hangs up. A reason is given only to pages of our own, which have something to say about it; after too large a body the line
 * stays open until the rest has been read and thrown away, because a page whose line is cut never sees the answer.
 */
function refuse(response: ServerResponse, status: number, reason?: WebRefusal): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const body = reason ? Buffer.from(JSON.stringify({ refused: reason }), 'utf8') : Buffer.alloc(0);
  response.writeHead(status, {
    ...securityHeaders(),
    'Content-Type': reason ? json : 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    ...(reason === 'too-large' ? {} : { Connection: 'close' }),
  });
  response.end(body);
}

/** A JSON object; otherwise the request is refused and null is given back. */
async function readJson(request: IncomingMessage, response: ServerResponse, limitBytes: number): Promise<Record<string, unknown> | null> {
  const bytes = await readBody(request, limitBytes);
  if (!bytes) {
    refuse(response, 413, 'too-large');
    return null;
  }
  try {
    const body: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  } catch {
    // falls through: not JSON
  }
  refuse(response, 400);
  return null;
}

/** A bare file name: it is shown and stored, never used as a path. */
const isFileName = (name: string): boolean => name.length > 0 && name.length <= 255 && !/[\\/\p{Cc}]/u.test(name);
