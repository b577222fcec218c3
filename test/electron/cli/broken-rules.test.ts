import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const root = path.resolve(import.meta.dirname, '../../..');

test('a broken rule file is named with its fault and exit code 1, not thrown', () => {
  const copy = temporaryFolder();
  for (const part of ['electron', 'shared', 'package.json']) cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  const params = path.join(copy, 'shared/rules/params');
  rmSync(path.join(params, 'pay.base-salary.yaml'));
  writeFileSync(path.join(params, 'retirement.age.yaml'), 'id: retirement.age\nversions: []\n');

  const run = spawnSync(process.execPath, [path.join(copy, 'electron/cli/cli.ts'), 'rules', 'check', '--json'], { encoding: 'utf8' });
  expect([run.status, run.stderr]).toEqual([1, '']);
  const { problems } = JSON.parse(run.stdout) as { problems: { code: string; at: { ruleId: string }; message: string }[] };
  expect(new Set(problems.map((found) => found.at.ruleId))).toEqual(new Set(['pay.base-salary', 'retirement.age']));
  for (const found of problems) expect(found).toMatchObject({ code: 'rule.malformed', message: expect.stringContaining(found.at.ruleId) });
});
