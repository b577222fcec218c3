import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inTurn, line } from './measure.ts';

/**
 * Prints time and peak memory of reading a large .xlsx, ours beside the peers in one run: whole processes that read the
 * file and hand over every row. Also on its own: `node build/bench/read-large.ts`. ExcelJS, no dependency of ours, is
 * left out.
 */
export function benchLargeSheet(folder: string, rows = 250_000, runs = 1): void {
  const file = path.join(folder, 'large.xlsx');
  // In a process of its own: peak memory of a child counts what its parent held when it started.
  execFileSync(process.execPath, [path.join(import.meta.dirname, 'write-staff-sheet.ts'), file, String(rows)]);
  const [ours, sheetjs, hucre] = inTurn(runs, ['read-ours.ts', file], ['read-sheetjs.ts', file], ['read-hucre.ts', file]);
  if (!ours || !sheetjs || !hucre) throw new Error('a measurement is missing');
  for (const peer of [sheetjs, hucre])
    if (peer.detail['rows'] !== ours.detail['rows']) throw new Error(`${peer.detail['rows']} rows, ours ${ours.detail['rows']}`);
  const name = `reading ${rows.toLocaleString('en')} × 20 .xlsx (${Math.round(statSync(file).size / 2 ** 20)} MB)`;
  console.log(line(`${name} / SheetJS dense`, ours.seconds, sheetjs.seconds, 's', 'promised ≤ 0.10'));
  console.log(line('  its peak memory', ours.peakMb, sheetjs.peakMb, 'MB', 'promised ≤ 0.17'));
  console.log(line(`${name} / hucre streaming`, ours.seconds, hucre.seconds, 's', ''));
  console.log(line('  its peak memory', ours.peakMb, hucre.peakMb, 'MB', ''));
}

if (import.meta.main) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sapxep-bench-'));
  try {
    benchLargeSheet(folder, Number(process.env['BENCH_ROWS'] ?? 250_000));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
