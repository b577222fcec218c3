import type { CountSentences } from '../../plan/trace-sentence.ts';
import type { Sentences } from '../language.ts';
import { termWords } from '../ui/terms.ts';

export const countSentences: Sentences<CountSentences> = {
  'before.level': {
    vi: ({ level }) =>
      `số đơn vị ${termWords.vi.unitLevels[level].toLowerCase()} trong danh sách hiện trạng${level === 'province' ? '' : ', cộng theo tỉnh'}`,
    en: ({ level }) =>
      `number of units of the ${termWords.en.unitLevels[level].toLowerCase()} in the list of today${level === 'province' ? '' : ', added up by province'}`,
  },
  'before.kind': {
    vi: ({ kind }) => `số ${kind} trong danh sách hiện trạng, cộng theo tỉnh`,
    en: ({ kind }) => `number of units of the kind “${termWords.en.unitKinds[kind]}” in the list of today, added up by province`,
  },
  'after.provinces': {
    vi: () => 'số tỉnh, thành phố có đơn vị cấp xã sau sắp xếp (mỗi dòng: số đơn vị cấp xã)',
    en: () => 'number of provinces and cities with commune-level units after (each line: its commune-level units)',
  },
  'after.districts': {
    vi: () => 'đơn vị cấp huyện hiện nay trừ đơn vị kết thúc hoạt động',
    en: () => 'district-level units of today minus those that end',
  },
  'after.communes': {
    vi: () => 'số đơn vị cấp xã sau sắp xếp, cộng theo tỉnh',
    en: () => 'number of commune-level units after, added up by province',
  },
  'after.kind': {
    vi: ({ kind }) => `số ${kind} sau sắp xếp, cộng theo tỉnh`,
    en: ({ kind }) => `number of units of the kind “${termWords.en.unitKinds[kind]}” after, added up by province`,
  },
  'totals.ended-districts': {
    vi: () => 'số đơn vị cấp huyện kết thúc hoạt động, vì tổ chức chính quyền sau sắp xếp không còn cấp này',
    en: () => 'number of district-level units that end, since the government after no longer has this level',
  },
  'term.districts-today': { vi: () => 'Đơn vị cấp huyện hiện nay', en: () => 'District-level units today' },
  'term.districts-ended': { vi: () => 'Kết thúc hoạt động', en: () => 'Those that end' },
  'term.no-province': { vi: () => 'Không rõ tỉnh', en: () => 'Province not known' },
};
