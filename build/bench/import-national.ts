import { rmSync } from 'node:fs';
import { startHost } from '../../electron/cli/start-host.ts';
import { inProcessClient } from '../../electron/host/in-process-client.ts';
import { report } from './measure.ts';

/** Imports files into a new plan, as the command line does. */
const [plan = '', ...files] = process.argv.slice(2);
rmSync(plan, { force: true });
const host = startHost();
const client = inProcessClient(host);
await client.call('file.create', { path: plan });
await report(async () => {
  const imported = await client.call('import.files', { jobId: 'bench', sources: files.map((file) => ({ kind: 'path', path: file })) });
  if (!imported.ok) throw new Error(imported.problems[0].code);
  const rows = imported.value.files.flatMap((file) => file.sheets.map((sheet) => sheet.rows));
  return { kept: rows.reduce((sum, account) => sum + account.kept, 0), rejected: rows.reduce((sum, account) => sum + account.rejected, 0) };
});
await host.close();
