import type { CallOutput } from '../../shared/contract/contract.ts';
import type { UnitKind } from '../../shared/model/unit.ts';
import { type ReportInput, type RuleUsed, unknownIssuer } from '../../shared/report/report-input.ts';

/** Invented law: no real document has these numbers. */
export const inventedRule = (ruleId: string, verified = true): RuleUsed => ({
  ruleId,
  from: '2030-01-01',
  to: null,
  document: `Nghị quyết 1/VD (${ruleId})`,
  provision: 'Điều 2, khoản 3',
  quote: 'Xã có diện tích từ 100 km² trở lên.',
  literal: false,
  verified,
  note: verified ? null : 'chưa đối chiếu bản gốc',
});

export interface DraftMember {
  readonly areaHa: number | null;
  readonly population: number | null;
}
export interface DraftUnit {
  readonly kind: UnitKind & ('xã' | 'phường' | 'đặc khu');
  readonly members: readonly DraftMember[];
  readonly present: number;
  readonly quota: number | null;
  readonly verified: boolean;
}
export interface DraftPerson {
  readonly amountsVnd: readonly number[] | null; // null: could not be computed
  readonly verified: boolean;
}

const known = (values: readonly (number | null)[]): number => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
const allOrNull = (values: readonly (number | null)[]): number | null => (values.includes(null) ? null : known(values));
const cell = (row: number) => ({ file: 'don-vi.xlsx', sheet: 'Biểu 1', cell: `F${row}` });

type Before = CallOutput<'plan.unitsBefore'>[number];

function unitsBefore(units: readonly DraftUnit[]): readonly Before[] {
  const above = { population: null, areaHa: null, goesTo: [], source: null };
  const province: Before = {
    ...above,
    unitId: 1,
    code: '99',
    name: 'Tỉnh Mẫu',
    level: 'province',
    kind: 'tỉnh',
    parent: null,
    province: null,
  };
  const district: Before = {
    ...above,
    unitId: 2,
    code: '991',
    name: 'Huyện Thử',
    level: 'district',
    kind: 'huyện',
    parent: 'Tỉnh Mẫu',
    province: 'Tỉnh Mẫu',
  };
  const communes = units.flatMap((unit, u) =>
    unit.members.map(
      (member, m): Before => ({
        unitId: 100 + 100 * u + m,
        code: `0${1000 + 100 * u + m}`,
        name: `Xã Cũ ${u + 1}.${m + 1}`,
        level: 'commune',
        kind: 'xã',
        parent: 'Huyện Thử',
        province: 'Tỉnh Mẫu',
        areaHa: member.areaHa,
        population: member.population,
        goesTo: [{ newUnitId: `n${u}`, name: `Xã Mới ${u + 1}`, extent: m === 1 ? 'part' : 'whole' }],
        source: cell(10 + m),
      }),
    ),
  );
  return [province, district, ...communes];
}

const unitsAfter = (units: readonly DraftUnit[]): CallOutput<'plan.unitsAfter'> =>
  units.map((unit, u) => ({
    newUnitId: `n${u}`,
    code: u === 0 ? null : `0${2000 + u}`,
    name: `Xã Mới ${u + 1}`,
    kind: unit.kind,
    province: 'Tỉnh Mẫu',
    mode: 'formed',
    decided: true,
    areaHa: allOrNull(unit.members.map(({ areaHa }) => areaHa)),
    population: allOrNull(unit.members.map(({ population }) => population)),
    members: unit.members.map((member, m) => ({
      unitId: 100 + 100 * u + m,
      code: `0${1000 + 100 * u + m}`,
      name: `Xã Cũ ${u + 1}.${m + 1}`,
      extent: m === 1 ? 'part' : 'whole',
      share: '1',
      ...member,
      estimated: m === 1,
      source: cell(10 + m),
    })),
    standards: [
      { criterion: 'areaHa', actual: 1, required: 10_000, verdict: 'not-met', reason: '', rule: inventedRule('dien-tich', unit.verified) },
      {
        criterion: 'population',
        actual: 1,
        required: 16_000,
        verdict: 'exempt',
        reason: 'exempt.units-joined',
        rule: inventedRule('dan-so'),
      },
    ],
  }));

