import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import type { UnitRecord } from '../../model/records.ts';
import { type UnitKind, type UnitLevel, type UnitTraits, unitLevels } from '../../model/unit.ts';
import { cellText } from '../cells/cell-text.ts';
import { area, shownArea } from '../parse/area.ts';
import { areAllNumbers, code, codeWidths } from '../parse/code.ts';
import { mark } from '../parse/mark.ts';
import { unitName } from '../parse/name.ts';
import { type CellFinding, finding } from '../parse/parsed.ts';
import { shareOf } from '../parse/percent.ts';
import { inhabitants, shownPersons } from '../parse/persons.ts';
import { text } from '../parse/text.ts';
import { classOfUnit, type KindOrLevel, kindOrClass, levelOrKind } from '../parse/unit-words.ts';
import { levelOfKind, parseUnitName } from '../unit-name.ts';
import { input, kindSpec, type LateFinding, type RowView, type SheetFacts, type ValuesOf } from './kind-spec.ts';

const inputs = {
  code: input('code', code, [
    'mã đvhc',
    'mã đơn vị hành chính',
    'mã đơn vị',
    'mã',
    'mã số',
    'mã xã',
    'mã px',
    'mã phường xã',
    'mã xã phường',
    'mã phường, xã, thị trấn',
    'mã số đvhc',
    'mã đvhc mới',
    'mã huyện đơn vị',
    'code',
    'unit_code',
    'ward_code',
    'commune_code',
  ]),
  name: input('name', unitName, [
    'tên đvhc',
    'tên đơn vị hành chính',
    'tên đơn vị',
    'tên',
    'đơn vị hành chính',
    'đvhc',
    'đơn vị',
    'phường xã',
    'xã phường',
    'xã, phường, thị trấn',
    'phường, xã, thị trấn',
    'tên xã',
    'tên xã, phường',
    'tên xã, phường, thị trấn',
    'tên đvhc cấp xã',
    'tên đơn vị hành chính cấp xã',
    'tên đvhc mới',
    'tên đvhc sau sắp xếp',
    'name',
    'unit_name',
    'full_name',
  ]),
  // Lists without codes, of which only these headings say that their rows are units.
  newName: { ...input('name', unitName, ['new_name', 'new_unit_name']), beside: 'areaHa' },
  province: { ...input('name', unitName, ['province_city', 'province_or_city', 'tỉnh/thành phố trực thuộc trung ương']), beside: 'areaHa' },
  level: input('level', levelOrKind, ['cấp', 'cấp đvhc', 'cấp hành chính', 'level']),
  kind: input('kind', kindOrClass, ['loại hình', 'loại', 'loại đơn vị', 'loại hình đơn vị', 'loại hình đvhc', 'type', 'kind', 'unit_type']),
  parentCode: input(
    'parentCode',
    code,
    ['mã đvhc cấp trên', 'mã đơn vị cấp trên', 'mã cấp trên', 'mã đvhc trực thuộc', 'parent_code', 'parent'],
    true,
  ),
  parentName: input(
    'parentName',
    text,
    [
      'đơn vị cấp trên',
      'đvhc cấp trên',
      'tên đvhc cấp trên',
      'trực thuộc',
      'thuộc đơn vị',
      'cấp trên trực tiếp',
      'cấp trên',
      'parent_name',
    ],
    true,
  ),
  districtCode: input(
    'parentCode',
    code,
    ['mã qh', 'mã huyện', 'mã quận huyện', 'mã quận, huyện', 'mã đvhc cấp huyện', 'district_code'],
    true,
  ),
  districtName: input(
    'parentName',
    text,
    [
      'quận huyện',
      'huyện',
      'quận, huyện',
      'tên huyện',
      'huyện, thị xã, thành phố',
      'quận, huyện, thị xã, thành phố',
      'thuộc huyện',
      'đvhc cấp huyện',
      'cấp huyện',
      'thuộc huyện, thị xã, thành phố',
      'tên quận huyện',
      'district',
      'district_name',
    ],
    true,
  ),
  provinceCode: input(
    'provinceCode',
    code,
    ['mã tp', 'mã tỉnh', 'mã tỉnh thành phố', 'mã tỉnh, thành phố', 'mã tỉnh tp', 'mã đvhc cấp tỉnh', 'province_code'],
    true,
  ),
  provinceName: input(
    'provinceName',
    text,
    [
      'tỉnh thành phố',
      'tỉnh',
      'tỉnh, thành phố',
      'tên tỉnh',
      'tỉnh / thành phố',
      'tỉnh tp',
      'thuộc tỉnh',
      'đvhc cấp tỉnh',
      'province',
      'province_name',
    ],
    true,
  ),
  areaHa: input('areaHa', area, [
    'diện tích',
    'diện tích tự nhiên',
    'tổng diện tích',
    'tổng diện tích tự nhiên',
    'diện tích km2',
    'diện tích tự nhiên km2',
    'diện tích ha',
    'diện tích đất tự nhiên',
    'dttn',
    'dt tự nhiên',
    'dttn km2',
    'dttn ha',
    'dttn > km2',
    'area',
    'area_km2',
    'area_ha',
    'area_km2_2009',
    'diện tích > km2',
    'diện tích > ha',
    'diện tích > hiện trạng',
    'diện tích > tổng số',
  ]),
  population: input('population', inhabitants, [
    'dân số',
    'quy mô dân số',
    'dân số người',
    'số dân',
    'tổng dân số',
    'dân số trung bình',
    'nhân khẩu',
    'quy mô dân số người',
    'nghìn người',
    'population',
    'dân số > người',
    'dân số > hiện trạng',
    'dân số > tổng số',
  ]),
  mountainous: input('mountainous', mark, ['*miền núi*', '*vùng cao*', 'mountainous']),
  island: input('island', mark, ['*hải đảo*', 'island']),
  border: input('border', mark, ['*biên giới*', 'border']),
  minorityE2: input('minorityE2', shareOf(2, { smallIsShare: false }), [
    '*dân tộc thiểu số*',
    '*dtts*',
    'minority_share',
    'minority_percent',
  ]),
  specialFactors: input('specialFactors', text, ['*yếu tố đặc thù*', 'đặc thù', 'special_factors']),
  classOfUnit: input('classOfUnit', classOfUnit, [
    'phân loại đvhc',
    'phân loại đơn vị hành chính',
    'phân loại',
    'loại đơn vị hành chính',
    'loại đvhc',
    'class',
    'class_of_unit',
  ]),
} as const;

