import type { CallOutput } from '../../../shared/contract/contract.ts';
import type { RuleUse } from '../../../shared/rules/rule-use.ts';

/** An invented province for looking at the screens without a plan file: every list filled, every kind of verdict present. */

export type Before = CallOutput<'plan.unitsBefore'>[number];
export type After = CallOutput<'plan.unitsAfter'>[number];
export type Person = CallOutput<'plan.people'>['people'][number];

const first = ['Minh', 'Tân', 'Phú', 'Đông', 'Hòa', 'Nguyên', 'Lương', 'Thạch', 'Yên', 'An', 'Quang', 'Vĩnh'];
const second = ['Quân', 'Quán', 'Lập', 'Sơn', 'Thủy', 'Hưng', 'Xá', 'Lâm', 'Đức', 'Giang', 'Bình', 'Khê'];
const districts = [
  'Huyện Sông Mây',
  'Huyện Đồng Trám',
  'Huyện Núi Voi',
  'Huyện Bãi Dâu',
  'Huyện Suối Ngọc',
  'Huyện Đá Bạc',
  'Huyện Cồn Cát',
  'Thị xã Bến Gỗ',
  'Thành phố Mẫu',
];
const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const cell = (sheet: string, address: string) => ({ file: 'bieu01-don-vi.xlsx', sheet, cell: address });

export const standardRule: RuleUse = {
  ruleId: 'sample.standard',
  from: '2025-04-15',
  to: null,
  document: 'Nghị quyết 01/VD',
  provision: 'Điều 4, khoản 1',
  quote: 'Xã có diện tích tự nhiên từ 30 km² trở lên và quy mô dân số từ 16.000 người trở lên.',
  literal: false,
  verified: true,
  note: null,
};
export const quotaRule: RuleUse = {
  ...standardRule,
  ruleId: 'sample.quota',
  document: 'Công văn 09/VD',
  provision: 'Mục II.3',
  quote: 'Bình quân mỗi xã khoảng 32 biên chế khối chính quyền.',
  verified: false,
  note: 'Con số bình quân, chưa đối chiếu với bản ký.',
};

export const before: readonly Before[] = [
  {
    unitId: 1,
    code: '90',
    name: 'Tỉnh Mẫu',
    level: 'province',
    kind: 'tỉnh',
    parent: null,
    province: 'Tỉnh Mẫu',
    areaHa: 612_340,
    population: 1_204_551,
    goesTo: [],
    source: null,
  },
  ...districts.map(
    (name, i): Before => ({
      unitId: 10 + i,
      code: `9${String(i + 1).padStart(2, '0')}`,
      name,
      level: 'district',
      kind: name.startsWith('Thị') ? 'thị xã' : name.startsWith('Thành') ? 'thành phố' : 'huyện',
      parent: 'Tỉnh Mẫu',
      province: 'Tỉnh Mẫu',
      areaHa: 60_000 + i * 1_771,
      population: 118_000 + i * 4_019,
      goesTo: [],
      source: cell('Huyện', `B${6 + i}`),
    }),
  ),
  ...Array.from({ length: 132 }, (_, i): Before => {
    const kind = i % 11 === 0 ? 'phường' : i % 17 === 0 ? 'thị trấn' : 'xã';
    const word = { phường: 'Phường', 'thị trấn': 'Thị trấn', xã: 'Xã' }[kind];
    const after = Math.floor(i / 3);
    return {
      unitId: 100 + i,
      code: String(30_000 + i * 3).padStart(5, '0'),
      name: `${word} ${at(first, i)} ${at(second, i * 5 + Math.floor(i / 12))}`,
      level: 'commune',
      kind,
      parent: at(districts, Math.floor(i / 15)),
      province: 'Tỉnh Mẫu',
      areaHa: i % 29 === 7 ? null : 1_200 + ((i * 731) % 5_600),
      population: i % 41 === 5 ? null : 3_900 + ((i * 997) % 9_100),
      goesTo: i % 44 === 3 ? [] : [{ newUnitId: `n${after}`, name: '', extent: 'whole' }],
      source: cell('Xã', `C${8 + i}`),
    };
  }),
];

