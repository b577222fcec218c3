import type { ServerResponse } from 'node:http';
import type { HostEvent } from '../../shared/contract/client.ts';
import { lockedEventName } from '../../shared/contract/web.ts';

const heartbeatMs = 15_000;
const backlogLimitBytes = 2 ** 20; // a page that reads no more is let go

/** Server-sent events for the pages that listen. A page reads them with fetch: EventSource cannot send the token. */
export interface EventStreams {
  add(response: ServerResponse): void;
  send(event: HostEvent): void;
  /** Tells every page that the session was locked, and ends the streams. */
  lock(): void;
  close(): void;
}

export function createEventStreams(): EventStreams {
  const open = new Set<ServerResponse>();
  const write = (text: string): void => {
    for (const response of open) {
      if (response.writableLength > backlogLimitBytes) response.destroy();
      else response.write(text);
    }
  };
  const end = (): void => {
    for (const response of open) response.end();
    open.clear();
  };
  const heartbeat = setInterval(() => write(':\n\n'), heartbeatMs).unref();
  return {
    add(response) {
      open.add(response);
      response.once('close', () => open.delete(response));
      response.write(':\n\n');
    },
    send: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
    lock() {
      write(`event: ${lockedEventName}\ndata: {}\n\n`);
      end();
    },
    close() {
      clearInterval(heartbeat);
      end();
    },
  };
}