const severanceOf = (people: readonly DraftPerson[]): CallOutput<'plan.severance'> =>
  people.map(({ amountsVnd, verified }, p) => ({
    personId: p + 1,
    fullName: `Nguyễn Văn ${String.fromCharCode(65 + (p % 26))}`,
    unit: 'Xã Mới 1',
    case: 'early-retirement',
    leavingDate: '2030-07-01',
    monthlySalaryVnd: amountsVnd === null ? null : 15_356_250,
    monthsEarly: amountsVnd === null ? null : 30,
    components: (amountsVnd ?? []).map((amountVnd, c) => ({
      id: c === 0 ? 'early-time' : 'service',
      amountVnd,
      formula: '1 × 30 × 15.356.250',
      rule: inventedRule('nghi-som', verified),
    })),
    totalVnd: amountsVnd === null ? null : known(amountsVnd),
    problems:
      amountsVnd === null
        ? [
            {
              code: 'entitlement.missing',
              severity: 'error',
              at: { kind: 'record', entity: 'person', id: String(p + 1), name: 'Nguyễn Văn A' },
              params: { field: 'birthDate' },
            },
          ]
        : [],
  }));

export const defaultUnits: readonly DraftUnit[] = [
  {
    kind: 'xã',
    members: [
      { areaHa: 4_123, population: 8_421 },
      { areaHa: 5_577, population: 7_309 },
    ],
    present: 61,
    quota: 32,
    verified: true,
  },
  { kind: 'phường', members: [{ areaHa: 1_250, population: 21_046 }], present: 40, quota: 32, verified: false },
  {
    kind: 'xã',
    members: [
      { areaHa: null, population: 3_310 },
      { areaHa: 12_001, population: 4_000 },
    ],
    present: 25,
    quota: 32,
    verified: true,
  },
];
export const defaultPeople: readonly DraftPerson[] = [
  { amountsVnd: [460_687_500, 61_425_000], verified: true },
  { amountsVnd: null, verified: true },
  { amountsVnd: [138_206_250], verified: false },
];

