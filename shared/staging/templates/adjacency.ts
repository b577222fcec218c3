import type { AdjacencyRecord } from '../../model/records.ts';
import { linkWords } from './choices.ts';
import { choiceOf, code, columnsOf, numberOf, type Template, text } from './template.ts';

const column = columnsOf<AdjacencyRecord>();
const unitCode = { form: code, hint: { vi: 'Mã đơn vị hành chính', en: 'Official code' }, width: 13 };
const unitName = { form: text, hint: { vi: 'Tên đầy đủ, có cả loại hình', en: 'Full name with its kind' }, width: 28 };
const district = { form: text, hint: { vi: 'Để phân biệt các xã trùng tên', en: 'Tells units of the same name apart' }, width: 22 };

/** Pairs of units that touch. */
export const adjacencyTemplate: Template<'adjacency'> = {
  kind: 'adjacency',
  version: 1,
  sheet: 'Tiếp giáp',
  title: { vi: 'Danh sách đơn vị hành chính liền kề', en: 'Units that touch' },
  name: { vi: 'danh sách đơn vị hành chính liền kề', en: 'units that touch' },
  columns: [
    column('Mã đơn vị 1', 'code', { ...unitCode, sample: '04001' }, ({ code: own }) => own),
    column('Tên đơn vị 1', 'name', { ...unitName, needed: true, sample: 'Xã Minh Quân' }, ({ name }) => name),
    column('Huyện 1', 'district', { ...district, sample: 'Huyện Minh Lâm' }, (record) => record.district),
    column('Mã đơn vị 2', 'otherCode', { ...unitCode, sample: '04004' }, ({ otherCode }) => otherCode),
    column('Tên đơn vị 2', 'otherName', { ...unitName, needed: true, sample: 'Thị trấn Minh Lâm' }, ({ otherName }) => otherName),
    column('Huyện 2', 'otherDistrict', { ...district, sample: 'Huyện Minh Lâm' }, ({ otherDistrict }) => otherDistrict),
    column(
      'Hình thức tiếp giáp',
      'link',
      {
        form: choiceOf(Object.values(linkWords)),
        hint: { vi: 'Chọn trong danh sách', en: 'Choose from the list' },
        width: 16,
        sample: linkWords.land,
      },
      ({ link }) => linkWords[link],
    ),
    column(
      'Chiều dài ranh giới chung (m)',
      'lengthM',
      { form: numberOf(0, 1_000_000), hint: { vi: 'Số mét, nếu biết', en: 'Metres, if known' }, width: 14, sample: 2350 },
      ({ lengthM }) => lengthM,
    ),
  ],
};
