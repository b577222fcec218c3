import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { appOrigin } from '../../electron/main/app-scheme.ts';
import { answerCalls } from '../../electron/main/calls.ts';
import { serve } from '../../electron/web/serve.ts';
import type { CallName } from '../../shared/contract/contract.ts';
import { state } from '../support/electron.mock.ts';
import { makeScreens } from '../support/raw-http.ts';
import { testHost } from '../support/test-host.ts';
import { enter } from '../support/web-page.ts';

/** Ten calls of every kind, good and bad, in the order a person would make them. */
const calls: readonly (readonly [CallName | 'no.such-call', unknown])[] = [
  ['file.current', {}],
  ['scenario.list', {}], // no plan is open yet
  ['file.create', { path: 'PLAN' }],
  ['scenario.create', { name: 'Phương án 1', effectiveDate: '2025-07-01', expectedSeq: 0 }],
  ['scenario.create', { name: 'Phương án 1', expectedSeq: 1 }], // the name is taken
  ['history.undo', { expectedSeq: 0 }], // stale
  ['history.undo', { expectedSeq: 1 }],
  ['history.list', {}],
  ['rules.show', { id: 'pay.base-salary', on: '1999-01-01' }], // a day without law
  ['no.such-call', { anything: ['at', 'all'] }],
];

type Call = (name: string, input: unknown) => Promise<unknown>;

/** The replies of the ten calls in one shell, over a host and a folder of its own; what differs by nature is evened out. */
async function repliesIn(shell: (host: ReturnType<typeof testHost>['host']) => Promise<Call> | Call): Promise<readonly unknown[]> {
  const { host, folder } = testHost();
  const call = await shell(host);
  const replies: unknown[] = [];
  for (const [name, input] of calls) {
    const given = name === 'file.create' ? { path: path.join(folder, 'kế hoạch.sapxep') } : input;
    replies.push(await call(name, given));
  }
  const text = JSON.stringify(replies)
    .replaceAll(folder, 'FOLDER')
    .replaceAll(/"id":"[0-9a-f-]{36}"/g, '"id":"ID"');
  return JSON.parse(text);
}

test('the same ten calls give the same replies in process, over HTTP and over IPC', async () => {
  const inProcess = await repliesIn((host) => (name, input) => host.call(name, input));

  const overHttp = await repliesIn(async (host) => {
    const served = await serve(host, { staticRoot: makeScreens(), port: 0 });
    if (!served.ok) throw new Error(served.problems[0].code);
    onTestFinished(() => served.value.close());
    const page = await enter(served.value.url);
    return (name, input) => page.call(name, input);
  });

  const overIpc = await repliesIn((host) => {
    answerCalls(host);
    const listener = state.handlers.get('call');
    if (!listener) throw new Error('no call channel');
    // What Electron does to values on their way: a structured clone.
    return async (name, input) =>
      structuredClone(await listener({ senderFrame: { origin: appOrigin, parent: null } }, name, structuredClone(input)));
  });

  expect(inProcess).toHaveLength(calls.length);
  expect(inProcess.map((reply) => (reply as { ok: boolean }).ok)).toEqual([
    true,
    false,
    true,
    true,
    false,
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(overHttp).toEqual(inProcess);
  expect(overIpc).toEqual(inProcess);
});
