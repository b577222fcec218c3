import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startHost } from '../../electron/cli/start-host.ts';
import { inProcessClient } from '../../electron/host/in-process-client.ts';
import { report } from './measure.ts';
import { unitsCsv } from './write-staff-sheet.ts';

/** Imports a staff list into a plan that has its units: file, checks, plan. */
const [plan = '', list = ''] = process.argv.slice(2);
rmSync(plan, { force: true });
const units = path.join(path.dirname(plan), 'đơn vị.csv');
writeFileSync(units, unitsCsv());
const host = startHost();
const client = inProcessClient(host);
await client.call('file.create', { path: plan });
const take = async (file: string) => {
  const imported = await client.call('import.files', { jobId: 'bench', sources: [{ kind: 'path', path: file }] });
  if (!imported.ok) throw new Error(imported.problems[0].code);
  const [sheet] = imported.value.files.flatMap((one) => one.sheets);
  if (!sheet || sheet.rows.rejected > 0 || sheet.rows.kept === 0) throw new Error(JSON.stringify(sheet?.problems.slice(0, 3)));
  return { kept: sheet.rows.kept };
};
await take(units);
await report(() => take(list));
await host.close();