type Values = ValuesOf<typeof inputs>;

const resultHeadings =
  /trước sắp xếp|hình thành từ|được hình thành|nhập từ|nghị quyết|formed_from|merged_from|decree|thành lập trên cơ sở/i;
const resultTitles = /sau (?:khi )?(?:sắp xếp|sáp nhập|hợp nhất)|mới hình thành|hình thành sau/i;

/** A list that describes the result has a column for what each unit was formed from, or says so in its title. */
const isTargetList = ({ headings, titles }: SheetFacts): boolean =>
  headings.some((heading) => resultHeadings.test(heading)) || (resultTitles.test(titles) && !/trước/i.test(titles));

const levelOfWidth = new Map<number, UnitLevel>([
  [codeWidths.province, 'province'],
  [codeWidths.district, 'district'],
  [codeWidths.commune, 'commune'],
]);

interface Nature {
  readonly kind: UnitKind;
  readonly level: UnitLevel;
}

/** Kind and level of a unit from its columns, its name, its code; null when they do not tell. `city` is the level of a "Thành phố" nothing else decides. */
function natureOf(name: string, unitCode: string, columns: readonly (KindOrLevel | null)[], city: UnitLevel): Nature | null {
  const stated = columns.filter((column) => column !== null);
  const kind = parseUnitName(name).kind ?? stated.find((column) => column.kind !== null)?.kind ?? null;
  if (kind === null) return null;
  const own = levelOfKind[kind];
  if (own !== null) return { kind, level: own };
  const level =
    stated.find((column) => column.level !== null)?.level ?? levelOfWidth.get(/^\d+$/.test(unitCode) ? unitCode.length : 0) ?? city;
  return { kind, level };
}