export function afterOf(units: readonly Before[], names: ReadonlyMap<string, string>): readonly After[] {
  const groups = new Map<string, Before[]>();
  for (const unit of units) {
    const id = unit.level === 'commune' ? unit.goesTo[0]?.newUnitId : undefined;
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), unit]);
  }
  return [...groups].map(([newUnitId, members], i): After => {
    const sum = (pick: (unit: Before) => number | null) =>
      members.some((unit) => pick(unit) === null) ? null : members.reduce((total, unit) => total + (pick(unit) ?? 0), 0);
    const [areaHa, population] = [sum((unit) => unit.areaHa), sum((unit) => unit.population)];
    const ward = members.some(({ kind }) => kind === 'phường');
    const judge = (criterion: 'areaHa' | 'population', actual: number | null, required: number): After['standards'][number] => ({
      criterion,
      actual,
      required,
      verdict: actual === null ? 'unknown' : i % 9 === 4 ? 'exempt' : actual >= required ? 'met' : 'not-met',
      reason: 'sample',
      rule: standardRule,
    });
    return {
      newUnitId,
      code: String(31_000 + i * 3).padStart(5, '0'),
      name: names.get(newUnitId) ?? `${ward ? 'Phường' : 'Xã'} ${members[0]!.name.split(' ').slice(-2).join(' ')}`,
      kind: ward ? 'phường' : 'xã',
      province: 'Tỉnh Mẫu',
      mode: i % 5 === 0 ? 'absorbs' : 'formed',
      decided: true,
      areaHa,
      population,
      members: members.map(({ unitId, code, name, areaHa: area, population: people, source }) => ({
        unitId,
        code,
        name,
        extent: 'whole' as const,
        share: '1',
        areaHa: area,
        population: people,
        estimated: false,
        source,
      })),
      standards: [judge('areaHa', areaHa, ward ? 550 : 3_000), judge('population', population, ward ? 21_000 : 16_000)],
    };
  });
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đỗ', 'Vũ', 'Đặng'];
const middles = ['Văn', 'Thị', 'Hữu', 'Thị Thu', 'Đức', 'Ngọc'];
const given = ['An', 'Bình', 'Châu', 'Dũng', 'Đạt', 'Hà', 'Hằng', 'Huệ', 'Khánh', 'Lan', 'Nam', 'Phúc', 'Quý', 'Thắng', 'Yến'];
const titles = [
  'Chủ tịch UBND',
  'Phó Chủ tịch UBND',
  'Công chức Tư pháp - Hộ tịch',
  'Công chức Địa chính - Xây dựng',
  'Công chức Tài chính - Kế toán',
  'Chuyên viên',
  'Trưởng phòng Nội vụ',
];

export const people = (units: readonly After[]): readonly Person[] =>
  Array.from({ length: 1_263 }, (_, i): Person => {
    const unit = at(units, i);
    const leaving = i % 47 === 3 ? 'early-retirement' : i % 61 === 5 ? 'severance' : null;
    return {
      personId: 1_000 + i,
      fullName: `${at(families, i)} ${at(middles, i * 3 + 1)} ${at(given, i * 7)}`,
      birthDate:
        i % 10 === 0
          ? String(1964 + (i % 30))
          : `${String(1 + (i % 28)).padStart(2, '0')}/${String(1 + (i % 12)).padStart(2, '0')}/${1964 + (i % 30)}`,
      sex: i % 3 === 1 ? 'female' : 'male',
      title: at(titles, i * 5),
      department: i % 4 === 0 ? 'Văn phòng HĐND và UBND' : 'UBND xã',
      oldUnit: i % 8 === 7 ? at(districts, i) : (unit.members[i % unit.members.length]?.name ?? ''),
      newUnitId: unit.newUnitId,
      newUnit: unit.name,
      assignedByRule: i % 8 === 7,
      staffGroup: at(['cadre', 'civil-servant', 'civil-servant', 'public-employee'], i),
      leaving,
      leavingDate: leaving === null ? null : '2025-08-01',
      source: { file: 'danh-sach-can-bo.xlsx', sheet: 'DS', cell: `B${9 + i}` },
    };
  });

