import type { UnitRecord } from '../../model/records.ts';
import { answer, answerWords, classWords, kindWords, levelWords, wordsOf } from './choices.ts';
import { choiceOf, code, columnsOf, numberOf, percent, percentText, scaled, type Template, text } from './template.ts';

const column = columnsOf<UnitRecord>();
const choose = { vi: 'Chọn trong danh sách', en: 'Choose from the list' };
const yesOrNo = {
  form: choiceOf(Object.values(answerWords)),
  hint: { vi: 'Có hoặc Không; không rõ thì để trống', en: 'Có (yes) or Không (no); leave empty if unknown' },
  width: 12,
  sample: answerWords.no,
};

const columns = [
  column(
    'Mã đơn vị hành chính',
    'code',
    {
      form: code,
      needed: true,
      hint: { vi: 'Mã số theo danh mục, giữ số 0 ở đầu', en: 'Official code, with its zeros' },
      width: 14,
      sample: '04001',
    },
    ({ code: own }) => own,
  ),
  column(
    'Tên đơn vị hành chính',
    'name',
    {
      form: text,
      needed: true,
      hint: { vi: 'Tên đầy đủ, có cả loại hình', en: 'Full name with its kind' },
      width: 28,
      sample: 'Xã Minh Quân',
    },
    ({ name }) => name,
  ),
  column(
    'Cấp',
    'level',
    { form: choiceOf(Object.values(levelWords)), hint: choose, width: 12, sample: levelWords.commune },
    ({ level }) => levelWords[level],
  ),
  column(
    'Loại hình',
    'kind',
    { form: choiceOf(Object.values(kindWords)), hint: choose, width: 13, sample: kindWords.xã },
    ({ kind }) => kindWords[kind],
  ),
  column(
    'Mã đơn vị cấp trên',
    'parentCode',
    { form: code, hint: { vi: 'Mã của đơn vị cấp trên trực tiếp', en: 'Code of the unit above' }, width: 14, sample: '040' },
    ({ parentCode }) => parentCode,
  ),
  column(
    'Đơn vị cấp trên',
    'parentName',
    { form: text, hint: { vi: 'Tên đầy đủ của đơn vị cấp trên', en: 'Full name of the unit above' }, width: 24, sample: 'Huyện Minh Lâm' },
    ({ parentName }) => parentName,
  ),
  column(
    'Diện tích tự nhiên (km²)',
    'areaHa',
    { form: numberOf(2, 500_000), hint: { vi: 'Số, tối đa 2 số lẻ', en: 'Number, at most 2 decimals' }, width: 14, sample: 35.5 },
    ({ areaHa }) => scaled(areaHa, 100),
  ),
  column(
    'Dân số (người)',
    'population',
    { form: numberOf(0, 1_000_000_000), hint: { vi: 'Số nguyên', en: 'Whole number' }, width: 13, sample: 8250 },
    ({ population }) => population,
  ),
  column('Miền núi, vùng cao', 'mountainous', yesOrNo, ({ mountainous }) => answer(mountainous)),
  column('Hải đảo', 'island', yesOrNo, ({ island }) => answer(island)),
  column('Biên giới quốc gia', 'border', yesOrNo, ({ border }) => answer(border)),
  column(
    'Tỷ lệ dân tộc thiểu số',
    'minorityE2',
    { form: percent, hint: { vi: 'Ghi cả dấu %', en: 'With the % sign' }, width: 13, sample: '12,5%' },
    ({ minorityE2 }) => percentText(minorityE2, 100),
  ),
  column(
    'Yếu tố đặc thù',
    'specialFactors',
    { form: text, hint: { vi: 'Nếu có', en: 'If any' }, width: 24, sample: null },
    ({ specialFactors }) => specialFactors,
  ),
  column(
    'Phân loại đơn vị hành chính',
    'classOfUnit',
    { form: choiceOf(Object.values(classWords)), hint: choose, width: 14, sample: classWords.II },
    ({ classOfUnit }) => wordsOf(classWords, classOfUnit),
  ),
] as const;

/** Units as they stand before. */
export const unitsTemplate: Template<'units'> = {
  kind: 'units',
  version: 1,
  sheet: 'Đơn vị hành chính',
  title: { vi: 'Danh sách đơn vị hành chính', en: 'List of administrative units' },
  name: { vi: 'danh sách đơn vị hành chính', en: 'administrative units' },
  columns,
};

/** Units of the result. The title says so; nothing else tells the two apart. */
export const targetUnitsTemplate: Template<'units'> = {
  ...unitsTemplate,
  sheet: 'Đơn vị sau sắp xếp',
  title: { vi: 'Danh sách đơn vị hành chính sau sắp xếp', en: 'List of administrative units after the reorganisation (sau sắp xếp)' },
  name: { vi: 'danh sách đơn vị hành chính sau sắp xếp', en: 'administrative units after the reorganisation' },
};
