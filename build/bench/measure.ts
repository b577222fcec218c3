import { spawnSync } from 'node:child_process';
import path from 'node:path';

export interface Measured {
  readonly seconds: number; // of the part that is measured
  readonly peakMb: number; // resident memory of the whole process
  readonly detail: Readonly<Record<string, number | string>>;
}

/** Times `work` and ends the process with one line of JSON for the one that started it. */
export async function report(work: () => Promise<Measured['detail']> | Measured['detail']): Promise<void> {
  const start = performance.now();
  const detail = await work();
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ seconds, peakMb: Math.round(process.resourceUsage().maxRSS / 1024), detail } satisfies Measured));
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Runs two measured scripts in turn, A B A B …, so that a drifting machine drifts for both; medians of each. */
export function inTurn(runs: number, ...commands: readonly (readonly string[])[]): readonly Measured[] {
  const results = commands.map((): Measured[] => []);
  for (let run = 0; run < runs; run++)
    for (const [index, command] of commands.entries()) {
      const [script = '', ...args] = command;
      const child = spawnSync(process.execPath, [path.resolve(import.meta.dirname, script), ...args], {
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      });
      if (child.status !== 0) throw new Error(`${script} failed:\n${child.stderr}`);
      results[index]?.push(JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '') as Measured); // safe: the line `report` prints
    }
  return results.map((list) => ({
    seconds: median(list.map((one) => one.seconds)),
    peakMb: median(list.map((one) => one.peakMb)),
    detail: list.at(-1)?.detail ?? {},
  }));
}

/** One line of the table: ours against the peer, as a ratio, with what was promised. */
export function line(name: string, ours: number, peer: number, unit: string, promise: string): string {
  const digits = (value: number) => (value < 10 ? value.toFixed(value < 0.1 ? 4 : 2) : value.toFixed(0));
  return `${name.padEnd(58)} ${digits(ours).padStart(8)} / ${digits(peer).padStart(8)} ${unit.padEnd(3)} = ${(ours / peer).toFixed(2).padStart(6)}   ${promise}`;
}
