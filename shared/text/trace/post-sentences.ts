import type { PostSentences } from '../../plan/trace-sentence.ts';
import { formatInteger } from '../format/format-integer.ts';
import type { Sentences } from '../language.ts';

export const postSentences: Sentences<PostSentences> = {
  'posts.required': {
    vi: () => 'số người khung vị trí quy định cho mỗi đơn vị × số đơn vị sau sắp xếp; vị trí chưa quy định số lượng không được tính',
    en: () => 'people the framework of positions sets for each unit × units after; positions without a number do not count',
  },
  'posts.without-number': {
    vi: () => 'người giữ các vị trí mà khung chưa quy định số lượng, cộng theo đơn vị mới',
    en: () => 'people in positions the framework gives no number for, over the new units',
  },
  'posts.filled': {
    vi: () => 'người có mặt mà chức danh khớp một vị trí trong khung, cộng theo đơn vị sau sắp xếp',
    en: () => 'people in post whose title matches a position of the framework, added up by unit after',
  },
  'posts.vacant': {
    vi: () => 'số người còn thiếu ở từng vị trí có quy định số lượng, không bù trừ với vị trí vượt, cộng theo đơn vị sau sắp xếp',
    en: () => 'people missing in each position with a number, not netted against positions above it, added up by unit after',
  },
  'posts.over-filled': {
    vi: () => 'số người vượt ở từng vị trí có quy định số lượng, không bù trừ với vị trí còn trống, cộng theo đơn vị sau sắp xếp',
    en: () => 'people above the number of each position that has one, not netted against vacant positions, added up by unit after',
  },
  'posts.unmatched': {
    vi: () => 'người có mặt mà chức danh không khớp vị trí nào trong khung, cộng theo chức danh',
    en: () => 'people in post whose title matches no position of the framework, added up by title',
  },
  'term.post': {
    vi: ({ post, department, required, units }) =>
      `${post} (${department}): ${formatInteger(required, 'vi')} × ${formatInteger(units, 'vi')} đơn vị`,
    en: ({ post, department, required, units }) =>
      `${post} (${department}): ${formatInteger(required, 'en')} × ${formatInteger(units, 'en')} units`,
  },
  'term.no-title': { vi: () => 'Không ghi chức danh', en: () => 'No title given' },
};