/** A report's input in which everything agrees with everything, as the plan's calls give it. */
export function reportInput(units: readonly DraftUnit[] = defaultUnits, people: readonly DraftPerson[] = defaultPeople): ReportInput {
  const before = unitsBefore(units);
  const after = unitsAfter(units);
  const members = units.flatMap((unit) => unit.members);
  const severance = severanceOf(people);
  const quotas = units.map(({ quota }) => quota);
  const surplus = units.map(({ present, quota }) => (quota === null ? null : Math.max(0, present - quota)));
  const shortage = units.map(({ present, quota }) => (quota === null ? null : Math.max(0, quota - present)));
  const total = (values: readonly (number | null)[]): number | null => (values.every((value) => value === null) ? null : known(values));
  const totalVnd = known(severance.map((person) => person.totalVnd));
  const quotaRule = inventedRule('bien-che', false);
  const byKind = (kind: string): number => units.filter((unit) => unit.kind === kind).length;
  return {
    planName: 'C:\\Users\\canary\\Tỉnh Mẫu & bạn.sapxep',
    planNumber: 1_204,
    programVersion: '0.1.0',
    issuer: { ...unknownIssuer, agency: 'Sở Nội vụ tỉnh Mẫu', place: 'Tỉnh Mẫu', date: '2030-02-05' as ReportInput['issuer']['date'] }, // a day, written out
    summary: {
      scenario: 'Phương án 1',
      lawDate: '2030-07-01',
      rulePack: 'abcdef0123456789abcdef',
      before: { province: 1, district: 1, commune: members.length, byKind: { xã: members.length } },
      after: {
        province: 1,
        district: 0,
        commune: units.length,
        byKind: { xã: byKind('xã'), phường: byKind('phường'), 'đặc khu': byKind('đặc khu') },
      },
      totals: {
        areaHa: known(members.map(({ areaHa }) => areaHa)),
        population: known(members.map(({ population }) => population)),
        areaUnknown: members.filter(({ areaHa }) => areaHa === null).length,
        populationUnknown: members.filter(({ population }) => population === null).length,
      },
      endedDistricts: 1,
      tasks: { total: 2, toCommune: 1, toProvince: 1, shared: 0, unverified: 1 },
      staffing: {
        present: known(units.map(({ present }) => present)),
        fromDistricts: 0,
        governmentPresent: 0,
        quota: total(quotas),
        oldQuota: 40 * units.length,
        surplus: total(surplus),
        shortage: total(shortage),
        leaving: people.length,
        unplaced: 0,
        quotaRule,
      },
      posts: { required: 3, filled: 2, withoutNumber: 0, vacant: 2, overFilled: 1, unmatchedPeople: 1 },
      severance: { people: people.length, computed: severance.filter((person) => person.totalVnd !== null).length, totalVnd },
      budget: { oneOffVnd: totalVnd, recurringPerYearVnd: 1_842_750_000, paybackMonths: 5 },
      problems: [
        {
          code: 'unit.area-missing',
          severity: 'warning',
          at: { kind: 'cell', file: '/home/canary/biểu/don-vi.xlsx', sheet: 'Biểu 1', cell: 'F17', header: 'Diện tích', raw: '' },
          params: { unit: 'Xã Cũ 3.1' },
        },
      ],
    },
    unitsBefore: [...before],
    unitsAfter: after,
    endedDistricts: [
      {
        unitId: 2,
        code: '991',
        name: 'Huyện Thử',
        present: 7,
        assigned: units.map((_, u) => ({ newUnitId: `n${u}`, name: `Xã Mới ${u + 1}`, people: u === 0 ? 7 : 0 })),
      },
    ],
    tasks: (['commune', 'province'] as const).map((toLevel, t) => ({
      taskId: `t${t}`,
      field: 'Đất đai',
      name: t === 0 ? 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu' : 'Phê duyệt kế hoạch sử dụng đất',
      oldBasis: 'Luật 1/VD, Điều 3',
      newBasis: 'Nghị định 2/VD, Điều 4',
      fromLevel: 'district',
      toLevel,
      holder: 'Chủ tịch UBND',
      validFrom: '2030-07-01',
      validTo: null,
      verified: t === 0,
      note: t === 0 ? null : 'Số điều ghi theo báo chí.',
      units: t === 0 ? units.length : 1,
      source: null,
    })),
    staffing: units.map((unit, u) => ({
      newUnitId: `n${u}`,
      name: `Xã Mới ${u + 1}`,
      present: unit.present,
      fromDistricts: 0,
      governmentPresent: unit.present,
      quota: unit.quota,
      surplus: surplus[u] ?? null,
      shortage: shortage[u] ?? null,
      oldQuota: 40,
      leaving: u === 0 ? people.length : 0,
    })),
    posts: [
      {
        newUnitId: 'n0',
        name: 'Xã Mới 1',
        answer: {
          rule: inventedRule('khung-vi-tri', false),
          posts: [
            {
              newUnitId: 'n0',
              postId: 'p1',
              name: 'Chủ tịch',
              department: 'UBND',
              group: 'leadership',
              required: 1,
              filled: 2,
              status: 'over-filled',
              people: [],
            },
            {
              newUnitId: 'n0',
              postId: 'p2',
              name: 'Văn thư',
              department: 'Văn phòng',
              group: 'support',
              required: 2,
              filled: 0,
              status: 'vacant',
              people: [],
            },
            {
              newUnitId: 'n0',
              postId: 'p3',
              name: 'Tư pháp',
              department: 'Văn phòng',
              group: 'professional',
              required: null,
              filled: 0,
              status: 'no-number',
              people: [],
            },
          ],
          unmatched: [{ personId: 1, fullName: 'Nguyễn Văn A', title: 'Cán bộ' }],
        },
      },
    ],
    severance,
    problems: [],
    rules: {
      hash: 'abcdef0123456789abcdef',
      rules: [
        {
          id: 'bien-che',
          title: { vi: 'Biên chế của xã', en: 'Quota of a commune' },
          checkedOn: '2030-01-15',
          versions: [
            { ...ruleVersion('2029-01-01', '2029-12-31'), verified: true },
            { ...ruleVersion('2030-01-01', null), verified: false, note: 'chưa đối chiếu bản gốc' },
          ],
        },
      ],
    },
  };
}

function ruleVersion(from: string, to: string | null): ReportInput['rules']['rules'][number]['versions'][number] {
  return {
    from,
    to,
    publishedOn: from,
    value: { posts: '32' },
    document: 'Nghị quyết 1/VD',
    provision: 'Điều 2, khoản 3',
    quote: 'Mỗi xã bình quân 32 biên chế khối chính quyền; số cụ thể do cấp tỉnh giao trong tổng biên chế được phân bổ cho địa phương.',
    literal: false,
    url: null,
    verified: true,
    note: null,
  };
}
