import type { Sex, StaffBody, StaffGroup } from '../../model/person.ts';
import type { LeavingCase, PartialDate } from '../../model/records.ts';
import type { RawCell } from '../raw-sheet.ts';
import { birthDate } from './date.ts';
import { type CellParser, type ColumnFacts, parsed, warned } from './parsed.ts';
import { type Words, words } from './words.ts';

const sexes: Words<Sex> = [
  ['nam|male|m|trai', 'male'],
  ['nữ|nu|female|f|gái', 'female'],
];
/** "Nam", "Nữ". */
export const sex = words<Sex>(sexes, [], 'warning');

/** A cell under Nam or Nữ: a mark, or the date of birth in its place, as exact as it is written. */
export interface SexMark {
  readonly marked: boolean;
  readonly birthDate: PartialDate | null;
}
const answers = words<boolean>(
  [
    ['x|✓|✔|√|v|1|có|*|+', true],
    ['0|không', false],
  ],
  [],
  'error',
);

/** Whether a cell can be a date: a year, a day number, or something with a four-digit year or two separators in it. */
const looksLikeDate = (cell: Exclude<RawCell, null>): boolean =>
  typeof cell === 'object' || (typeof cell === 'number' ? cell >= 1900 : typeof cell === 'string' && /\d{4}|\d[/.-]\d+[/.-]\d/.test(cell));

const pivot = 12; // as for other births: nobody born in 2013 or later is in office

/** "75" under a heading with "Năm sinh": the year of birth, its century left out. */
function shortYear(cell: Exclude<RawCell, null>, heading: string): number | null {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell.trim() : '';
  if (!/^\d{2}$/.test(text) || !/năm\s*sinh|sinh\s*năm/iu.test(heading.normalize('NFC'))) return null;
  return Number(text) + (Number(text) <= pivot ? 2000 : 1900);
}

export function sexMark(column: ColumnFacts): CellParser<SexMark> {
  const [read, readDate] = [answers(column), birthDate(column)];
  return (cell) => {
    const year = shortYear(cell, column.heading);
    if (year !== null) return warned({ marked: true, birthDate: { year, month: null, day: null } }, 'date.two-digit-year', { year });
    if (looksLikeDate(cell)) {
      const { value, found } = readDate(cell);
      if (value !== null) return { value: { marked: true, birthDate: value }, ...(found ? { found } : {}) };
      return found ? { value: null, found } : parsed({ marked: false, birthDate: null });
    }
    const { value, found } = read(cell);
    return found ? { value: null, found } : parsed({ marked: value === true, birthDate: null });
  };
}

const contract = 'hợp đồng lao động|hợp đồng|hđlđ|hđ|lao động hợp đồng|nhân viên hợp đồng|hđ 111|hđ 68|contract';
const partTime =
  'người hoạt động không chuyên trách|không chuyên trách|hoạt động không chuyên trách|kct|nhđkct|hđkct|người hđkct|cán bộ không chuyên trách|bán chuyên trách|part-time';
const oneGroup: Words<StaffGroup> = [
  ['cán bộ|cb|cadre|cán bộ cấp xã|cán bộ xã|cán bộ chuyên trách|cán bộ chuyên trách cấp xã', 'cadre'],
  ['công chức|cc|civil servant|civil-servant|công chức cấp xã|công chức xã', 'civil-servant'],
  ['viên chức|vc|public employee|public-employee', 'public-employee'],
  [partTime, 'part-time'],
  [contract, 'contract'],
];
const insideGroups: readonly (readonly [RegExp, StaffGroup])[] = [
  [/không chuyên trách/, 'part-time'],
  [/^(?:lao động )?hợp đồng|^hđ(?:lđ)?(?!\p{L})/u, 'contract'],
];

/** The staff group of one person; "cán bộ, công chức" names two and is not taken. */
export const staffGroup = words<StaffGroup>(oneGroup, insideGroups, 'warning');

/** The staff group of a quota: cadres and civil servants are allotted together and stand as civil servants. */
export const quotaGroup = words<StaffGroup>(
  [
    ...oneGroup,
    ['cán bộ, công chức|cbcc|cán bộ công chức|cán bộ và công chức|cb,cc|cb, cc|cán bộ, công chức cấp xã|hành chính', 'civil-servant'],
    ['tổng|chung|tất cả', null],
  ],
  insideGroups,
  'warning',
);

const bodies: Words<StaffBody> = [
  ['đảng|khối đảng|khối đảng ủy|đảng ủy|cấp ủy|party', 'party'],
  [
    'mttq, đoàn thể|mttq|mặt trận|đoàn thể|mttq và đoàn thể|khối đoàn thể|mttq và các đoàn thể|mttq và các tổ chức chính trị - xã hội|khối mttq, đoàn thể|front',
    'front',
  ],
  ['hđnd|khối hđnd|hội đồng nhân dân|people-council', 'people-council'],
  ['ubnd|khối ubnd|ủy ban nhân dân|chính quyền|khối chính quyền|khối nhà nước|people-committee', 'people-committee'],
  ['quân sự|công an|quân sự, công an|military', 'military'],
  ['sự nghiệp|đơn vị sự nghiệp|đvsn|đơn vị sự nghiệp công lập|sự nghiệp công lập|public-service-unit', 'public-service-unit'],
  ['khác|other', 'other'],
];
/** A body by its usual words alone. */
export const wholeBody = words<StaffBody>(bodies, [], 'warning');
/** Khối: Đảng, MTTQ và đoàn thể, HĐND, UBND …; "Hội Nông dân" is of the second. */
export const staffBody = words<StaffBody>(
  bodies,
  [
    [
      /^(?:hội (?:liên hiệp )?(?:phụ nữ|nông dân|cựu chiến binh)|hội (?:lhpn|ccb)|đoàn (?:thanh niên|tncs|tn)|công đoàn)(?!\p{L})/u,
      'front',
    ],
    [/mttq|mặt trận|đoàn thể/, 'front'],
    [/quân sự/, 'military'],
    [/sự nghiệp/, 'public-service-unit'],
  ],
  'warning',
);

const leaving: Words<LeavingCase> = [
  ['nghỉ hưu trước tuổi|hưu trước tuổi|nghỉ hưu trước|nghỉ hưu sớm|early-retirement', 'early-retirement'],
  ['thôi việc|thôi việc ngay|nghỉ thôi việc|nghỉ thôi việc ngay|severance', 'severance'],
  ['nghỉ việc (không chuyên trách)|part-time', 'part-time'],
  ['không|tiếp tục công tác|ở lại|tiếp tục|bố trí công tác|không nghỉ', null],
];
/** What a person asks for or is put down for on leaving. */
export const leavingCase = words<LeavingCase>(
  leaving,
  [
    [/không chuyên trách/, 'part-time'],
    [/hưu trước tuổi/, 'early-retirement'],
    [/thôi việc/, 'severance'],
    [/^(?:tiếp tục|ở lại)/, null],
  ],
  'warning',
);
