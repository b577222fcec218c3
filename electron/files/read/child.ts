// Entry of the reader process. Everything untrusted happens here: if a file makes it loop or swell, the parent ends it.
import { type CopyRequest, isRequest, type ReadReply, type ReadRequest, type Ready } from './child-messages.ts';
import { readLimits } from './limits.ts';
import { readFile } from './read-file.ts';
import { startWatchdog } from './watchdog.ts';

/** What Electron's utility process offers in place of `process.send`. */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

// Safe: the property exists in Electron's utility processes only, with this shape.
const port = (process as unknown as { readonly parentPort?: UtilityPort }).parentPort ?? null;

/** Resolves when the message has left, so that the pieces of a large sheet do not pile up. */
function send(message: ReadReply | Ready): Promise<void> {
  if (port) {
    port.postMessage(message);
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    // An error here means that the parent is gone; the disconnect below ends this process.
    process.send?.(message, undefined, undefined, () => resolve());
  });
}

async function answer({ id, file, bytes, password }: ReadRequest): Promise<void> {
  const outcome = await readFile(
    bytes,
    file,
    {
      rows: (sheet, batch, share) => send({ kind: 'rows', id, sheet, batch, share }),
      restart: () => send({ kind: 'restart', id }),
    },
    readLimits,
    password,
  );
  return send({ kind: 'done', id, outcome });
}

async function copy({ id, file, bytes, password, findings, language, meta }: CopyRequest): Promise<void> {
  const { copyFile } = await import('../write/return/copy-file.ts');
  const copied = await copyFile({ bytes, fileName: file, password }, { findings, language, meta });
  return send(copied.ok ? { kind: 'copied', id, bytes: copied.value } : { kind: 'failed', id });
}

function receive(message: unknown): void {
  if (!isRequest(message)) return;
  (message.kind === 'copy' ? copy(message) : answer(message)).catch((error: unknown) => {
    console.error(error);
    return send({ kind: 'failed', id: message.id });
  });
}

// No file may reach through a cell or a name into what all objects inherit.
Object.freeze(Object.prototype);
Object.freeze(Array.prototype);
startWatchdog(process.argv.includes('--report-memory'));
if (port) port.on('message', ({ data }) => receive(data));
else {
  process.on('message', receive);
  process.on('disconnect', () => process.exit(0));
}
await send({ kind: 'ready' });
