import type { IncomingMessage } from 'node:http';

/** The body of a request; null when it is larger than `limitBytes` (the rest is not kept) or breaks off. */
export function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return Promise.resolve(null);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    // Events and not `for await`: leaving such a loop destroys the socket before the refusal could be sent.
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= limitBytes) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve(null);
      }
    });
    request.once('end', () => resolve(bytes > limitBytes ? null : Buffer.concat(chunks)));
    request.once('close', () => resolve(null));
  });
}
