import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchStaffList } from './bench/import-staff-list.ts';
import { inTurn, line } from './bench/measure.ts';
import { benchMutants } from './bench/mutants.ts';
import { nationalFiles } from './bench/national-data.ts';
import { benchLargeSheet } from './bench/read-large.ts';
import { ensureSamplePlan } from './demo.ts';

/** Speed and memory as ratios against a named peer, in one run on one machine. The promises stand in the right-hand column. */
const people = Number(process.env['BENCH_PEOPLE'] ?? 250_000);
const folder = mkdtempSync(path.join(tmpdir(), 'sapxep-bench-'));
try {
  const files = await nationalFiles(folder, people);
  const plan = path.join(folder, 'national.sapxep');
  console.log(`${people} people, ${files.isReal ? 'public data of 2025' : 'an invented country'}; ours / peer, medians\n`);

  const [imported] = inTurn(1, ['import-national.ts', plan, ...files.units, files.mapping, files.officials]);
  const [inserted] = inTurn(3, ['insert-plain.ts', plan, path.join(folder, 'copy.sqlite')]);
  const [computed, grouped] = inTurn(3, ['compute-national.ts', plan], ['group-by.ts', plan]);
  if (!imported || !inserted || !computed || !grouped) throw new Error('a measurement is missing');
  console.log(
    line('national import / plain SQLite insert', imported.seconds, inserted.seconds, 's', 'first version: no promise for 250,000 rows'),
  );
  console.log(line('national plan / SQL group by', computed.seconds, grouped.seconds, 's', 'promised ≤ 3'));
  console.log(`${'loading the columns'.padEnd(58)} ${Number(computed.detail['loadSeconds']).toFixed(2).padStart(8)} s`);
  console.log(`${'peak memory of the import'.padEnd(58)} ${String(imported.peakMb).padStart(8)} MB  promised < 1024`);
  console.log(`${'peak memory of the plan'.padEnd(58)} ${String(computed.peakMb).padStart(8)} MB  promised < 1024`);

  const [edit] = inTurn(1, ['edit-province.ts', await ensureSamplePlan()]);
  if (!edit) throw new Error('a measurement is missing');
  console.log(
    line(
      `one edit / full plan of a province (${edit.detail['people']} people)`,
      Number(edit.detail['editMs']),
      Number(edit.detail['fullMs']),
      'ms',
      'promised ≤ 0.10',
    ),
  );

  benchStaffList(folder);
  benchLargeSheet(folder);
  await benchMutants(Number(process.env['BENCH_MUTANTS'] ?? 10_000));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