export const tasks: CallOutput<'plan.tasks'> = Array.from({ length: 64 }, (_, i) => ({
  taskId: `t${i}`,
  field: at(['Hộ tịch', 'Đất đai', 'Xây dựng', 'Giáo dục', 'Lao động - Thương binh', 'Tài chính'], i),
  name:
    at(
      [
        'Đăng ký khai sinh có yếu tố nước ngoài',
        'Cấp giấy chứng nhận quyền sử dụng đất lần đầu',
        'Cấp giấy phép xây dựng nhà ở riêng lẻ',
        'Cho phép trường mầm non hoạt động giáo dục',
        'Quyết định trợ cấp xã hội hằng tháng',
        'Thẩm tra quyết toán ngân sách',
      ],
      i,
    ) + (i < 6 ? '' : ` (nhóm ${Math.floor(i / 6)})`),
  oldBasis: 'Luật số 60/VD, Điều 35',
  newBasis: 'Nghị định 120/VD, Điều 4',
  fromLevel: 'district',
  toLevel: i % 5 === 0 ? 'province' : 'commune',
  holder: at(['UBND xã', 'Chủ tịch UBND xã', 'HĐND xã'], i),
  validFrom: '2025-07-01',
  validTo: i % 7 === 0 ? '2027-03-01' : null,
  verified: i % 4 !== 1,
  note: i % 4 === 1 ? 'Mới đọc bản tóm tắt, chưa có bản ký.' : null,
  units: i % 5 === 0 ? 1 : 44,
  source: i % 9 === 0 ? { file: 'nhiem-vu.xlsx', sheet: 'DM', cell: `B${5 + i}` } : null,
}));

export const severance = (list: readonly Person[]): CallOutput<'plan.severance'> =>
  list
    .filter(({ leaving }) => leaving !== null)
    .map((person, i) => {
      const salary = 9_800_000 + i * 213_500;
      const components = [
        {
          id: 'early-time',
          amountVnd: salary * 30,
          formula: `1 × 30 × ${salary}`,
          rule: { ...standardRule, document: 'Nghị định 178/VD', provision: 'Điều 7, khoản 2' },
        },
        {
          id: 'service',
          amountVnd: salary * 8,
          formula: `0,5 × 16 × ${salary}`,
          rule: { ...quotaRule, document: 'Nghị định 178/VD', provision: 'Điều 7, khoản 4' },
        },
      ];
      const broken = i % 13 === 6;
      return {
        personId: person.personId,
        fullName: person.fullName,
        unit: person.newUnit ?? '',
        case: person.leaving ?? 'severance',
        leavingDate: person.leavingDate,
        monthlySalaryVnd: broken ? null : salary,
        monthsEarly: broken ? null : 18 + i,
        components: broken ? [] : components,
        totalVnd: broken ? null : salary * 38,
        problems: broken
          ? [
              {
                code: 'input.invalid',
                severity: 'error' as const,
                at: { kind: 'record' as const, entity: 'person' as const, id: String(person.personId), name: person.fullName },
                params: { reason: 'thiếu hệ số lương' },
              },
            ]
          : [],
      };
    });

const sheetProblems: CallOutput<'import.problems'> = [
  {
    code: 'sheet.missing-column',
    severity: 'error',
    at: { kind: 'cell', file: 'bieu01-don-vi.xlsx', sheet: 'Xã', cell: 'F217', header: 'Dân số', raw: '12.4OO' },
    params: { kind: 'Danh sách đơn vị', column: 'Dân số' },
    accepted: false,
  },
  {
    code: 'sheet.missing-column',
    severity: 'error',
    at: { kind: 'cell', file: 'bieu01-don-vi.xlsx', sheet: 'Xã', cell: 'D23', header: 'Mã ĐVHC', raw: '3OO45' },
    params: { kind: 'Danh sách đơn vị', column: 'Mã' },
    accepted: false,
  },
  {
    code: 'sheet.hidden',
    severity: 'warning',
    at: { kind: 'cell', file: 'bieu01-don-vi.xlsx', sheet: 'Xã', cell: 'E31', header: 'Diện tích (ha)', raw: '' },
    params: {},
    accepted: false,
  },
];

export const sheets: CallOutput<'import.sheets'> = [
  {
    sheetId: 3,
    file: 'danh-sach-can-bo.xlsx',
    sheet: 'DS',
    table: 1,
    kind: 'officials',
    importedAt: '2026-02-03T08:21:00Z',
    rows: { read: 1_281, kept: 1_263, merged: 2, rejected: 0, setAside: 16 },
    errors: 0,
    warnings: 4,
  },
  {
    sheetId: 2,
    file: 'phuong-an-sap-xep.ods',
    sheet: 'PA1',
    table: 1,
    kind: 'mapping',
    importedAt: '2026-02-03T08:20:00Z',
    rows: { read: 141, kept: 132, merged: 0, rejected: 0, setAside: 9 },
    errors: 0,
    warnings: 0,
  },
  {
    sheetId: 1,
    file: 'bieu01-don-vi.xlsx',
    sheet: 'Xã',
    table: 1,
    kind: 'units',
    importedAt: '2026-02-03T08:19:00Z',
    rows: { read: 350, kept: 336, merged: 1, rejected: 2, setAside: 11 },
    errors: 2,
    warnings: 1,
  },
];
export const problemsOf = (sheetId: number): CallOutput<'import.problems'> => (sheetId === 1 ? sheetProblems : []);

