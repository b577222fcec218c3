import { readFileSync } from 'node:fs';
import * as xlsx from 'xlsx';
import { report } from './measure.ts';

/** The peer of reading: SheetJS dense, to rows. */
const [file = ''] = process.argv.slice(2);
await report(() => {
  const workbook = xlsx.read(readFileSync(file), { dense: true });
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  let [rows, cells] = [0, 0];
  for (const row of sheet ? xlsx.utils.sheet_to_json<readonly unknown[]>(sheet, { header: 1 }) : []) {
    rows++;
    cells += row.length;
  }
  return { rows, cells };
});
