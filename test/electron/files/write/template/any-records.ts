import fc from 'fast-check';
import { type IsoDate, parseIsoDate } from '../../../../../shared/kernel/iso-date.ts';
import { leavingCases, sexes, staffBodies, staffGroups } from '../../../../../shared/model/person.ts';
import {
  type AdjacencyRecord,
  adjacencyLinks,
  type MappingRecord,
  type OfficialRecord,
  type PartialDate,
  type PieceSize,
  type PostRecord,
  postGroups,
  type QuotaRecord,
  type RecordsByKind,
  type TaskRecord,
  type UnitRecord,
  type WorkloadRecord,
} from '../../../../../shared/model/records.ts';
import { type UnitKind, type UnitLevel, unitKinds, unitLevels } from '../../../../../shared/model/unit.ts';
import type { TemplateKind } from '../../../../../shared/staging/templates/all-templates.ts';
import { levelOfKind } from '../../../../../shared/staging/unit-name.ts';

/** Row of the first record in a filled template. */
const firstRow = 6;
type Rowless<R> = Omit<R, 'row'>;

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const whole = (most: number, least = 0) => fc.integer({ min: least, max: most });
const syllables = [
  'Minh',
  'Quân',
  'Lâm',
  'Phước',
  'Thuỷ',
  'Đức',
  'Nghĩa',
  'Hưng',
  'Yên',
  'Bình',
  'Ấn',
  'Trường',
  'Huyền',
  'Xuân',
  'Mỹ',
  'Ỷ',
];
const words = (least: number, most: number) =>
  fc.array(fc.constantFrom(...syllables), { minLength: least, maxLength: most }).map((some) => some.join(' '));
/** Text as it may stand in a remark: marks of Excel, of XML and of formulas included. */
const remark = fc
  .tuple(fc.constantFrom('=1+1', '+84', '@a', "it's", '<b>&amp;', '_x0041_', 'a"b', '1.5', '007', 'điều 5; khoản 2', '€ ✓ 😀'), words(1, 4))
  .map(([mark, text]) => `${text} ${mark} ${text}`);
const digits = (count: number) => fc.array(whole(9), { minLength: count, maxLength: count }).map((some) => some.join(''));
const unitCode = (level: UnitLevel) => digits({ province: 2, district: 3, commune: 5 }[level]);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const kindsOf = (level: UnitLevel): readonly UnitKind[] =>
  unitKinds.filter((kind) => (levelOfKind[kind] ?? level) === level && !(kind === 'thành phố' && level === 'commune'));
const fullName = (level: UnitLevel) =>
  fc.tuple(fc.constantFrom(...kindsOf(level)), words(1, 3)).map(([kind, name]) => `${capital(kind)} ${name}`);
const communeName = fullName('commune');
const districtName = fullName('district');

const day = (from: string, to: string): fc.Arbitrary<IsoDate> =>
  fc
    .date({ min: new Date(`${from}T00:00:00Z`), max: new Date(`${to}T00:00:00Z`), noInvalidDate: true })
    .map((date) => parseIsoDate(date.toISOString().slice(0, 10))!);
const eventDay = day('1945-01-01', '2099-12-31');
const birthDate: fc.Arbitrary<PartialDate> = fc.tuple(day('1900-01-01', '2012-12-31'), whole(2)).map(([iso, exactness]) => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month: exactness > 0 ? month : null, day: exactness > 1 ? date : null };
});

const units: fc.Arbitrary<readonly Rowless<UnitRecord>[]> = fc.uniqueArray(
  fc.constantFrom(...unitLevels).chain((level) =>
    fc.constantFrom(...kindsOf(level)).chain((kind) =>
      fc.record<Rowless<UnitRecord>>({
        code: unitCode(level),
        name: words(1, 3).map((name) => `${capital(kind)} ${name}`),
        level: fc.constant(level),
        kind: fc.constant(kind),
        parentCode: level === 'province' ? fc.constant(null) : unitCode(level === 'district' ? 'province' : 'district'),
        parentName: level === 'province' ? fc.constant(null) : maybe(fullName(level === 'district' ? 'province' : 'district')),
        areaHa: maybe(whole(50_000_000)),
        population: maybe(whole(1_000_000_000)),
        isTarget: fc.constant(false),
        mountainous: fc.boolean(),
        island: fc.boolean(),
        border: fc.boolean(),
        minorityE2: maybe(whole(10_000)),
        specialFactors: maybe(remark),
        classOfUnit: maybe(fc.constantFrom('I', 'II', 'III', 'đặc biệt')),
      }),
    ),
  ),
  { selector: ({ code }) => code, minLength: 1, maxLength: 8 },
);

