import { spawnSync } from 'node:child_process';
import path from 'node:path';

const entry = path.resolve(import.meta.dirname, '../../electron/cli/cli.ts');

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
  /** The one object of --json. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into JSON whose shape is what they test
  json(): any;
}

/** Runs the command line in a process of its own, with snapshots kept away from the user's folder. */
export function runCli(args: readonly string[], home: string, input = ''): CliRun {
  const done = spawnSync(process.execPath, [entry, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, SAPXEP_HOME: home, TZ: 'Asia/Ho_Chi_Minh' },
    maxBuffer: 2 ** 28,
  });
  return { code: done.status, out: done.stdout, error: done.stderr, json: () => JSON.parse(done.stdout) };
}
