import { spawn } from 'node:child_process';
import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkPlan } from '../../electron/host/check-plan.ts';
import { headSeq } from '../../electron/store/command-log.ts';
import { openPlan } from '../../electron/store/open-plan.ts';
import { sheetsOf } from '../../electron/store/tables/imports.ts';
import { planHead } from '../../electron/store/tables/revisions.ts';
import { scenarioLines } from '../../electron/store/tables/scenarios.ts';
import { generateSampleProvince } from '../../fixtures/generate.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const cli = path.resolve(import.meta.dirname, '../../electron/cli/cli.ts');

interface Ended {
  readonly killed: boolean;
  readonly milliseconds: number;
}

/** Runs the command line and kills it outright after a time, unless it ends before. */
function runAndKill(args: readonly string[], home: string, killAfterMs: number | null): Promise<Ended> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore', env: { ...process.env, SAPXEP_HOME: home } });
    const timer = killAfterMs === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    child.on('error', reject).on('exit', (_code, signal) => {
      if (timer) clearTimeout(timer);
      resolve({ killed: signal === 'SIGKILL', milliseconds: performance.now() - started });
    });
  });
}

/** What a plan holds, after looking that it is sound. */
function stateOf(plan: string) {
  const opened = openPlan(plan);
  if (!opened.ok) throw new Error(opened.problems[0].code);
  const { read } = opened.value;
  const state = {
    seq: headSeq(read),
    sheets: sheetsOf(read, planHead(read).revision).length,
    members: scenarioLines(read).map((line) => line.members),
  };
  expect(checkPlan(opened.value).checks.filter((check) => !check.passed)).toEqual([]);
  opened.value.close();
  return state;
}

test('killed at any moment of an import or a command, the file opens and holds the old state or the new one', {
  timeout: 240_000,
}, async () => {
  const folder = temporaryFolder();
  const { files } = await generateSampleProvince(path.join(folder, 'in'), { seed: 7 });
  const pathsOf = (...kinds: readonly string[]) => files.filter((file) => kinds.includes(file.kind)).map((file) => file.path);
  const start = path.join(folder, 'start.sapxep');
  await runAndKill(['import', start, ...pathsOf('units', 'mapping')], folder, null);
  expect(existsSync(start)).toBe(true);

  const cases = {
    import: (plan: string) => ['import', plan, ...pathsOf('officials')],
    command: (plan: string) => ['scenario', plan, 'new', 'Phương án khác'],
  };
  let kills = 0;
  for (const command of Object.values(cases)) {
    const whole = path.join(folder, 'whole.sapxep');
    copyFileSync(start, whole);
    const { milliseconds } = await runAndKill(command(whole), folder, null);
    const [before, after] = [stateOf(start), stateOf(whole)];
    expect(after).not.toEqual(before);
    // From the moment the program is up to shortly before its end, where the transaction is.
    for (let n = 0; n < 10; n++) {
      const plan = path.join(folder, `plan-${kills}.sapxep`);
      copyFileSync(start, plan);
      const ended = await runAndKill(command(plan), folder, milliseconds * (0.45 + 0.055 * n));
      const state = stateOf(plan);
      expect([before, after]).toContainEqual(state);
      if (!ended.killed) expect(state).toEqual(after);
      kills++;
    }
  }
  expect(kills).toBe(20);
});
