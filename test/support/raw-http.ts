import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Sends bytes as they are, so that every header can be forged; what came back until the line was closed, or how it ended. */
export function sendRaw(port: number, text: string, host = '127.0.0.1', patienceMs = 8_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(port, host);
    let received = '';
    socket.setTimeout(patienceMs, () => {
      socket.destroy();
      resolve('timeout');
    });
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('utf8');
    });
    socket.on('close', () => resolve(received || 'closed'));
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(received || `error ${error.code}`));
    socket.on('connect', () => socket.write(text));
  });
}

/** The status of an answer, or "closed", "timeout", "error …" when there was none. */
export const statusOf = (answer: string): string => /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? answer.slice(0, 20);

/** A request line by line. A header of null is left out. */
export function request(method: string, target: string, headers: Readonly<Record<string, string | null>>, body = ''): string {
  const all = { Connection: 'close', ...headers, ...(body === '' ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return `${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

/** A built renderer of two files, for tests of what serves it. */
export function makeScreens(script = ''): string {
  const root = mkdtempSync(path.join(tmpdir(), 'sapxep-screens-'));
  mkdirSync(path.join(root, 'assets'));
  writeFileSync(
    path.join(root, 'index.html'),
    '<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,"><meta property="csp-nonce" nonce="__STYLE_NONCE__">' +
      '<title>Sắp Xếp</title><script src="./assets/app.js"></script></head><body><p id="name"></p></body></html>',
  );
  writeFileSync(path.join(root, 'assets/app.js'), script);
  writeFileSync(path.join(root, 'assets/app.js.map'), '{}');
  return root;
}
