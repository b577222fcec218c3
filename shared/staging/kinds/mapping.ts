import type { MappingRecord, PieceSize } from '../../model/records.ts';
import { pieceArea } from '../parse/area.ts';
import { areAllNumbers, codeWidths, communeCode } from '../parse/code.ts';
import { type Extent, extent } from '../parse/extent.ts';
import { unitName } from '../parse/name.ts';
import { type OldUnit, oldUnits } from '../parse/old-units.ts';
import { finding } from '../parse/parsed.ts';
import { estimatedWeight, shareOf } from '../parse/percent.ts';
import { inhabitants } from '../parse/persons.ts';
import { text } from '../parse/text.ts';
import { unitKind } from '../parse/unit-words.ts';
import { parseUnitName, unitKey } from '../unit-name.ts';
import { input, kindSpec, type LateFinding, type RowView, type ValuesOf } from './kind-spec.ts';
import { RepeatedRecords } from './repeated-records.ts';

const inputs = {
  oldCode: input(
    'oldCode',
    communeCode,
    [
      'mã đvhc cũ',
      'mã đơn vị cũ',
      'mã cũ',
      'mã xã cũ',
      'mã đvhc trước sắp xếp',
      'mã trước sắp xếp',
      'mã đvhc hiện trạng',
      'old_code',
      'old_unit_code',
      'trước > mã',
      'trước > mã đvhc',
      'cũ > mã',
      'cũ > mã đvhc',
      'hiện trạng > mã',
      'trước > mã số',
      'trước > mã đơn vị',
    ],
    true,
  ),
  oldName: input(
    'oldName',
    unitName,
    [
      'tên đvhc cũ',
      'tên đơn vị cũ',
      'tên cũ',
      'đvhc cũ',
      'đơn vị cũ',
      'đvhc trước sắp xếp',
      'tên đvhc trước sắp xếp',
      'xã cũ',
      'tên xã cũ',
      'tên xã, phường cũ',
      'tên xã, phường, thị trấn cũ',
      'tên đơn vị hành chính cũ',
      'đơn vị hành chính cũ',
      'đơn vị hành chính trước sắp xếp',
      'đvhc cấp xã trước sắp xếp',
      'đơn vị trước sắp xếp',
      'xã, phường, thị trấn cũ',
      'đvhc cấp xã cũ',
      'đvhc hiện trạng',
      'old_name',
      'old_unit',
      'old_unit_name',
      'trước > tên',
      'trước > tên đvhc',
      'trước > tên đơn vị',
      'trước > tên xã',
      'trước > tên xã, phường',
      'trước > tên xã, phường, thị trấn',
      'trước > xã',
      'trước > xã, phường',
      'trước > đơn vị',
      'trước > đơn vị hành chính',
      'cũ > tên',
      'cũ > tên đvhc',
      'cũ > tên xã',
      'trước > xã, phường, thị trấn',
      'hiện trạng > tên',
      'hiện trạng > tên xã',
    ],
    true,
  ),
  oldNames: {
    ...input(
      'oldName',
      oldUnits,
      [
        ...['các xã sáp nhập', 'các xã, phường sáp nhập', 'các xã, phường, thị trấn sáp nhập', 'các đơn vị sáp nhập', 'các đvhc sáp nhập'],
        ...[
          'các xã được sáp nhập',
          'các đơn vị được sáp nhập',
          'các đvhc được sáp nhập',
          'các xã nhập',
          'các đơn vị nhập',
          'các đvhc nhập',
        ],
        ...['các xã cũ', 'các đơn vị cũ', 'các đvhc cũ', 'các xã trước sắp xếp', 'các đvhc trước sắp xếp', 'các đơn vị trước sắp xếp'],
        ...['sáp nhập từ', 'nhập từ', 'hợp nhất từ', 'hình thành từ', 'được hình thành từ', 'hình thành từ các xã', 'thành lập từ'],
        ...['thành lập trên cơ sở', 'trên cơ sở sáp nhập', 'các đơn vị hành chính sáp nhập', 'các xã thành viên', 'xã sáp nhập'],
        ...['merged_from', 'formed_from'],
      ],
      true,
    ),
    beside: 'newName',
  },
  oldDistrict: input(
    'oldDistrict',
    text,
    [
      'huyện cũ',
      'thuộc huyện',
      'thuộc huyện, thị xã, thành phố',
      'huyện',
      'quận huyện',
      'huyện, thị xã, thành phố',
      'quận, huyện, thị xã, thành phố',
      'thuộc đvhc cấp huyện',
      'cấp huyện cũ',
      'old_district',
      'quận, huyện cũ',
      'trước > huyện',
      'trước > cấp huyện',
      'cũ > huyện',
    ],
    true,
  ),
  oldProvince: input(
    'oldProvince',
    text,
    ['tỉnh cũ', 'tỉnh, thành phố cũ', 'thuộc tỉnh', 'old_province', 'trước > tỉnh', 'trước > tỉnh, thành phố', 'cũ > tỉnh'],
    true,
  ),
  newCode: input(
    'newCode',
    communeCode,
    [
      'mã đvhc mới',
      'mã đơn vị mới',
      'mã mới',
      'mã xã mới',
      'mã đvhc sau sắp xếp',
      'mã sau sắp xếp',
      'new_code',
      'new_unit_code',
      'sau > mã',
      'sau > mã đvhc',
      'mới > mã',
      'mới > mã đvhc',
      'sau > mã số',
      'sau > mã đơn vị',
    ],
    true,
  ),
  newName: input(
    'newName',
    unitName,
    [
      'tên đvhc mới',
      'tên đơn vị mới',
      'tên mới',
      'đvhc mới',
      'đơn vị mới',
      'đvhc sau sắp xếp',
      'tên đvhc sau sắp xếp',
      'xã mới',
      'tên xã mới',
      'tên xã, phường mới',
      'tên phường, xã mới',
      'tên xã, phường, đặc khu mới',
      'tên đơn vị hành chính mới',
      'đơn vị hành chính mới',
      'đơn vị hành chính sau sắp xếp',
      'đvhc cấp xã sau sắp xếp',
      'đơn vị sau sắp xếp',
      'xã, phường mới',
      'đvhc cấp xã mới',
      'đvhc hình thành sau sắp xếp',
      'nhập vào',
      'nhập vào đvhc',
      'new_name',
      'new_unit',
      'new_unit_name',
      'sau > tên',
      'sau > tên đvhc',
      'sau > tên đơn vị',
      'sau > tên xã',
      'sau > tên xã, phường',
      'sau > xã',
      'sau > đơn vị',
      'sau > đơn vị hành chính',
      'mới > tên',
      'mới > tên đvhc',
      'mới > tên xã',
      'sau > xã, phường',
    ],
    true,
  ),
  newKind: input(
    'newKind',
    unitKind,
    ['loại hình mới', 'loại đvhc mới', 'loại đơn vị mới', 'new_kind', 'new_type', 'sau > loại hình', 'sau > loại'],
    true,
  ),
  newProvince: input(
    'newProvince',
    text,
    ['tỉnh mới', 'tỉnh, thành phố mới', 'new_province', 'sau > tỉnh', 'sau > tỉnh, thành phố', 'mới > tỉnh'],
    true,
  ),
  extent: input('extent', extent, [
    'phạm vi nhập',
    'phạm vi',
    'hình thức',
    'hình thức sắp xếp',
    'mức độ',
    'toàn bộ một phần',
    'toàn bộ/một phần',
    'cách sắp xếp',
    'cách thức nhập',
    'kind',
    'extent',
    'nhập toàn bộ hay một phần',
    'phương án',
    'phương án sắp xếp',
  ]),
  areaAmount: input('area', pieceArea, [
    'diện tích nhập',
    'diện tích nhập km2',
    'diện tích chuyển',
    'diện tích điều chỉnh',
    'area_moved_km2',
    'area_moved_ha',
    'nhập > diện tích',
    'nhập > diện tích km2',
    'diện tích ! trước | sau | cũ | mới | hiện trạng | hình thành',
    'diện tích nhập > km2',
  ]),
  populationAmount: input('population', inhabitants, [
    'dân số nhập',
    'dân số chuyển',
    'dân số điều chỉnh',
    'quy mô dân số nhập',
    'population_moved',
    'nhập > dân số',
    'nhập > quy mô dân số',
    'dân số ! trước | sau | cũ | mới | hiện trạng | hình thành',
    'quy mô dân số ! trước | sau | cũ | mới | hiện trạng | hình thành',
    'dân số nhập > người',
  ]),
  share: input('area', shareOf(4), ['tỷ lệ', 'tỷ lệ nhập', 'tỷ lệ diện tích, dân số', 'nhập > tỷ lệ', 'share', 'share_percent']),
  areaShare: input('area', shareOf(4), ['tỷ lệ diện tích', 'tỷ lệ diện tích nhập', 'area_share']),
  populationShare: input('population', shareOf(4), ['tỷ lệ dân số', 'tỷ lệ dân số nhập', 'population_share']),
  estimate: input('area', estimatedWeight, ['area_share_est', 'tỷ lệ diện tích ước tính', 'tỷ lệ ước tính', 'ước tính tỷ lệ']),
  note: input('note', text, ['ghi chú', 'official_note', 'note', 'notes']),
} as const;

