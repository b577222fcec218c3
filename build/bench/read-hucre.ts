import { readFileSync } from 'node:fs';
import { streamXlsxRows } from 'hucre';
import { report } from './measure.ts';

/** A peer of reading: hucre, streaming. */
const [file = ''] = process.argv.slice(2);
await report(async () => {
  let [rows, cells] = [0, 0];
  for await (const { values } of streamXlsxRows(readFileSync(file))) {
    rows++;
    cells += values.length;
  }
  return { rows, cells };
});
