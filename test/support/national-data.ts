import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset, MappingRow } from '../../shared/model/dataset.ts';
import type { UnitId } from '../../shared/model/ids.ts';
import type { PieceSize } from '../../shared/model/records.ts';
import type { TargetUnit, Unit, UnitKind, UnitLevel } from '../../shared/model/unit.ts';
import { noPeople } from './people.ts';

export const nationalFolder = path.resolve(import.meta.dirname, '../../../shared/data/vietnam-2025');
export const hasNationalData = existsSync(nationalFolder);

/** Records of a CSV file with quoted fields that may hold commas and line breaks. */
export function readCsv(file: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  let [field, quoted] = ['', false];
  const text = readFileSync(path.join(nationalFolder, file), 'utf8');
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',' || letter === '\n') {
      rows.at(-1)!.push(field);
      field = '';
      if (letter === '\n') rows.push([]);
    } else field += letter;
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

const noTraits = { mountainous: null, island: null, border: null, minorityE2: null, specialFactors: null, classOfUnit: null } as const;
const levels: readonly UnitLevel[] = ['province', 'district', 'commune'];
const wholeOrNull = (text: string | undefined): number | null => (text ? Math.round(Number(text)) : null);
const hectares = (km2: string | undefined): number | null => (km2 ? Math.round(Number(km2) * 100) : null);
const oneLine = (name: string): string => name.replace(/\s+/g, ' ').trim();

function units(): readonly Unit[] {
  const rows = readCsv('old_units.csv').toSorted(
    (a, b) => levels.indexOf(a['level'] as UnitLevel) - levels.indexOf(b['level'] as UnitLevel) || (a['code']! < b['code']! ? -1 : 1),
  );
  const idOf = new Map(rows.map((row, index) => [`${row['level']}/${row['code']}`, (index + 1) as UnitId]));
  return rows.map((row, index) => ({
    id: (index + 1) as UnitId,
    code: row['code']!,
    name: oneLine(row['name']!),
    level: row['level'] as UnitLevel,
    kind: row['type'] as UnitKind,
    parentId: idOf.get(`${row['level'] === 'district' ? 'province' : 'district'}/${row['parent_code']}`) ?? null,
    areaHa: hectares(row['area_km2_2009']),
    population: wholeOrNull(row['population']),
    traits: noTraits,
    source: { sheetId: 1, row: index + 2 },
  }));
}

const targets = (): readonly TargetUnit[] =>
  readCsv('new_units.csv').map((row, index) => ({
    code: row['code']!,
    name: oneLine(row['name']!),
    level: row['level'] as UnitLevel,
    kind: row['type'] as UnitKind,
    parentCode: row['parent_code'] || null,
    areaHa: hectares(row['area_km2']),
    population: wholeOrNull(row['population']),
    source: { sheetId: 2, row: index + 2 },
  }));

const estimate = (share: string | undefined): PieceSize =>
  share ? { kind: 'estimate', weight: Math.round(Number(share) * 10_000) } : { kind: 'unknown' };
function sizes(row: Readonly<Record<string, string>>): Pick<MappingRow, 'extent' | 'area' | 'population'> {
  const share = estimate(row['area_share_est']);
  switch (row['kind']) {
    case 'partial':
      return { extent: 'part', area: share, population: share };
    case 'partial_area_only':
      return { extent: 'part', area: share, population: { kind: 'none' } };
    case 'partial_area_all_population':
      return { extent: 'part', area: share, population: { kind: 'all' } };
    case 'partial_population':
      return { extent: 'part', area: { kind: 'none' }, population: share };
    default:
      return { extent: 'whole', area: { kind: 'all' }, population: { kind: 'all' } };
  }
}

/** The pseudo-codes D318 … stand for island districts without communes; the coastal flat X376 is no unit and is left out. */
function mapping(all: readonly Unit[]): readonly MappingRow[] {
  const idOf = new Map(all.map(({ level, code, id }) => [level === 'district' ? `D${code}` : level === 'commune' ? code : `P${code}`, id]));
  return readCsv('commune_mapping.csv').flatMap((row, index): readonly MappingRow[] => {
    const unitId = idOf.get(row['old_code']!);
    if (unitId === undefined) return [];
    return [
      {
        unitId,
        source: { sheetId: 3, row: index + 2 },
        row: index + 2,
        oldCode: row['old_code']!,
        oldName: row['old_name']!,
        oldDistrict: null,
        oldProvince: null,
        newCode: row['new_code']!,
        newName: oneLine(row['new_name']!),
        newKind: null,
        newProvince: null,
        ...sizes(row),
        note: row['official_note'] || null,
      },
    ];
  });
}

/** The whole country before 1 July 2025, straight from the files, without people. */
export function nationalDataset(): Dataset {
  const all = units();
  const sheets = [
    {
      sheetId: 1,
      file: 'old_units.csv',
      sheet: 'old_units',
      sharedCells: [],
      columns: { code: 'B', name: 'C', population: 'G', areaHa: 'I' },
    },
    {
      sheetId: 3,
      file: 'commune_mapping.csv',
      sheet: 'commune_mapping',
      sharedCells: [],
      columns: { oldCode: 'A', newCode: 'C', area: 'H', population: 'H' },
    },
  ];
  return {
    revision: 1,
    sheets: new Map(sheets.map((sheet) => [sheet.sheetId, sheet])),
    units: all,
    targets: targets(),
    mapping: mapping(all),
    people: noPeople,
    tasks: [],
    quotas: [],
    workload: [],
    posts: [],
    adjacency: [],
    boundaries: [],
  };
}
