import type { MappingRecord, PieceSize } from '../../model/records.ts';
import { kindWords, wordsOf } from './choices.ts';
import { choiceOf, code, columnsOf, numberOf, percent, percentText, scaled, type Template, text } from './template.ts';

const column = columnsOf<MappingRecord>();
const choose = { vi: 'Chọn trong danh sách', en: 'Choose from the list' };

/** Words for how much of an old unit goes, each with what it says of area and population. */
const extentWords = {
  whole: 'Toàn bộ',
  part: 'Một phần',
  rest: 'Phần còn lại',
  landOnly: 'Một phần diện tích',
  peopleOnly: 'Một phần dân số',
  landAndAllPeople: 'Một phần diện tích, toàn bộ dân số',
  allLandAndPeople: 'Toàn bộ diện tích, một phần dân số',
} as const;

function extentOf({ extent, area, population }: MappingRecord): string {
  if (extent !== 'part') return extentWords[extent];
  if (population.kind === 'none') return extentWords.landOnly;
  if (area.kind === 'none') return extentWords.peopleOnly;
  if (population.kind === 'all') return extentWords.landAndAllPeople;
  return area.kind === 'all' ? extentWords.allLandAndPeople : extentWords.part;
}

const amount = (size: PieceSize): number | null => (size.kind === 'amount' ? size.value : null);
const share = (size: PieceSize): string | null => (size.kind === 'share' ? percentText(size.partsPerMillion, 10_000) : null);
const estimate = ({ area, population }: MappingRecord): number | null =>
  area.kind === 'estimate' ? area.weight : population.kind === 'estimate' ? population.weight : null;

const oldName = { vi: 'Tên đầy đủ trước sắp xếp', en: 'Full name before' };
const onlyPart = { vi: 'Chỉ ghi khi nhập một phần', en: 'Only for a part' };

/** Which old unit, or piece of it, goes to which new one. */
export const mappingTemplate: Template<'mapping'> = {
  kind: 'mapping',
  version: 1,
  sheet: 'Bảng sắp xếp',
  title: { vi: 'Bảng sắp xếp đơn vị hành chính', en: 'Mapping of old to new administrative units' },
  name: { vi: 'bảng sắp xếp đơn vị hành chính', en: 'mapping of units' },
  columns: [
    column(
      'Mã ĐVHC cũ',
      'oldCode',
      { form: code, hint: { vi: 'Mã số, giữ số 0 ở đầu', en: 'Official code, with its zeros' }, width: 12, sample: '04001' },
      (record) => record.oldCode,
    ),
    column(
      'Tên ĐVHC cũ',
      'oldName',
      { form: text, needed: true, hint: oldName, width: 26, sample: 'Xã Minh Quân' },
      (record) => record.oldName,
    ),
    column(
      'Huyện cũ',
      'oldDistrict',
      {
        form: text,
        hint: { vi: 'Để phân biệt các xã trùng tên', en: 'Tells units of the same name apart' },
        width: 22,
        sample: 'Huyện Minh Lâm',
      },
      (record) => record.oldDistrict,
    ),
    column(
      'Tỉnh cũ',
      'oldProvince',
      { form: text, hint: { vi: 'Nếu có nhiều tỉnh', en: 'If there are several' }, width: 20, sample: 'Tỉnh Mẫu' },
      (record) => record.oldProvince,
    ),
    column(
      'Mã ĐVHC mới',
      'newCode',
      { form: code, hint: { vi: 'Nếu đã có', en: 'If there is one' }, width: 12, sample: null },
      (record) => record.newCode,
    ),
    column(
      'Tên ĐVHC mới',
      'newName',
      {
        form: text,
        needed: true,
        hint: { vi: 'Tên đầy đủ, có cả loại hình', en: 'Full name with its kind' },
        width: 26,
        sample: 'Xã Minh Lâm',
      },
      (record) => (record.newName === '' ? null : record.newName),
    ),
    column(
      'Loại hình mới',
      'newKind',
      { form: choiceOf(Object.values(kindWords)), hint: choose, width: 13, sample: kindWords.xã },
      (record) => wordsOf(kindWords, record.newKind),
    ),
    column(
      'Tỉnh mới',
      'newProvince',
      { form: text, hint: { vi: 'Nếu đổi tỉnh', en: 'If it changes' }, width: 20, sample: null },
      (record) => record.newProvince,
    ),
    column(
      'Phạm vi nhập',
      'extent',
      { form: choiceOf(Object.values(extentWords)), hint: choose, width: 22, sample: extentWords.whole },
      extentOf,
    ),
    column('Diện tích nhập (km²)', 'area', { form: numberOf(2, 500_000), hint: onlyPart, width: 12, sample: null }, ({ area }) =>
      scaled(amount(area), 100),
    ),
    column(
      'Dân số nhập (người)',
      'population',
      { form: numberOf(0, 1_000_000_000), hint: onlyPart, width: 12, sample: null },
      ({ population }) => amount(population),
    ),
    column(
      'Tỷ lệ diện tích nhập',
      'area',
      {
        form: percent,
        hint: { vi: 'Khi không có số diện tích; ghi cả dấu %', en: 'Without an area; with the % sign' },
        width: 12,
        sample: null,
      },
      ({ area }) => share(area),
    ),
    column(
      'Tỷ lệ dân số nhập',
      'population',
      {
        form: percent,
        hint: { vi: 'Khi không có số dân; ghi cả dấu %', en: 'Without a population; with the % sign' },
        width: 12,
        sample: null,
      },
      ({ population }) => share(population),
    ),
    column(
      'Tỷ lệ ước tính',
      'area',
      {
        form: numberOf(6, 1),
        hint: { vi: 'Từ 0 đến 1, khi chỉ ước lượng được', en: 'Between 0 and 1, an estimate' },
        width: 12,
        sample: null,
      },
      (record) => scaled(estimate(record), 1_000_000),
    ),
    column('Ghi chú', 'note', { form: text, hint: { vi: 'Nếu có', en: 'If any' }, width: 24, sample: null }, ({ note }) => note),
  ],
};
