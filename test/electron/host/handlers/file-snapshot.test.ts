import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerOf, testHost } from '../../../support/test-host.ts';

/** A host with a new plan open that holds one variant. */
async function openedHost() {
  const made = testHost();
  const { client, folder } = made;
  answerOf(await client.call('file.create', { path: path.join(folder, 'kế hoạch.sapxep') }));
  answerOf(await client.call('scenario.create', { name: 'Phương án 1', effectiveDate: '2025-07-01', expectedSeq: 0 }));
  return made;
}

describe('a snapshot somebody asks for', () => {
  test('is a plan of its own that opens, with what the plan held then; the plan itself has no new step', async () => {
    const { client } = await openedHost();
    const before = answerOf(await client.call('file.current', {}));
    const taken = answerOf(await client.call('file.snapshot', { name: 'trước cuộc họp' }));
    expect(path.basename(taken.path)).toBe('2030-01-01T00-00-00-000Z-saved-trước cuộc họp.sapxep');
    expect(taken.bytes).toBe(statSync(taken.path).size);
    expect(answerOf(await client.call('file.current', {}))).toEqual(before);
    expect(answerOf(await client.call('history.list', {}))).toHaveLength(1);

    answerOf(await client.call('history.undo', { expectedSeq: 1 }));
    expect(answerOf(await client.call('file.check', { path: taken.path })).sound).toBe(true);
    const opened = answerOf(await client.call('file.open', { path: taken.path }));
    expect(opened.scenarios.map(({ name }) => name)).toEqual(['Phương án 1']);
  });

  test('without a name has that of its day and time, and two of one instant are two files', async () => {
    const { client } = await openedHost();
    const [first, second] = [
      answerOf(await client.call('file.snapshot', { name: ' ' })),
      answerOf(await client.call('file.snapshot', { name: '' })),
    ];
    expect([first, second].map((taken) => path.basename(taken.path))).toEqual([
      '2030-01-01T00-00-00-000Z-saved.sapxep',
      '2030-01-01T00-00-00-000Z-saved-2.sapxep',
    ]);
  });

  test.each([
    ['../../../etc/passwd', '2030-01-01T00-00-00-000Z-saved-etc passwd.sapxep'],
    ['a/b\\c:d*"e\u202e', '2030-01-01T00-00-00-000Z-saved-a b c d e.sapxep'],
    ['...', '2030-01-01T00-00-00-000Z-saved.sapxep'],
    ['ẫ'.repeat(60), `2030-01-01T00-00-00-000Z-saved-${'ẫ'.repeat(60)}.sapxep`],
  ])('named %j stays in its folder', async (name, file) => {
    const { client, folder } = await openedHost();
    const taken = answerOf(await client.call('file.snapshot', { name }));
    const own = path.join(folder, 'state', 'snapshots');
    expect(path.relative(own, taken.path).split(path.sep)).toEqual([expect.any(String), file]);
    expect(readdirSync(path.dirname(taken.path))).toEqual([file]);
  });

  test('needs a plan, a name that fits, and a place to stand', async () => {
    const { client, folder } = testHost();
    expect(await client.call('file.snapshot', { name: 'a' })).toMatchObject({ ok: false, problems: [{ code: 'plan.none-open' }] });
    answerOf(await client.call('file.create', { path: path.join(folder, 'kế hoạch.sapxep') }));
    expect(await client.call('file.snapshot', { name: 'a'.repeat(61) })).toMatchObject({
      ok: false,
      problems: [{ code: 'input.invalid' }],
    });
    writeFileSync(path.join(folder, 'state'), 'a file where the folder should be');
    expect(await client.call('file.snapshot', { name: 'a' })).toMatchObject({ ok: false, problems: [{ code: 'plan.snapshot-failed' }] });
  });
});
