import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inTurn, line } from './measure.ts';

/** Prints the time of a staff list from its file into the plan, beside the bare insert of the same rows. Also on its own. */
export function benchStaffList(folder: string, rows = 40_000, runs = 3): void {
  const [list, plan] = [path.join(folder, 'cán bộ.xlsx'), path.join(folder, 'list.sapxep')];
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'write-staff-sheet.ts'), list, String(rows)]);
  const [imported] = inTurn(runs, ['import-list.ts', plan, list]);
  const [inserted] = inTurn(runs, ['insert-plain.ts', plan, path.join(folder, 'list-copy.sqlite')]);
  if (!imported || !inserted) throw new Error('a measurement is missing');
  const name = `importing ${rows.toLocaleString('en')} × 20 .xlsx / plain SQLite insert`;
  console.log(line(name, imported.seconds, inserted.seconds, 's', 'promised ≤ 3'));
  console.log(`${'  its peak memory'.padEnd(58)} ${String(imported.peakMb).padStart(8)} MB`);
}

if (import.meta.main) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sapxep-bench-'));
  try {
    benchStaffList(folder, Number(process.env['BENCH_ROWS'] ?? 40_000));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