type Values = ValuesOf<typeof inputs>;

/** The size of a piece: what the words settle first, then amounts, official shares, estimates. */
function pieceSize(
  says: 'all' | 'none' | 'part',
  extentOfRow: MappingRecord['extent'],
  amount: number | null,
  share: number | null,
  estimate: number | null,
): PieceSize {
  if (says === 'all') return { kind: 'all' };
  if (amount !== null) return { kind: 'amount', value: amount };
  if (says === 'none') return { kind: 'none' };
  if (extentOfRow === 'rest') return { kind: 'rest' };
  if (share !== null) return { kind: 'share', partsPerMillion: share };
  return estimate === null ? { kind: 'unknown' } : { kind: 'estimate', weight: estimate };
}

const part: Extent = { extent: 'part', area: 'part', population: 'part' };
const whole: Extent = { extent: 'whole', area: 'all', population: 'all' };

const rest: Extent = { extent: 'rest', area: 'part', population: 'part' };
const ofWord: Readonly<Record<MappingRecord['extent'], Extent>> = { whole, part, rest };

/** What the row takes when it has words, or a share that settles it; null when only the other rows of the old unit can tell. */
function statedExtent({ extent: words, share, areaShare, populationShare }: Values): Extent | null {
  if (words !== null) return words;
  const [ofArea, ofPeople] = [areaShare ?? share, populationShare ?? share];
  if (ofArea === null && ofPeople === null) return null;
  return ofArea === 1_000_000 && ofPeople === 1_000_000 ? whole : part;
}

