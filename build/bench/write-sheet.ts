import { writeFileSync } from 'node:fs';
import * as xlsx from 'xlsx';

/** A staff list of `rows` × 20 as .xlsx: names, dates, decimals, codes with zeros. */
export function writeSheet(file: string, rows: number): void {
  const heading = Array.from({ length: 20 }, (_, column) => `Cột ${column + 1}`);
  const body = Array.from({ length: rows }, (_, row) => [
    row + 1,
    `Nguyễn Văn ${['An', 'Bình', 'Châu', 'Dũng', 'Giang'][row % 5]} ${row % 977}`,
    `${String(1 + (row % 28)).padStart(2, '0')}/0${1 + (row % 9)}/19${60 + (row % 40)}`,
    row % 2 ? 'Nam' : 'Nữ',
    `0${String(10_000_000_000 + row)}`,
    `Xã Thử ${row % 130}`,
    2.34 + (row % 9) / 3,
    ...Array.from({ length: 13 }, (_, column) => ((row * (column + 7)) % 1000) / 10),
  ]);
  const sheet = xlsx.utils.aoa_to_sheet([heading, ...body], { dense: true });
  writeFileSync(
    file,
    xlsx.write(
      { SheetNames: ['Danh sách'], Sheets: { 'Danh sách': sheet } },
      { type: 'buffer', bookSST: true, compression: true },
    ) as Buffer,
  );
}
