import type { IsoDate } from '../../kernel/iso-date.ts';
import type { TaskRecord } from '../../model/records.ts';
import { levelWords, wordsOf } from './choices.ts';
import { choiceOf, columnsOf, day, dayCell, type Template, text } from './template.ts';

const column = columnsOf<TaskRecord>();
const level = { form: choiceOf(Object.values(levelWords)), hint: { vi: 'Chọn trong danh sách', en: 'Choose from the list' }, width: 12 };
const date = { form: day, hint: { vi: 'ngày/tháng/năm', en: 'day/month/year' }, width: 13 };
const basis = { form: text, hint: { vi: 'Điều, khoản, số văn bản', en: 'Article and number of the document' }, width: 28 };

/** What a level of government must do. */
export const tasksTemplate: Template<'tasks'> = {
  kind: 'tasks',
  version: 1,
  sheet: 'Nhiệm vụ',
  title: { vi: 'Danh mục nhiệm vụ, thẩm quyền', en: 'List of tasks' },
  name: { vi: 'danh mục nhiệm vụ, thẩm quyền', en: 'tasks' },
  columns: [
    column(
      'Lĩnh vực',
      'field',
      { form: text, needed: true, hint: { vi: 'Ngành, lĩnh vực', en: 'Field' }, width: 22, sample: 'Đất đai' },
      ({ field }) => field,
    ),
    column(
      'Nhiệm vụ, thẩm quyền',
      'name',
      {
        form: text,
        needed: true,
        hint: { vi: 'Nội dung nhiệm vụ', en: 'What has to be done' },
        width: 48,
        sample: 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu',
      },
      ({ name }) => name,
    ),
    column('Căn cứ pháp lý cũ', 'oldBasis', { ...basis, sample: 'Điều 136 Luật Đất đai 2024' }, ({ oldBasis }) => oldBasis),
    column('Căn cứ pháp lý mới', 'newBasis', { ...basis, sample: 'Điều 5 Nghị định 151/2025/NĐ-CP' }, ({ newBasis }) => newBasis),
    column('Cấp đang thực hiện', 'fromLevel', { ...level, sample: levelWords.district }, ({ fromLevel }) => wordsOf(levelWords, fromLevel)),
    column('Cấp tiếp nhận', 'toLevel', { ...level, sample: levelWords.commune }, ({ toLevel }) => wordsOf(levelWords, toLevel)),
    column(
      'Chủ thể thực hiện',
      'holder',
      { form: text, hint: { vi: 'HĐND, UBND, Chủ tịch UBND', en: 'Who holds the power' }, width: 22, sample: 'Chủ tịch UBND' },
      ({ holder }) => holder,
    ),
    column('Hiệu lực từ ngày', 'validFrom', { ...date, sample: { day: '2025-07-01' as IsoDate } }, ({ validFrom }) => dayCell(validFrom)), // safe: a calendar day
    column('Hiệu lực đến ngày', 'validTo', { ...date, sample: null }, ({ validTo }) => dayCell(validTo)),
  ],
};