export function sheetRows(from: number, count: number): CallOutput<'import.rows'> {
  const total = 350;
  const headings = ['TT', 'Tỉnh', 'Tên đơn vị hành chính', 'Mã ĐVHC', 'Diện tích (ha)', 'Dân số', 'Ghi chú'];
  const fields = [null, 'parentName', 'name', 'code', 'areaHa', 'population', 'note'];
  const rows = Array.from({ length: Math.max(0, Math.min(count, total - from + 1)) }, (_, k): CallOutput<'import.rows'>['rows'][number] => {
    const row = from + k;
    if (row <= 3)
      return {
        row,
        fate: 'set-aside',
        reason: 'title',
        cells:
          row === 1
            ? ['UBND TỈNH MẪU', '', '', '', '', '', '']
            : row === 2
              ? ['', '', 'BIỂU 01: DANH SÁCH ĐƠN VỊ HÀNH CHÍNH CẤP XÃ', '', '', '', '']
              : Array(7).fill(''),
      };
    if (row === 4) return { row, fate: 'set-aside', reason: 'heading', cells: headings };
    if (row === 5) return { row, fate: 'set-aside', reason: 'column-numbers', cells: ['1', '2', '3', '4', '5', '6', '7'] };
    if (row % 60 === 6)
      return {
        row,
        fate: 'set-aside',
        reason: 'section',
        cells: ['I', '', at(districts, Math.floor(row / 60)).toUpperCase(), '', '', '', ''],
      };
    const rejected = row === 217 || row === 23;
    return {
      row,
      fate: rejected ? 'rejected' : row === 44 ? 'merged' : 'kept',
      reason: rejected ? 'error' : row === 44 ? 'duplicate' : null,
      cells: [
        String(row - 6),
        'Mẫu',
        `Xã ${at(first, row)} ${at(second, row * 5)}`,
        row === 23 ? '3OO45' : String(30_000 + row * 3),
        String(1_200 + ((row * 731) % 5_600)),
        row === 217 ? '12.4OO' : String(3_900 + ((row * 997) % 9_100)),
        '',
      ],
    };
  });
  return {
    total,
    headerRows: [4],
    columns: headings.map((heading, i) => ({ letter: String.fromCharCode(65 + i), field: fields[i] ?? null, heading })),
    rows,
  };
}

export const posts: CallOutput<'plan.posts'> = {
  rule: quotaRule,
  posts: [
    ['Lãnh đạo UBND', 'Chủ tịch UBND', 'leadership', 1, 1],
    ['Lãnh đạo UBND', 'Phó Chủ tịch UBND', 'leadership', 2, 3],
    ['Văn phòng HĐND và UBND', 'Chánh Văn phòng', 'leadership', 1, 1],
    ['Văn phòng HĐND và UBND', 'Chuyên viên tổng hợp', 'professional', 2, 1],
    ['Phòng Kinh tế', 'Trưởng phòng', 'leadership', 1, 0],
    ['Phòng Kinh tế', 'Chuyên viên về địa chính', 'professional', 2, 2],
    ['Phòng Văn hóa - Xã hội', 'Trưởng phòng', 'leadership', 1, 1],
    ['Phòng Văn hóa - Xã hội', 'Chuyên viên về giáo dục', 'professional', null, 1],
    ['Trung tâm phục vụ hành chính công', 'Giám đốc', 'leadership', 1, 1],
    ['Trung tâm phục vụ hành chính công', 'Nhân viên phục vụ', 'support', 1, 0],
  ].map(([department, name, group, required, filled], i) => ({
    newUnitId: 'n0',
    postId: `p${i}`,
    name: String(name),
    department: String(department),
    group: group as 'leadership' | 'professional' | 'support', // safe: written just above
    required: required as number | null, // safe: written just above
    filled: Number(filled),
    status:
      required === null
        ? ('no-number' as const)
        : Number(filled) > Number(required)
          ? ('over-filled' as const)
          : Number(filled) < Number(required)
            ? ('vacant' as const)
            : ('filled' as const),
    people: Array.from({ length: Number(filled) }, (_, k) => ({
      personId: i * 10 + k,
      fullName: `${at(families, i + k)} ${at(middles, i)} ${at(given, i * 3 + k)}`,
      title: String(name),
    })),
  })),
  unmatched: [{ personId: 901, fullName: 'Đỗ Thị Quý', title: 'Cán bộ văn thư kiêm thủ quỹ' }],
};
