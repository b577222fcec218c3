import type { QuotaRecord } from '../../model/records.ts';
import { staffGroupWords, wordsOf } from './choices.ts';
import { choiceOf, columnsOf, numberOf, type Template } from './template.ts';
import { unitColumns } from './unit-columns.ts';

const column = columnsOf<QuotaRecord>();

/** Posts allotted to units. */
export const quotasTemplate: Template<'quotas'> = {
  kind: 'quotas',
  version: 1,
  sheet: 'Biên chế',
  title: { vi: 'Biên chế được giao', en: 'Posts allotted' },
  name: { vi: 'biên chế được giao', en: 'posts allotted' },
  columns: [
    ...unitColumns<QuotaRecord>({ heading: 'Tên đơn vị', needed: true }),
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
