import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { utilityChildStarter } from '../../../electron/main/utility-child-starter.ts';
import { state } from '../../support/electron.mock.ts';

test('the reader runs as a utility process, with a limit and without the environment', () => {
  process.env['SAPXEP_TEST_SECRET'] = 'x';
  const child = utilityChildStarter.start('/app/reader-child.js');
  delete process.env['SAPXEP_TEST_SECRET'];
  const started = state.utilityProcesses.at(-1)!;
  expect(started.entry).toBe('/app/reader-child.js');
  expect(started.options).toMatchObject({ cwd: tmpdir(), stdio: 'ignore' });
  expect(started.options.execArgv).toEqual([expect.stringMatching(/^--max-old-space-size=\d+$/), '--disable-proto=delete']);
  expect(started.options.env).not.toHaveProperty('SAPXEP_TEST_SECRET');
  child.send({ kind: 'read' });
  expect(started.sent).toEqual([{ kind: 'read' }]);
});

test('messages, memory and the end of it reach the parent', () => {
  const child = utilityChildStarter.start('/app/reader-child.js');
  const started = state.utilityProcesses.at(-1)!;
  const messages = vi.fn();
  const exits = vi.fn();
  child.onMessage(messages);
  child.onExit(exits);
  started.emit('message', { kind: 'done' });
  expect(messages).toHaveBeenCalledWith({ kind: 'done' });
  expect(child.rssBytes()).toBeNull();
  state.metrics = [{ pid: 2_000_000_000, memory: { workingSetSize: 1_024 } }];
  expect(child.rssBytes()).toBe(2 ** 20);
  child.kill();
  expect(started.kill).toHaveBeenCalledOnce();
  started.emit('exit', 15);
  expect(exits).toHaveBeenCalledWith({ code: 15, signal: null, ranOutOfHeap: false });
});

test('a child that ran out of heap says so', () => {
  const child = utilityChildStarter.start('/app/reader-child.js');
  const started = state.utilityProcesses.at(-1)!;
  const exits = vi.fn();
  child.onExit(exits);
  started.emit('error', 'FatalError', 'v8::Utils', '{}');
  started.emit('exit', 5);
  expect(exits).toHaveBeenCalledWith({ code: 5, signal: null, ranOutOfHeap: true });
});
