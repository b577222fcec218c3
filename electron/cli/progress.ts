import type { HostEvent } from '../../shared/contract/client.ts';

const width = 24;

/** Draws one line of progress on standard error when that is a terminal, and nothing otherwise. Returns the eraser. */
export function showProgress(listen: (listener: (event: HostEvent) => void) => () => void, terminal: NodeJS.WriteStream): () => void {
  if (!terminal.isTTY) return () => {};
  let drawn = false;
  const stop = listen((event) => {
    if (event.kind !== 'progress') return;
    const share = event.total > 0 ? Math.min(1, event.done / event.total) : 0;
    const bar = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
    terminal.write(`\r\u001b[2K${bar} ${event.what}`);
    drawn = true;
  });
  return () => {
    stop();
    if (drawn) terminal.write('\r\u001b[2K');
  };
}
