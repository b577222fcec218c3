import type { SizeSentences } from '../../plan/trace-sentence.ts';
import type { Sentences } from '../language.ts';

export const sizeSentences: Sentences<SizeSentences> = {
  'unit.area': { vi: () => 'tổng diện tích của các đơn vị thành phần', en: () => 'total area of the members' },
  'unit.population': { vi: () => 'tổng dân số của các đơn vị thành phần', en: () => 'total population of the members' },
  'totals.area': {
    vi: () =>
      'tổng diện tích của các đơn vị cấp xã hiện nay và của huyện không có xã mà phương án xếp vào; sắp xếp không làm thay đổi tổng này',
    en: () => 'total area of the communes of today, and of districts without communes that the variant names; merging does not change it',
  },
  'totals.population': {
    vi: () =>
      'tổng dân số của các đơn vị cấp xã hiện nay và của huyện không có xã mà phương án xếp vào; sắp xếp không làm thay đổi tổng này',
    en: () =>
      'total population of the communes of today, and of districts without communes that the variant names; merging does not change it',
  },
  'totals.area-unknown': {
    vi: () => 'số đơn vị hiện nay chưa có diện tích trong danh sách, nên không được tính vào tổng',
    en: () => 'number of units of today whose area the lists do not give, so that it is in no total',
  },
  'totals.population-unknown': {
    vi: () => 'số đơn vị hiện nay chưa có dân số trong danh sách, nên không được tính vào tổng',
    en: () => 'number of units of today whose population the lists do not give, so that it is in no total',
  },
  'term.piece': {
    vi: ({ unit, estimated }) => `${unit} (${estimated ? 'một phần, ước tính' : 'một phần'})`,
    en: ({ unit, estimated }) => `${unit} (${estimated ? 'a part, estimated' : 'a part'})`,
  },
};
