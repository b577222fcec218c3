import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { app, dialog, state } from '../../support/electron.mock.ts';

vi.mock('../../../electron/host/create-host.ts', () => ({
  createHost: () => {
    throw new Error('Nguyễn Văn A cannot be read');
  },
}));
vi.mock('../../../electron/host/load-rules.ts', () => ({ loadRules: () => ({}) }));

test('the entry finishes evaluating before `ready`, and says so when it cannot start', async () => {
  state.userData = mkdtempSync(path.join(tmpdir(), 'sapxep-'));
  let ready = (): void => {};
  state.ready = new Promise<void>((resolve) => {
    ready = resolve;
  });
  await import('../../../electron/main/main.ts'); // would hang here if it awaited `ready`
  expect(state.schemes.map(({ scheme }) => scheme)).toEqual(['app']); // to be registered before ready
  expect(state.windows).toEqual([]);
  ready();
  await vi.waitFor(() => expect(app.exit).toHaveBeenCalledWith(1));
  expect(dialog.showErrorBox).toHaveBeenCalledWith('Sắp Xếp', expect.stringContaining('Mọi thay đổi đã được lưu'));
  const log = readFileSync(path.join(state.userData, 'sapxep.log'), 'utf8');
  expect(log).toMatch(/^\S+Z [0-9a-f-]{36} Error\n\s+at /);
  expect(log).not.toContain('Nguyễn'); // where it failed, never on whom
  process.removeAllListeners('uncaughtException');
  process.removeAllListeners('unhandledRejection');
});
