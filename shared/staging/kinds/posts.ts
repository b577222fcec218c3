import type { UnitLevel } from '../../model/unit.ts';
import { code } from '../parse/code.ts';
import { posts } from '../parse/persons.ts';
import { groupOfSection, postGroup } from '../parse/post-words.ts';
import { text } from '../parse/text.ts';
import { unitLevel } from '../parse/unit-words.ts';
import { input, kindSpec } from './kind-spec.ts';

const inputs = {
  code: input('code', code, [
    'mã vị trí việc làm',
    'mã vị trí',
    'mã vtvl',
    'mã số vtvl',
    'ký hiệu',
    'mã số vị trí việc làm',
    'post_code',
    'position_code',
  ]),
  plainCode: { ...input('code', code, ['mã', 'mã số', 'code']), beside: 'group' },
  name: input('name', text, [
    'tên vị trí việc làm',
    'vị trí việc làm',
    'tên vị trí',
    'vị trí',
    'tên vtvl',
    'vtvl',
    'danh mục vị trí việc làm',
    'tên vị trí việc làm, chức danh',
    'vị trí việc làm, chức danh',
    'vị trí công việc',
    'post',
    'post_name',
    'position',
    'position_name',
    'job_position',
  ]),
  plainName: { ...input('name', text, ['tên', 'name', 'tên gọi']), beside: 'group' },
  group: input(
    'group',
    postGroup,
    [
      'nhóm',
      'nhóm vị trí',
      'nhóm vị trí việc làm',
      'nhóm vtvl',
      'loại vị trí',
      'loại vị trí việc làm',
      'nhóm công việc',
      'group',
      'post_group',
    ],
    true,
  ),
  level: input('level', unitLevel, ['cấp', 'cấp hành chính', 'cấp chính quyền', 'cấp áp dụng', 'áp dụng cho cấp', 'level'], true),
  office: input(
    'office',
    text,
    [
      'phòng, ban',
      'phòng ban',
      'phòng',
      'phòng, ban, đơn vị',
      'phòng chuyên môn',
      'đơn vị',
      'cơ quan, đơn vị',
      'tổ chức, đơn vị',
      'bộ phận',
      'thuộc phòng',
      'office',
      'department',
    ],
    true,
  ),
  grade: input(
    'grade',
    text,
    [
      'ngạch',
      'ngạch công chức',
      'ngạch tối thiểu',
      'ngạch công chức tối thiểu',
      'tương ứng ngạch công chức',
      'ngạch công chức tương ứng',
      'tên ngạch',
      'chức danh nghề nghiệp',
      'ngạch/chức danh nghề nghiệp',
      'ngạch, chức danh nghề nghiệp',
      'ngạch công chức/chức danh nghề nghiệp',
      'grade',
      'minimum_grade',
    ],
    true,
  ),
  qualification: input(
    'qualification',
    text,
    [
      'trình độ',
      'trình độ chuyên môn',
      'trình độ đào tạo',
      'yêu cầu trình độ',
      'yêu cầu về trình độ',
      'yêu cầu trình độ chuyên môn',
      'trình độ chuyên môn tối thiểu',
      'tiêu chuẩn trình độ',
      'trình độ > chuyên môn',
      'yêu cầu > trình độ',
      'qualification',
      'required_qualification',
    ],
    true,
  ),
  number: input('number', posts, [
    'số lượng',
    'số người',
    'biên chế',
    'số biên chế',
    'số lượng người làm việc',
    'số lượng biên chế',
    'biên chế dự kiến',
    'số lượng vị trí',
    'số lượng người',
    'biên chế tối thiểu',
    'định mức biên chế',
    'number',
    'headcount',
    'posts',
  ]),
} as const;

/** The level that the lines above the table name; null where they name none, or several. */
function levelOfTitles(titles: string): UnitLevel | null {
  const named = (
    [
      [/cấp xã/iu, 'commune'],
      [/cấp huyện/iu, 'district'],
      [/cấp tỉnh/iu, 'province'],
    ] as const
  ).flatMap(([words, level]) => (words.test(titles) ? [level] : []));
  const [only = null] = named;
  return named.length === 1 ? only : null;
}

/** Posts: the job positions of a framework; only the name is needed. The group or the office may head a section. */
export const postsSpec = kindSpec({
  kind: 'posts',
  inputs,
  needed: [{ name: 'post', inputs: ['name', 'plainName'] }],
  signs: [['code'], ['plainCode'], ['grade'], ['qualification']],
  identity: ['code', 'plainCode', 'name', 'plainName', 'office'],
  additive: [{ input: 'number', roundedFrom: null, shown: String }],
  sections: ['group', 'other'],
  sectionLevel: (words) => (groupOfSection(words) === null ? null : 'group'), // a new office leaves the group as it was
  never: [],
  isSurelySame: () => true,
  start: (sheet) => {
    const ofTitles = levelOfTitles(sheet.titles);
    return {
      read: (values, row) => {
        const group = values.group === null ? row.section('group', 'group') : null;
        return [
          {
            row: row.row,
            code: values.code ?? values.plainCode,
            name: values.name ?? values.plainName ?? '',
            group: values.group ?? (group === null ? null : groupOfSection(group)),
            level: values.level ?? ofTitles,
            office: values.office ?? row.section('other', 'office'),
            grade: values.grade,
            qualification: values.qualification,
            number: values.number,
          },
        ];
      },
    };
  },
});
