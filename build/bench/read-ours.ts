import { readFileSync } from 'node:fs';
import { readFile } from '../../electron/files/read/read-file.ts';
import { BatchReader } from '../../electron/files/read/transfer/batch-reader.ts';
import { report } from './measure.ts';

/** Our reading function in one process, every row handed over as the program gets it. */
const [file = ''] = process.argv.slice(2);
await report(async () => {
  const reader = new BatchReader();
  let [rows, cells] = [0, 0];
  const read = await readFile(readFileSync(file), file, {
    rows: (_, batch) => {
      const given = reader.read(batch);
      for (const row of given.rows) cells += row.length;
      rows += given.rows.length;
    },
    restart: () => {
      throw new Error('not streamed');
    },
  });
  if (!read.ok) throw new Error(read.problems[0].code);
  return { rows, cells };
});
