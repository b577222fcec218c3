import type { QuotaRecord } from '../../model/records.ts';
import { staffGroupWords, wordsOf } from './choices.ts';
import { choiceOf, code, columnsOf, numberOf, type Template, text } from './template.ts';

const column = columnsOf<QuotaRecord>();

/** Posts allotted to units. */
export const quotasTemplate: Template<'quotas'> = {
  kind: 'quotas',
  version: 1,
  sheet: 'Biên chế',
  title: { vi: 'Biên chế được giao', en: 'Posts allotted' },
  name: { vi: 'biên chế được giao', en: 'posts allotted' },
  columns: [
    column(
      'Mã đơn vị',
      'unitCode',
      { form: code, hint: { vi: 'Mã đơn vị hành chính', en: 'Official code' }, width: 13, sample: '04001' },
      ({ unitCode }) => unitCode,
    ),
    column(
      'Tên đơn vị',
      'unitName',
      {
        form: text,
        needed: true,
        hint: { vi: 'Tên đầy đủ, có cả loại hình', en: 'Full name with its kind' },
        width: 32,
        sample: 'Xã Minh Quân',
      },
      ({ unitName }) => unitName,
    ),
    column(
      'Huyện',
      'districtName',
      {
        form: text,
        hint: { vi: 'Để phân biệt các xã trùng tên', en: 'Tells units of the same name apart' },
        width: 24,
        sample: 'Huyện Minh Lâm',
      },
      ({ districtName }) => districtName,
    ),
    column(
      'Nhóm đối tượng',
      'staffGroup',
      {
        form: choiceOf(Object.values(staffGroupWords)),
        hint: { vi: 'Chọn trong danh sách', en: 'Choose from the list' },
        width: 32,
        sample: staffGroupWords['civil-servant'],
      },
      ({ staffGroup }) => wordsOf(staffGroupWords, staffGroup),
    ),
    column(
      'Biên chế được giao',
      'number',
      { form: numberOf(0, 1_000_000), needed: true, hint: { vi: 'Số nguyên', en: 'Whole number' }, width: 16, sample: 21 },
      ({ number }) => number,
    ),
  ],
};
