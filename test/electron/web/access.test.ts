import { expect, test } from 'vitest';
import { createAccess } from '../../../electron/web/access.ts';

function setUp() {
  const clock = { nowMs: 0 };
  const access = createAccess({ codeMs: 60_000, idleMs: 900_000 }, () => clock.nowMs);
  const enter = (): string => {
    const opened = access.exchange(access.renew());
    if (!('token' in opened)) throw new Error(opened.refused);
    return `Bearer ${opened.token}`;
  };
  return { access, clock, enter };
}

test('a code opens one session, once', () => {
  const { access } = setUp();
  const code = access.renew();
  const opened = access.exchange(code);
  expect(opened).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/) });
  expect(access.exchange(code)).toEqual({ refused: 'link-used' });
});

test.each([undefined, null, 7, '', 'x', {}])('%j is no code', (code) => {
  const { access } = setUp();
  access.renew();
  expect(access.exchange(code)).toEqual({ refused: 'link-wrong' });
});

test('a code dies after its minute, and when a newer one is made', () => {
  const { access, clock } = setUp();
  const old = access.renew();
  clock.nowMs = 60_001;
  expect(access.exchange(old)).toEqual({ refused: 'link-expired' });
  const fresh = access.renew();
  expect(access.exchange(old)).toEqual({ refused: 'link-wrong' });
  clock.nowMs += 60_000;
  expect(access.exchange(fresh)).toHaveProperty('token');
});

test('only the exact token of the running session is let in', () => {
  const { access, enter } = setUp();
  expect(access.refusal(`Bearer ${'A'.repeat(43)}`)).toBe('no-session');
  const bearer = enter();
  expect(access.refusal(bearer)).toBeNull();
  for (const wrong of [undefined, '', 'Bearer ', bearer.toLowerCase(), `${bearer}A`, bearer.slice(7), `Bearer ${'A'.repeat(43)}`])
    expect(access.refusal(wrong), String(wrong)).toBe('no-session');
});

test('a newer link replaces the session', () => {
  const { access, enter } = setUp();
  const first = enter();
  const second = enter();
  expect(access.refusal(first)).toBe('no-session');
  expect(access.refusal(second)).toBeNull();
});

test('a session without use is locked, and only its own token hears why', () => {
  const { access, clock, enter } = setUp();
  const bearer = enter();
  clock.nowMs = 900_000;
  expect(access.lockIfIdle()).toBe(false);
  access.use()(); // a call at the last moment
  clock.nowMs = 1_800_000;
  expect(access.refusal(bearer)).toBeNull();
  clock.nowMs = 1_800_001;
  expect(access.lockIfIdle()).toBe(true);
  expect(access.lockIfIdle()).toBe(false); // told once
  expect(access.refusal(bearer)).toBe('idle');
  expect(access.refusal(`Bearer ${'A'.repeat(43)}`)).toBe('no-session');
});

test('a job that runs longer than the limit is not idle time', () => {
  const { access, clock, enter } = setUp();
  const bearer = enter();
  const done = access.use();
  clock.nowMs = 5_000_000;
  expect(access.lockIfIdle()).toBe(false);
  done();
  clock.nowMs += 900_000;
  expect(access.refusal(bearer)).toBeNull();
});
