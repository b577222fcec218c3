import { bilingual } from './bilingual.ts';

/** Why a standard is judged as it is, beyond the line it is held against (whose law says the rest). The keys are those of the `reason` of a standard result. */
export const standardReasonWords = bilingual<Readonly<Record<string, string>>>({
  vi: {
    'exempt.units-joined': 'Không phải xét tiêu chuẩn vì được sắp xếp từ đủ số đơn vị mà quy định nêu.',
    'missing.areaHa': 'Danh sách đơn vị chưa có diện tích.',
    'missing.population': 'Danh sách đơn vị chưa có số dân.',
    'missing.mountainous': 'Danh sách chưa cho biết đơn vị có thuộc miền núi, vùng cao hay không.',
    'missing.island': 'Danh sách chưa cho biết đơn vị có phải hải đảo hay không.',
    'missing.district': 'Chưa rõ loại của đơn vị cấp huyện cũ.',
    'missing.province': 'Chưa rõ tỉnh trực thuộc, hoặc tỉnh có thuộc miền núi, vùng cao hay không.',
    'open.special-factor': 'Dưới mức chung, nhưng yếu tố đặc thù có thể làm giảm tiêu chuẩn: cần xem xét.',
    'open.pieces-as-units': 'Dưới mức chung; chưa rõ phần nhập vào có được tính là một đơn vị để không phải xét tiêu chuẩn hay không.',
  },
  en: {
    'exempt.units-joined': 'Not assessed: it is made of as many units as the rule asks for.',
    'missing.areaHa': 'The list of units gives no area.',
    'missing.population': 'The list of units gives no population.',
    'missing.mountainous': 'The list does not say whether the unit is mountainous.',
    'missing.island': 'The list does not say whether the unit is an island.',
    'missing.district': 'The kind of the old district is not known.',
    'missing.province': 'The province, or whether it is mountainous, is not known.',
    'open.special-factor': 'Below the general standard, but special factors can lower it: to be looked into.',
    'open.pieces-as-units': 'Below the general standard; the sources do not say whether a piece counts as a unit, which would exempt it.',
  },
});

/** The sentence for a reason; for a line of the standard nothing, since its law is shown beside. */
export const reasonText = (reason: string, words: Readonly<Record<string, string>>): string =>
  Object.hasOwn(words, reason) ? (words[reason] ?? '') : '';