/** A unit's name is its full name: "Minh Quân" takes its kind from a column, "TT. Ba Hàng" is spelled out. */
function fullName(name: string, kind: UnitKind): string {
  const written = parseUnitName(name);
  if (written.kind === null) return parseUnitName(`${kind} ${name}`).full;
  return name.toLowerCase().startsWith(`${written.kind} `) ? name : written.full;
}

const noTraits: UnitTraits = { mountainous: null, island: null, border: null, minorityE2: null, specialFactors: null, classOfUnit: null };

/** What the columns beside the name contradict. */
function kindConflict(name: string, columns: readonly (KindOrLevel | null)[]): CellFinding | null {
  const byName = parseUnitName(name).kind;
  const byColumn = columns.find((column) => column?.kind)?.kind ?? null;
  return byName === null || byColumn === null || byName === byColumn ? null : finding('unit.kind-differs', { byColumn, byName }, 'warning');
}

interface Upper {
  readonly code: string;
  readonly name: string;
}

/** Units above the row's own, produced once from the first kept row that names them with a code. */
class UpperUnits {
  readonly #seen = new Map<string, string>();
  readonly #isTarget: boolean;

  constructor(isTarget: boolean) {
    this.#isTarget = isTarget;
  }

  /** Reports a name that is no unit's, and one that differs from what an earlier row calls the code. */
  check(level: 'province' | 'district', { code: unitCode, name }: Upper, row: RowView): void {
    const known = this.#seen.get(`${level}/${unitCode}`);
    if (known !== undefined && nameKey(known) !== nameKey(name)) {
      row.report(`${level}Name`, finding('unit.two-names', { code: unitCode, name, otherName: known }));
    } else if (parseUnitName(name).kind === null) row.report(`${level}Name`, finding('unit.kind-unknown', {}));
  }

