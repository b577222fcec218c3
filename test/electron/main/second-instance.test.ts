import { expect, test } from 'vitest';
import { start } from '../../../electron/main/app.ts';
import { app, state } from '../../support/electron.mock.ts';
import { FakeHost } from '../../support/fake-host.ts';

test('a second instance goes away without a window or a host', async () => {
  state.isFirstInstance = false;
  let hosts = 0;
  await start({
    createHost: () => {
      hosts++;
      return new FakeHost();
    },
    screensFolder: '/no/screens',
    preloadFile: '/no/preload.cjs',
    argv: [],
    workingFolder: '/',
    nowIso: () => '',
  });
  expect(app.quit).toHaveBeenCalledOnce();
  expect(hosts).toBe(0);
  expect(state.windows).toEqual([]);
});
