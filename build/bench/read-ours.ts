import { nodeChildStarter } from '../../electron/files/read/node-child-starter.ts';
import { WorkbookReader } from '../../electron/files/read/workbook-reader.ts';
import { report } from './measure.ts';

/** Reads a workbook as an import does: gate, child process, limits, count. */
const [file = ''] = process.argv.slice(2);
await report(async () => {
  const reader = new WorkbookReader(nodeChildStarter);
  const read = await reader.read({ path: file });
  await reader.close();
  if (!read.ok) throw new Error(read.problems[0].code);
  return { rows: read.value.workbook.sheets[0]?.rows.length ?? 0 };
});
