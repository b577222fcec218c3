import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { start } from '../../../electron/main/app.ts';
import { app, state } from '../../support/electron.mock.ts';
import { FakeHost } from '../../support/fake-host.ts';
import { makeScreens } from '../../support/raw-http.ts';

test('a packed program has no developer tools, in the window, the menu or the request filter', async () => {
  app.isPackaged = true;
  state.userData = mkdtempSync(path.join(tmpdir(), 'sapxep-'));
  await start({
    createHost: () => new FakeHost(),
    screensFolder: makeScreens(),
    preloadFile: '/app/preload.cjs',
    argv: [],
    workingFolder: '/',
    nowIso: () => '',
  });
  expect(state.windows[0]?.options.webPreferences?.devTools).toBe(false);
  expect(JSON.stringify(state.menu)).not.toContain('toggleDevTools');
  const answer = vi.fn();
  state.beforeRequest?.({ url: 'devtools://devtools/a' }, answer);
  expect(answer).toHaveBeenCalledWith({ cancel: true });
});