  /** The record of a unit that no earlier row has brought. */
  take(level: 'province' | 'district', { code: unitCode, name }: Upper, parent: Upper | null, row: RowView): readonly UnitRecord[] {
    const { kind } = parseUnitName(name);
    if (kind === null || this.#seen.has(`${level}/${unitCode}`)) return [];
    this.#seen.set(`${level}/${unitCode}`, name);
    const [parentCode, parentName] = [parent?.code ?? null, parent?.name ?? null];
    const own = { row: row.row, code: unitCode, name, level, kind, parentCode, parentName };
    return [{ ...own, areaHa: null, population: null, isTarget: this.#isTarget, ...noTraits }];
  }
}

const both = (unitCode: string | null, name: string | null): Upper | null =>
  unitCode !== null && name !== null ? { code: unitCode, name } : null;

/** Whether an empty cell of a column of marks means no: there are marks in it, and nobody wrote "có" or "không", of which an empty cell is neither. */
function emptyMeansNo(sheet: SheetFacts, name: string): boolean {
  let marked = false;
  for (const cell of sheet.cells(name)) {
    const word = typeof cell === 'string' ? cell.trim().toLowerCase() : cell;
    if (word === 0 || word === false || word === '0' || (typeof word === 'string' && /^(?:không|có(?!\p{L}))/u.test(word))) return false;
    if (word !== null && word !== '') marked = true;
  }
  return marked;
}

/** The level of each row below the headings, by its name and kind; null for rows that do not tell. */
function levelsOfRows(sheet: SheetFacts): readonly (UnitLevel | null)[] {
  const texts = (name: string) => Array.from(sheet.cells(name), (cell) => cellText(cell, false));
  const [names, codes, kinds, levels] = [texts('name'), texts('code'), texts('kind'), texts('level')];
  return names.map((name, i) => {
    const beside = kinds[i] || levels[i]?.replace(/^cấp /i, '') || '';
    const full = parseUnitName(name).kind === null ? `${beside} ${name}` : name;
    return natureOf(full, codes[i] ?? '', [], 'district')?.level ?? null;
  });
}

/**
 * Levels whose rows stand over the rows that belong to them, where no column names the unit above.
 * A list of all districts followed by all communes does not tell: more than half of the rows of a level must have one of a lower level right below.
 */
function levelsThatHead(sheet: SheetFacts, levels: readonly (UnitLevel | null)[]): ReadonlySet<UnitLevel> {
  const says = (...names: readonly (keyof typeof inputs)[]) =>
    names.some((name) => [...sheet.cells(name)].some((cell) => cellText(cell, false) !== ''));
  if (says('parentCode', 'parentName', 'districtCode', 'districtName')) return new Set();
  const known = levels.filter((level) => level !== null);
  const isFollowed = (level: UnitLevel, i: number) => unitLevels.indexOf(known[i + 1] ?? level) > unitLevels.indexOf(level);
  const heads = (['province', 'district'] as const).filter((level) => {
    const rows = known.flatMap((one, i) => (one === level ? [i] : []));
    return rows.filter((i) => isFollowed(level, i)).length * 2 > rows.length;
  });
  return new Set(says('provinceCode', 'provinceName') ? heads.filter((level) => level !== 'province') : heads);
}

/** Cities right under the central government: the only provinces that are no tỉnh. Their names are asked for where a list of provinces has nothing but names. */
const centralCities: ReadonlySet<string> = new Set(['hà nội', 'hải phòng', 'đà nẵng', 'cần thơ', 'hồ chí minh', 'huế'].map(nameKey));

/** "Bắc Giang", in a list whose heading says that its rows are provinces → "Tỉnh Bắc Giang"; "Hà Nội City" → "Thành phố Hà Nội". */
function provinceName(written: string): string {
  if (parseUnitName(written).kind !== null) return written;
  const [, bare = written, word] = /^(.+?)(?:\s+(city|province))?$/iu.exec(written) ?? [];
  const isCity = word === undefined ? centralCities.has(nameKey(bare.replaceAll('Ð', 'Đ'))) : word.toLowerCase() === 'city';
  return parseUnitName(`${isCity ? 'thành phố' : 'tỉnh'} ${bare}`).full;
}

/** The full names of units of a list without codes, which stand in their place. */
class Names {
  readonly #seen = new Set<string>();
  #firstRow = 0;
  #count = 0;

  /** The name; with the unit above it where another of the list has the same. */
  code(full: string, above: string | null, row: number): string {
    if (this.#count === 0) this.#firstRow = row;
    this.#count++;
    const code = this.#seen.has(nameKey(full)) && above !== null ? `${full}, ${above}` : full;
    this.#seen.add(nameKey(full));
    return code;
  }

  findings(): readonly LateFinding[] {
    if (this.#count === 0) return [];
    return [{ row: this.#firstRow, input: 'name', found: finding('unit.code-missing', { count: this.#count }, 'warning') }];
  }
}

/** The codes of a list as they stand in it. */
function codesAsWritten(sheet: SheetFacts): { readonly lostZeros: (code: string, level: UnitLevel) => boolean } {
  const widths = new Set<number>();
  const stored = new Set<string>(); // as numbers: looked at where they are read
  for (const cell of sheet.cells('code')) {
    if (typeof cell === 'number') stored.add(String(cell));
    else if (typeof cell === 'string' && /^\d+$/.test(cell.trim())) widths.add(cell.trim().length);
  }
  // A shorter code is one that lost zeros where others of the level have them: in a .csv all are text.
  const lostZeros = (code: string, level: UnitLevel) =>
    /^[1-9]\d*$/.test(code) && code.length < codeWidths[level] && widths.has(codeWidths[level]) && !stored.has(code);
  return { lostZeros };
}

/** What the order of rows told, and communes that have no unit above although there are districts. */
function parentFindings(records: readonly UnitRecord[], byOrder: ReadonlySet<number>): readonly LateFinding[] {
  const ordered = records.filter(({ row }) => byOrder.has(row));
  const hasDistricts = records.some(({ level }) => level === 'district');
  const alone = hasDistricts ? records.filter((r) => r.level === 'commune' && r.parentCode === null && r.parentName === null) : [];
  const at = ([first]: readonly UnitRecord[], found: CellFinding): readonly LateFinding[] =>
    first ? [{ row: first.row, input: 'code', found }] : [];
  return [
    ...at(ordered, finding('unit.parents-by-order', { count: ordered.length }, 'warning')),
    ...at(alone, finding('unit.no-parent', { count: alone.length }, 'warning')),
  ];
}

const isDigits = (value: string): boolean => /^\d+$/.test(value);
const wide = (value: string, level: UnitLevel): string => (isDigits(value) ? value.padStart(codeWidths[level], '0') : value);

/** Codes that a spreadsheet turned into numbers, padded to the width of their level; a parent to that of the nearest level above where the sheet has it. */
function padded(record: UnitRecord, codes: ReadonlySet<string>): UnitRecord {
  const levelsAbove = unitLevels.slice(0, unitLevels.indexOf(record.level)).toReversed();
  const { parentCode } = record;
  const parents = parentCode === null ? [] : levelsAbove.map((level) => wide(parentCode, level));
  return {
    ...record,
    code: wide(record.code, record.level),
    parentCode: parents.find((code) => codes.has(code)) ?? parents[0] ?? parentCode,
  };
}

function finishNumbers(records: readonly UnitRecord[]): {
  readonly records: readonly UnitRecord[];
  readonly findings: readonly LateFinding[];
} {
  const codes = new Set(records.map((record) => wide(record.code, record.level)));
  const changed = records.map((record) => padded(record, codes));
  const examples = records.flatMap((record, i) => (changed[i]?.code === record.code ? [] : [`${record.code} → ${changed[i]?.code}`]));
  const [first] = records;
  if (!first || examples.length === 0) return { records: changed, findings: [] };
  const found = finding('code.padded', { count: examples.length, examples: examples.slice(0, 5) }, 'warning');
  return { records: changed, findings: [{ row: first.row, input: 'code', found }] };
}

/** Units: code and name needed; level and kind from columns or the name; one row may also bring its district and province. */
export const unitsSpec = kindSpec({
  kind: 'units',
  inputs,
  needed: [
    { name: 'code', inputs: ['code', 'newName', 'province'] },
    { name: 'name', inputs: ['name', 'newName', 'province'] },
  ],
  readerChecksNeeded: true, // a district without communes has no code and name of a commune
  signs: [['code'], ['districtCode'], ['newName', 'areaHa'], ['province', 'areaHa']],
  identity: ['code', 'name', 'newName', 'province'],
  additive: [
    { input: 'areaHa', roundedFrom: 0, shown: shownArea },
    { input: 'population', roundedFrom: 2, shown: shownPersons },
  ],
  sections: ['province', 'district'],
  never: [],
  isSurelySame: () => true,
  start: (sheet) => {
    const isTarget = isTargetList(sheet);
    const uppers = new UpperUnits(isTarget);
    const [mountainousNo, islandNo, borderNo] = [
      emptyMeansNo(sheet, 'mountainous'),
      emptyMeansNo(sheet, 'island'),
      emptyMeansNo(sheet, 'border'),
    ];
    const numbers = areAllNumbers(sheet.cells('code'));
    const levels = levelsOfRows(sheet);
    const heads = levelsThatHead(sheet, levels);
    const mayLackDistrict = !(heads.has('province') && levels.includes('district'));
    const byOrder = new Set<number>();
    const codes = codesAsWritten(sheet);
    const isCodeless = !sheet.has('code');
    const byName = new Names();

    const own = (values: Values, row: RowView, unitCode: string, name: string): UnitRecord | null => {
      const columns = [values.kind, values.level];
      const hasParent = [values.parentCode, values.parentName, values.provinceCode, values.provinceName].some((value) => value !== null);
      const city = hasParent || row.hasSection('province') ? 'district' : 'province';
      const nature = natureOf(name, unitCode, columns, city);
      if (nature === null) {
        row.report('name', finding('unit.kind-unknown', {}));
        row.endHeads();
        return null;
      }
      const conflict = kindConflict(name, columns);
      if (conflict) row.report('name', conflict);
      if (!numbers && codes.lostZeros(unitCode, nature.level))
        row.report('code', finding('code.zeros-lost', { width: codeWidths[nature.level] }, 'warning'));
      const full = fullName(name, nature.kind);
      const parent = parentOf(values, row, nature.level, mayLackDistrict);
      if (parent.byOrder) byOrder.add(row.row);
      if (heads.has(nature.level)) row.head(nature.level, unitCode, full);
      return {
        row: row.row,
        code: isCodeless ? byName.code(full, parent.name ?? values.districtName ?? values.provinceName, row.row) : unitCode,
        name: full,
        ...nature,
        parentCode: parent.code,
        parentName: parent.name,
        areaHa: values.areaHa,
        population: values.population,
        isTarget,
        mountainous: values.mountainous ?? (mountainousNo ? false : null),
        island: values.island ?? (islandNo ? false : null),
        border: values.border ?? (borderNo ? false : null),
        minorityE2: values.minorityE2,
        specialFactors: values.specialFactors,
        classOfUnit: values.classOfUnit ?? values.kind?.classOfUnit ?? null,
      };
    };

    return {
      read: (values, row) => {
        const province = both(values.provinceCode, values.provinceName);
        const district = both(values.districtCode, values.districtName);
        const name = values.name ?? values.newName ?? (values.province === null ? null : provinceName(values.province));
        const unitCode = isCodeless ? '' : values.code;
        const hasOwn = values.code !== null || name !== null || district === null;
        if (hasOwn && unitCode === null) row.missing('code');
        if (hasOwn && name === null) row.missing('name');
        const record = unitCode === null || name === null ? null : own(values, row, unitCode, name);
        if (province) uppers.check('province', province, row);
        if (district) uppers.check('district', district, row);
        if (row.isRejected()) return [];
        return [
          ...(province ? uppers.take('province', province, null, row) : []),
          ...(district ? uppers.take('district', district, province, row) : []),
          ...(record ? [record] : []),
        ];
      },
      finish: (read) => {
        const { records, findings } = numbers ? finishNumbers(read) : { records: read, findings: [] };
        return { records, findings: [...findings, ...byName.findings(), ...parentFindings(records, byOrder)] };
      },
    };
  },
});

/** A district said with its province, so that districts of the same name are told apart. */
const within = (district: string, province: string | null): string => (province === null ? district : `${district}, ${province}`);

interface Parent {
  readonly code: string | null;
  readonly name: string | null;
  readonly byOrder?: true; // a row above it, which no column names
}

/** The unit of a level that the row stands under: a record above it, or a section row. */
function sectionOver(row: RowView, level: 'province' | 'district', province: string | null): Parent | null {
  const name = row.section(level, 'parentName');
  if (name === null) return null;
  const code = row.sectionCode(level, 'parentCode');
  return code === null ? { code: null, name: within(name, province) } : { code, name, byOrder: true };
}

/** The unit above: its own columns first, then the columns of district and province, then what the row stands under. */
function parentOf(values: Values, row: RowView, level: UnitLevel, mayLackDistrict: boolean): Parent {
  const { districtCode, districtName, provinceCode, provinceName } = values;
  // Also for a province, which has none: what stands there is looked at when all lists are known.
  if (values.parentCode !== null || values.parentName !== null) {
    const isCode = values.parentCode === null && isDigits(values.parentName ?? ''); // a column "Cấp trên" may hold either
    return isCode ? { code: values.parentName, name: null } : { code: values.parentCode, name: values.parentName };
  }
  if (level === 'province') return { code: null, name: null };
  if (level === 'commune') {
    if (districtCode !== null || districtName !== null)
      return { code: districtCode, name: districtName === null ? null : within(districtName, districtCode === null ? provinceName : null) };
    const province = row.hasSection('district') ? row.section('province', 'parentName') : null;
    const district = sectionOver(row, 'district', province ?? provinceName);
    if (district !== null) return district;
  }
  if (provinceCode !== null || provinceName !== null) return { code: provinceCode, name: provinceName };
  // Where there are districts, a commune that stands under none may belong to any.
  if (level === 'commune' && !mayLackDistrict) return { code: null, name: null };
  return sectionOver(row, 'province', null) ?? { code: null, name: null };
}
