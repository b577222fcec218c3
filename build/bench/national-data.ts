import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const publicData = path.resolve(import.meta.dirname, '../../../shared/data/vietnam-2025');

export interface NationalFiles {
  readonly isReal: boolean; // the public data of 2025, or an invented country of the same size
  readonly units: readonly string[];
  readonly mapping: string;
  readonly officials: string;
}

/** A small generator of our own, so that every run measures the same rows. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)] as T; // safe: never an empty list here

/** An invented country: 63 provinces, 696 districts, 10,035 communes, joined three by three. */
function inventCountry(folder: string): Omit<NationalFiles, 'officials'> {
  const units = ['level,code,name,type,parent_code,population,area_km2'];
  const mapping = ['old_code,old_name,new_code,new_name,kind'];
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  for (let province = 1; province <= 63; province++) units.push(`province,${pad(province, 2)},Tỉnh Thử ${province},tỉnh,,,`);
  for (let district = 1; district <= 696; district++)
    units.push(`district,${pad(district, 3)},Huyện Thử ${district},huyện,${pad(1 + (district % 63), 2)},,`);
  for (let commune = 1; commune <= 10_035; commune++) {
    const district = 1 + Math.floor(((commune - 1) * 696) / 10_035);
    const first = commune - ((commune - 1) % 3);
    units.push(`commune,${pad(commune, 5)},Xã Thử ${commune},xã,${pad(district, 3)},${3000 + (commune % 900)},${10 + (commune % 50)}.5`);
    mapping.push(`${pad(commune, 5)},Xã Thử ${commune},${pad(first, 5)},Xã Mới ${first},full`);
  }
  const files = { units: [path.join(folder, 'units.csv')], mapping: path.join(folder, 'mapping.csv'), isReal: false };
  writeFileSync(files.units[0] ?? '', units.join('\n'));
  writeFileSync(files.mapping, mapping.join('\n'));
  return files;
}

/** The public data where it is at hand, and officials of our own invention spread over its communes. */
export async function nationalFiles(folder: string, people: number): Promise<NationalFiles> {
  mkdirSync(folder, { recursive: true });
  const isReal = existsSync(publicData);
  const base = isReal
    ? {
        isReal,
        units: ['old_units.csv', 'new_units.csv'].map((name) => path.join(publicData, name)),
        mapping: path.join(publicData, 'commune_mapping.csv'),
      }
    : inventCountry(folder);
  const codes = [...readFileSync(base.units[0] ?? '', 'utf8').matchAll(/^commune,(\d{5}),/gm)].map((match) => match[1] ?? '');
  const officials = path.join(folder, 'officials.csv');
  const next = random(2025);
  const [families, middles, givens] = [
    ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đỗ', 'Vũ', 'Bùi', 'Đặng', 'Ngô'],
    ['Văn', 'Thị', 'Đức', 'Minh', 'Ngọc', 'Hữu', 'Thu', 'Quang'],
    [
      'An',
      'Bình',
      'Châu',
      'Dũng',
      'Giang',
      'Hà',
      'Hải',
      'Hạnh',
      'Khánh',
      'Lan',
      'Linh',
      'Mai',
      'Nam',
      'Phượng',
      'Quân',
      'Sơn',
      'Thảo',
      'Tú',
      'Vinh',
      'Yến',
    ],
  ] as const;
  const titles = [
    'Chủ tịch UBND',
    'Phó Chủ tịch UBND',
    'Văn phòng - thống kê',
    'Tư pháp - hộ tịch',
    'Tài chính - kế toán',
    'Văn hóa - xã hội',
    'Địa chính - nông nghiệp - xây dựng và môi trường',
    'Bí thư Đảng ủy',
  ];
  const out = createWriteStream(officials);
  out.write(
    'TT;Họ và tên;Ngày sinh;Giới tính;Số CCCD;Mã đơn vị;Chức danh;Nhóm;Hệ số lương;Phụ cấp chức vụ;Phụ cấp công vụ (%);Thời gian đóng BHXH\n',
  );
  for (let n = 1; n <= people; n++) {
    const day = `${String(1 + Math.floor(next() * 28)).padStart(2, '0')}/${String(1 + Math.floor(next() * 12)).padStart(2, '0')}/${1965 + Math.floor(next() * 37)}`;
    const name = `${pick(families, next)} ${pick(middles, next)} ${pick(givens, next)}`;
    const code = codes[Math.floor((n * codes.length) / (people + 1))] ?? '';
    const row = [
      n,
      name,
      day,
      next() < 0.5 ? 'Nam' : 'Nữ',
      `0${String(10_000_000_000 + n)}`,
      code,
      pick(titles, next),
      'Công chức',
      `${2 + Math.floor(next() * 3)},${String(34 + Math.floor(next() * 60))}`,
      '0,2',
      '25',
      `${5 + Math.floor(next() * 25)} năm ${Math.floor(next() * 12)} tháng`,
    ];
    if (!out.write(`${row.join(';')}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return { ...base, officials };
}
