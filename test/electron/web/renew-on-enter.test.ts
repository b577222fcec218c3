import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { renewOnEnter } from '../../../electron/web/renew-on-enter.ts';

const keysOf = (isTTY: boolean): NodeJS.ReadStream => Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.ReadStream; // safe: only these members are used

test('each Enter at a terminal shows a new link', async () => {
  let links = 0;
  const show = vi.fn();
  const keys = keysOf(true);
  renewOnEnter({ renew: () => `link ${++links}` }, keys, show);
  for (const typed of ['\n', 'x', 'y\n']) keys.emit('data', typed);
  expect(show.mock.calls).toEqual([['link 1'], ['link 2']]);
});

test('without a terminal no key is waited for', () => {
  const keys = keysOf(false);
  renewOnEnter({ renew: () => 'link' }, keys, () => {});
  expect(keys.listenerCount('data')).toBe(0);
});