const share = whole(1_000_000).map((partsPerMillion): PieceSize => ({ kind: 'share', partsPerMillion }));
const amount = (most: number) => whole(most).map((value): PieceSize => ({ kind: 'amount', value }));
const unknown: PieceSize = { kind: 'unknown' };
const estimate = whole(1_000_000).map((weight): PieceSize => ({ kind: 'estimate', weight }));
const area = fc.oneof(amount(50_000_000), share);
const people = fc.oneof(amount(1_000_000_000), share);

/** How much of an old unit goes, in all the ways the words of the list can say it. */
const sizes: fc.Arbitrary<Pick<MappingRecord, 'extent' | 'area' | 'population'>> = fc.oneof(
  fc.constant({ extent: 'whole', area: { kind: 'all' }, population: { kind: 'all' } } as const),
  fc.record({
    extent: fc.constant('rest' as const),
    area: fc.oneof(fc.constant<PieceSize>({ kind: 'rest' }), amount(50_000_000)),
    population: fc.oneof(fc.constant<PieceSize>({ kind: 'rest' }), amount(1_000_000_000)),
  }),
  fc.record({
    extent: fc.constant('part' as const),
    area: fc.oneof(area, fc.constant(unknown)),
    population: fc.oneof(people, fc.constant(unknown)),
  }),
  estimate.map((weight) => ({ extent: 'part' as const, area: weight, population: weight })),
  fc.record({ extent: fc.constant('part' as const), area: estimate, population: people }),
  fc.record({ extent: fc.constant('part' as const), area, population: fc.constantFrom<PieceSize>({ kind: 'none' }, { kind: 'all' }) }),
  fc.record({
    extent: fc.constant('part' as const),
    area: fc.constantFrom<PieceSize>({ kind: 'none' }, { kind: 'all' }),
    population: people,
  }),
);

const mapping: fc.Arbitrary<readonly Rowless<MappingRecord>[]> = fc.uniqueArray(
  fc
    .record({
      oldCode: maybe(unitCode('commune')),
      oldName: communeName,
      oldDistrict: maybe(districtName),
      oldProvince: maybe(fullName('province')),
      newCode: maybe(unitCode('commune')),
      newKind: fc.constantFrom<UnitKind>('xã', 'phường', 'đặc khu'),
      newName: words(1, 3),
      newProvince: maybe(fullName('province')),
      sizes,
      note: maybe(remark),
    })
    .map(({ sizes: how, newName, ...record }) => ({ ...record, newName: `${capital(record.newKind)} ${newName}`, ...how })),
  { selector: ({ oldCode, oldName, newName }) => `${oldCode} ${oldName} ${newName}`, minLength: 1, maxLength: 8 },
);

/** A number that agrees with sex and year of birth, or an old one of nine digits, which says neither. */
function idOf(sex: OfficialRecord['sex'], born: PartialDate | null, rest: string): string {
  if (sex === null || born === null) return rest.slice(0, 9);
  const century = { 19: 0, 20: 2 }[Math.floor(born.year / 100)] ?? 0;
  return `001${century + (sex === 'female' ? 1 : 0)}${String(born.year % 100).padStart(2, '0')}${rest.slice(0, 6)}`;
}

const coefficient = maybe(whole(200_000));
const allowance = maybe(whole(1_000_000));
const months = maybe(whole(720));
const officials: fc.Arbitrary<readonly Rowless<OfficialRecord>[]> = fc.uniqueArray(
  fc
    .record({
      fullName: words(2, 5),
      birthDate: maybe(birthDate),
      sex: maybe(fc.constantFrom(...sexes)),
      idDigits: digits(9),
      unitCode: maybe(unitCode('commune')),
      unitName: communeName,
      districtName: maybe(districtName),
      body: maybe(fc.constantFrom(...staffBodies)),
      department: maybe(remark),
      title: maybe(remark),
      staffGroup: maybe(fc.constantFrom(...staffGroups)),
      sensitive: fc.constant(null), // never in a template
      grade: maybe(fc.constantFrom('01.003', '01.001', 'V.05.02.07', 'Chuyên viên', 'Cán sự')),
      step: maybe(whole(12, 1)),
      salaryCoefficientE4: coefficient,
      positionAllowanceE4: coefficient,
      reservedCoefficientE4: coefficient,
      overFrameSeniorityE4: allowance,
      occupationSeniorityE4: allowance,
      publicServiceAllowanceE4: allowance,
      monthlySalaryVnd: maybe(whole(200_000_000, 1_000_000)),
      insuranceMonths: months,
      partTimeMonths: months,
      qualification: maybe(remark),
      leavingCase: maybe(fc.constantFrom(...leavingCases)),
      leavingDate: maybe(eventDay),
      decisionDate: maybe(eventDay),
      note: maybe(remark),
    })
    .map(({ idDigits, ...record }) => ({ ...record, idNumber: idOf(record.sex, record.birthDate, idDigits) })),
  { selector: ({ idNumber }) => idNumber, minLength: 1, maxLength: 8 },
);

