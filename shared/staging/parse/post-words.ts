import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import type { PostGroup } from '../../model/records.ts';
import { type Words, words } from './words.ts';

const groups: Words<PostGroup> = [
  ['lãnh đạo, quản lý|lãnh đạo quản lý|lãnh đạo|quản lý|leadership', 'leadership'],
  [
    'nghiệp vụ chuyên ngành|chuyên môn, nghiệp vụ chuyên ngành|công chức nghiệp vụ chuyên ngành|chuyên ngành|chuyên môn nghiệp vụ|professional',
    'professional',
  ],
  [
    'chuyên môn dùng chung|nghiệp vụ chuyên môn dùng chung|nghiệp vụ dùng chung|dùng chung|shared-professional|shared',
    'shared-professional',
  ],
  ['hỗ trợ, phục vụ|hỗ trợ phục vụ|phục vụ|hỗ trợ|nhân viên|support', 'support'],
  ['không chuyên trách|hoạt động không chuyên trách|người hoạt động không chuyên trách|part-time', 'part-time'],
];

/** In the order they decide: "chuyên môn dùng chung" is not "chuyên môn". Keys have i for y. */
const inside: readonly (readonly [RegExp, PostGroup])[] = [
  [/không chuyên trách/, 'part-time'],
  [/dùng chung/, 'shared-professional'],
  [/chuyên ngành/, 'professional'],
  [/hỗ trợ|phục vụ|thừa hành/, 'support'],
  [/lãnh đạo|quản l[íý]/, 'leadership'],
  [/chuyên môn|nghiệp vụ/, 'professional'],
];

/** Nhóm vị trí việc làm. */
export const postGroup = words<PostGroup>(groups, inside, 'warning');

/** Beginnings of sections that name who has the posts, or what they are about, though words of a group may follow: "Trung tâm Phục vụ hành chính công". */
const office =
  /^(?:phòng|văn phòng|ban|trung tâm|sở|chi cục|cục|thanh tra|hội đồng|ủy ban|uỷ ban|hđnd|ubnd|đảng|mặt trận|mttq|đoàn|hội|cơ quan|đơn vị|lĩnh vực|trường|trạm)(?!\p{L})/u;

/** The group of job positions that a section row names; null when it names something else. */
export function groupOfSection(text: string): PostGroup | null {
  const key = nameKey(text);
  return office.test(key) ? null : (inside.find(([pattern]) => pattern.test(key))?.[1] ?? null);
}