const sizes = (values: Values, said: Extent): Pick<MappingRecord, 'extent' | 'area' | 'population'> => ({
  extent: said.extent,
  area: pieceSize(said.area, said.extent, values.areaAmount, values.areaShare ?? values.share ?? said.areaShare ?? null, values.estimate),
  population: pieceSize(
    said.population,
    said.extent,
    values.populationAmount,
    values.populationShare ?? values.share ?? said.populationShare ?? null,
    values.estimate,
  ),
});

const oldKey = ({ oldCode, oldName, oldDistrict, oldProvince }: MappingRecord): string =>
  oldCode ?? `${unitKey(parseUnitName(oldName ?? ''))}|${oldDistrict ?? ''}|${oldProvince ?? ''}`;

/** Rows without words for their extent: an old unit that comes once goes whole, one that comes several times goes in parts. */
function settleExtents(records: readonly MappingRecord[], open: readonly boolean[]) {
  if (!open.includes(true)) return { records, findings: [] };
  const times = new Map<string, number>();
  for (const record of records) times.set(oldKey(record), (times.get(oldKey(record)) ?? 0) + 1);
  let [wholes, parts] = [0, 0];
  const settled = records.map((record, i): MappingRecord => {
    if (!open[i]) return record;
    if (times.get(oldKey(record)) !== 1) {
      parts++;
      return record;
    }
    wholes++;
    return { ...record, extent: 'whole', area: { kind: 'all' }, population: { kind: 'all' } };
  });
  const first = records.find((_, i) => open[i]);
  const findings: LateFinding[] = first
    ? [{ row: first.row, input: 'oldName', found: finding('mapping.extent-assumed', { whole: wholes, part: parts }, 'warning') }]
    : [];
  return { records: settled, findings };
}