const tasks: fc.Arbitrary<readonly Rowless<TaskRecord>[]> = fc.uniqueArray(
  fc.record({
    field: words(1, 3),
    name: remark,
    oldBasis: maybe(remark),
    newBasis: maybe(remark),
    fromLevel: maybe(fc.constantFrom(...unitLevels)),
    toLevel: maybe(fc.constantFrom(...unitLevels)),
    holder: maybe(fc.constantFrom('UBND', 'HĐND', 'Chủ tịch UBND')),
    validFrom: maybe(eventDay),
    validTo: maybe(eventDay),
  }),
  { selector: ({ field, name }) => `${field} ${name}`, minLength: 1, maxLength: 8 },
);

const quotas: fc.Arbitrary<readonly Rowless<QuotaRecord>[]> = fc.uniqueArray(
  fc.record({
    unitCode: unitCode('commune'),
    unitName: maybe(communeName),
    districtName: maybe(districtName),
    number: whole(1_000_000),
    staffGroup: maybe(fc.constantFrom(...staffGroups)),
  }),
  { selector: (record) => record.unitCode, minLength: 1, maxLength: 8 },
);

/** The first or last months of a year, a quarter, a month: what lists name. */
const partOfYear = fc.oneof(
  whole(12, 1).map((months) => ({ fromMonth: 1, months })),
  whole(12, 1).map((months) => ({ fromMonth: 13 - months, months })),
  whole(4, 1).map((quarter) => ({ fromMonth: quarter * 3 - 2, months: 3 })),
  whole(12, 1).map((fromMonth) => ({ fromMonth, months: 1 })),
);

const workload: fc.Arbitrary<readonly Rowless<WorkloadRecord>[]> = fc.uniqueArray(
  fc
    .record({
      unitCode: unitCode('commune'),
      unitName: maybe(communeName),
      districtName: maybe(districtName),
      field: maybe(words(1, 3)),
      task: maybe(remark),
      period: maybe(fc.tuple(whole(2099, 1990), partOfYear)),
      dossiers: whole(100_000_000),
      minutesEach: maybe(whole(60_000)),
    })
    .map(({ period, ...record }) => ({ ...record, year: period?.[0] ?? null, ...(period?.[1] ?? { fromMonth: null, months: null }) })),
  { selector: (record) => record.unitCode, minLength: 1, maxLength: 8 },
);

const posts: fc.Arbitrary<readonly Rowless<PostRecord>[]> = fc.uniqueArray(
  fc.record({
    code: maybe(fc.tuple(fc.constantFrom('VP', 'KT', '0'), digits(2)).map(([letters, number]) => `${letters}-${number}`)),
    name: remark,
    group: maybe(fc.constantFrom(...postGroups)),
    level: maybe(fc.constantFrom(...unitLevels)),
    office: maybe(remark),
    grade: maybe(fc.constantFrom('Chuyên viên', '01.003')),
    qualification: maybe(remark),
    number: maybe(whole(1_000_000)),
  }),
  { selector: ({ code, name, office }) => `${code} ${name} ${office}`, minLength: 1, maxLength: 8 },
);

const adjacency: fc.Arbitrary<readonly Rowless<AdjacencyRecord>[]> = fc.uniqueArray(
  fc.record({
    code: maybe(unitCode('commune')),
    name: communeName,
    district: maybe(districtName),
    otherCode: maybe(unitCode('commune')),
    otherName: communeName,
    otherDistrict: maybe(districtName),
    link: fc.constantFrom(...adjacencyLinks),
    lengthM: maybe(whole(1_000_000)),
  }),
  { selector: ({ name, otherName, code, otherCode }) => [code, name, otherCode, otherName].join(), minLength: 1, maxLength: 8 },
);

type Lists = { readonly [K in TemplateKind]: fc.Arbitrary<readonly RecordsByKind[K][]> };
const numbered = <R>(records: fc.Arbitrary<readonly Rowless<R>[]>): fc.Arbitrary<readonly R[]> =>
  records.map((all) => all.map((record, index) => ({ ...record, row: firstRow + index }) as R)); // safe: a record is its other fields and the row

/** Lists of each kind as an import gives them. */
export const anyRecords: Lists = {
  units: numbered<UnitRecord>(units),
  mapping: numbered<MappingRecord>(mapping),
  officials: numbered<OfficialRecord>(officials),
  tasks: numbered<TaskRecord>(tasks),
  quotas: numbered<QuotaRecord>(quotas),
  workload: numbered<WorkloadRecord>(workload),
  posts: numbered<PostRecord>(posts),
  adjacency: numbered<AdjacencyRecord>(adjacency),
};
