import type { PostRecord } from '../../model/records.ts';
import { levelWords, postGroupWords, wordsOf } from './choices.ts';
import { choiceOf, code, columnsOf, numberOf, type Template, text } from './template.ts';

const column = columnsOf<PostRecord>();
const choose = { vi: 'Chọn trong danh sách', en: 'Choose from the list' };
const ifAny = { vi: 'Nếu có', en: 'If any' };

/** Job positions of a framework. */
export const postsTemplate: Template<'posts'> = {
  kind: 'posts',
  version: 1,
  sheet: 'Khung vị trí việc làm',
  title: { vi: 'Khung vị trí việc làm', en: 'Framework of posts' },
  name: { vi: 'khung vị trí việc làm', en: 'framework of posts' },
  columns: [
    column('Mã vị trí việc làm', 'code', { form: code, hint: ifAny, width: 14, sample: 'VP-01' }, ({ code: own }) => own),
    column(
      'Tên vị trí việc làm',
      'name',
      { form: text, needed: true, hint: { vi: 'Tên đầy đủ', en: 'Full name' }, width: 40, sample: 'Chuyên viên về hành chính - văn phòng' },
      ({ name }) => name,
    ),
    column(
      'Nhóm vị trí việc làm',
      'group',
      { form: choiceOf(Object.values(postGroupWords)), hint: choose, width: 24, sample: postGroupWords['shared-professional'] },
      ({ group }) => wordsOf(postGroupWords, group),
    ),
    column(
      'Cấp áp dụng',
      'level',
      { form: choiceOf(Object.values(levelWords)), hint: choose, width: 12, sample: levelWords.commune },
      ({ level }) => wordsOf(levelWords, level),
    ),
    column(
      'Phòng, ban',
      'office',
      { form: text, hint: { vi: 'Phòng, ban có vị trí này', en: 'Office that has it' }, width: 28, sample: 'Văn phòng HĐND và UBND' },
      ({ office }) => office,
    ),
    column(
      'Ngạch công chức tương ứng',
      'grade',
      { form: text, hint: { vi: 'Tên ngạch hoặc mã ngạch', en: 'Name or code of the grade' }, width: 20, sample: 'Chuyên viên' },
      ({ grade }) => grade,
    ),
    column(
      'Yêu cầu trình độ',
      'qualification',
      { form: text, hint: ifAny, width: 24, sample: 'Đại học' },
      ({ qualification }) => qualification,
    ),
    column(
      'Số lượng người',
      'number',
      { form: numberOf(0, 1_000_000), hint: { vi: 'Số người cho mỗi đơn vị', en: 'People for each unit' }, width: 12, sample: 1 },
      ({ number }) => number,
    ),
  ],
};