/** A new unit given by its code alone takes its name from another row of the sheet. */
function nameNewUnits(records: readonly MappingRecord[]): readonly MappingRecord[] {
  const names = new Map(records.filter((r) => r.newName !== '').map((r) => [r.newCode, r.newName] as const));
  return records.map((record) => (record.newName === '' ? { ...record, newName: names.get(record.newCode) ?? '' } : record));
}

function padCodes(records: readonly MappingRecord[], which: 'oldCode' | 'newCode') {
  const examples: string[] = [];
  const changed = records.map((record): MappingRecord => {
    const value = record[which];
    const wide = value !== null && /^\d+$/.test(value) ? value.padStart(codeWidths.commune, '0') : value;
    if (wide !== value) examples.push(`${value} → ${wide}`);
    return { ...record, [which]: wide };
  });
  const [first] = records;
  const found = finding('code.padded', { count: examples.length, examples: examples.slice(0, 5) }, 'warning');
  const findings: LateFinding[] = first && examples.length > 0 ? [{ row: first.row, input: which, found }] : [];
  return { records: changed, findings };
}

function newUnitName(values: Values): Pick<MappingRecord, 'newName' | 'newKind'> {
  const written = values.newName ?? '';
  const byName = written === '' ? null : parseUnitName(written).kind;
  const newKind = byName ?? values.newKind?.kind ?? null;
  const newName = written !== '' && byName === null && newKind !== null ? parseUnitName(`${newKind} ${written}`).full : written;
  return { newName, newKind };
}

/** Mapping: an old unit, or a piece of it, and the new unit it goes to. */
export const mappingSpec = kindSpec({
  kind: 'mapping',
  inputs,
  needed: [
    { name: 'oldUnit', inputs: ['oldCode', 'oldName', 'oldNames'] },
    { name: 'newUnit', inputs: ['newCode', 'newName'] },
  ],
  signs: [['oldCode'], ['newCode'], ['extent'], ['oldName', 'newName'], ['oldNames', 'newName']],
  identity: ['oldCode', 'oldName', 'oldNames', 'oldDistrict', 'newCode', 'newName'],
  sections: ['province', 'district', 'other'],
  never: [],
  isSurelySame: () => true,
  start: (sheet) => {
    const unsettled = new Set<MappingRecord>();
    const repeated = new RepeatedRecords<MappingRecord>();
    const toPad = (['oldCode', 'newCode'] as const).filter((name) => areAllNumbers(sheet.cells(name)));
    const districtOf = (values: Values, row: RowView) =>
      values.oldDistrict ?? (sheet.has('oldDistrict') ? null : row.section('district', 'oldDistrict'));
    return {
      read: (values, row) => {
        const ofRow = statedExtent(values);
        const isAlone = values.oldCode !== null || values.oldName !== null || values.oldNames === null;
        const olds: readonly OldUnit[] = isAlone ? [{ name: values.oldName ?? '', district: null, extent: null }] : (values.oldNames ?? []);
        const district = districtOf(values, row);
        const oldProvince = values.oldProvince ?? row.section('province', 'oldProvince');
        const records = olds.map(({ name, district: ofUnit, extent: word }): MappingRecord => {
          const said = word === null ? ofRow : ofWord[word];
          const record = {
            row: row.row,
            oldCode: values.oldCode,
            oldName: name === '' ? null : name,
            oldDistrict: ofUnit ?? district,
            oldProvince,
            newCode: values.newCode,
            ...newUnitName(values),
            newProvince: values.newProvince,
            ...sizes(values, said ?? part),
            note: values.note,
          };
          if (said === null) unsettled.add(record);
          return record;
        });
        return isAlone ? records : repeated.settle(records);
      },
      finish: (records) => {
        const findings: LateFinding[] = [];
        const open = records.map((record) => unsettled.has(record));
        let result = nameNewUnits(records);
        for (const which of toPad) {
          const padded = padCodes(result, which);
          result = padded.records;
          findings.push(...padded.findings);
        }
        const settled = settleExtents(result, open);
        return { records: settled.records, findings: [...findings, ...settled.findings] };
      },
    };
  },
});
