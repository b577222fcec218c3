import type { MappingRecord } from '../../model/records.ts';
import { words } from './words.ts';

/** What a mapping row takes of the old unit's area and population, as the words say it. */
export interface Extent {
  readonly extent: MappingRecord['extent'];
  readonly area: 'all' | 'none' | 'part';
  readonly population: 'all' | 'none' | 'part';
}

const whole: Extent = { extent: 'whole', area: 'all', population: 'all' };
const part: Extent = { extent: 'part', area: 'part', population: 'part' };
const rest: Extent = { extent: 'rest', area: 'part', population: 'part' };
const landOnly: Extent = { extent: 'part', area: 'part', population: 'none' };
const peopleOnly: Extent = { extent: 'part', area: 'none', population: 'part' };
const partOfLandAllPeople: Extent = { extent: 'part', area: 'part', population: 'all' };
const allLandPartOfPeople: Extent = { extent: 'part', area: 'all', population: 'part' };

/** Toàn bộ, một phần, phần còn lại, in the words of plans and of conversion tables. */
export const extent = words<Extent>(
  [
    [
      'toàn bộ|nhập toàn bộ|sáp nhập toàn bộ|nguyên trạng|nhập nguyên trạng|toàn bộ diện tích và dân số|toàn bộ diện tích, dân số|toàn bộ diện tích tự nhiên và quy mô dân số|whole|full',
      whole,
    ],
    ['giữ nguyên|không sắp xếp|giữ nguyên, không sắp xếp|unchanged', whole],
    [
      'một phần|nhập một phần|sáp nhập một phần|điều chỉnh một phần|một phần diện tích và dân số|một phần diện tích, dân số|part|partial',
      part,
    ],
    ['phần còn lại|rest|remaining|remainder', rest],
    ['nhập một phần diện tích|một phần diện tích|partial_area_only', landOnly],
    ['nhập một phần diện tích, toàn bộ dân số|một phần diện tích, toàn bộ dân số|partial_area_all_population', partOfLandAllPeople],
    ['nhập một phần dân số|một phần dân số|partial_population', peopleOnly],
    ['toàn bộ diện tích, một phần dân số|nhập toàn bộ diện tích, một phần dân số', allLandPartOfPeople],
  ],
  [
    [/phần còn lại/, rest],
    [/một phần diện tích.*toàn bộ (?:quy mô )?dân số/, partOfLandAllPeople],
    [/toàn bộ diện tích.*một phần (?:quy mô )?dân số/, allLandPartOfPeople],
    [/một phần diện tích(?!.*dân số)/, landOnly],
    [/^(?!.*diện tích).*một phần (?:quy mô )?dân số/, peopleOnly],
    [/một phần/, part],
    [/toàn bộ|nguyên trạng|giữ nguyên/, whole],
  ],
  'error',
);
