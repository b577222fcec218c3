import { expect, test, vi } from 'vitest';
import { desktopTransport } from '../../../renderer/api/desktop-transport.ts';
import type { ShellEvent } from '../../../shared/contract/shell.ts';

function bridge() {
  const listeners = new Set<(event: ShellEvent) => void>();
  return {
    call: vi.fn(async (_name: string, _input: unknown): Promise<unknown> => ({ ok: true, value: null })),
    listen(listener: (event: ShellEvent) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    pathOf: (file: File): string => (file.name === 'from a mail.xlsx' ? '' : `/home/can-bo/${file.name}`),
    tell(event: ShellEvent): void {
      for (const listener of listeners) listener(event);
    },
  };
}

test('a file is named by its path, and the host hears of it only in the call that imports it', async () => {
  const shell = bridge();
  const { client, sourceOf, hasDialogs } = desktopTransport(shell);
  expect(hasDialogs).toBe(true);
  const source = await sourceOf(new File([], 'biểu 01.xlsx'));
  expect(source).toEqual({ kind: 'path', path: '/home/can-bo/biểu 01.xlsx' });
  expect(shell.call).not.toHaveBeenCalled();
  await client.call('import.files', { jobId: 'j', sources: source ? [source] : [] });
  expect(shell.call).toHaveBeenCalledExactlyOnceWith('import.files', { jobId: 'j', sources: [source] });
});

test('a file that lies nowhere on this machine has no source', async () => {
  expect(await desktopTransport(bridge()).sourceOf(new File([], 'from a mail.xlsx'))).toBeNull();
});

test('events of the host and commands of the menu are told apart', () => {
  const shell = bridge();
  const { client, listenCommands } = desktopTransport(shell);
  const [events, commands] = [vi.fn(), vi.fn()];
  client.listen(events);
  const stop = listenCommands(commands);
  shell.tell({ kind: 'changed', seq: 3 });
  shell.tell({ kind: 'command', command: 'edit.undo' });
  expect(events).toHaveBeenCalledExactlyOnceWith({ kind: 'changed', seq: 3 });
  expect(commands).toHaveBeenCalledExactlyOnceWith('edit.undo');
  stop();
  shell.tell({ kind: 'command', command: 'edit.redo' });
  expect(commands).toHaveBeenCalledOnce();
});
