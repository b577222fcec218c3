import type { MappingRecord } from '../../model/records.ts';
import type { CellParser, ColumnFacts } from './parsed.ts';
import { scaledInteger } from './scaled-integer.ts';
import { words } from './words.ts';

/** What a mapping row takes of the old unit's area and population, as the words say it. */
export interface Extent {
  readonly extent: MappingRecord['extent'];
  readonly area: 'all' | 'none' | 'part';
  readonly population: 'all' | 'none' | 'part';
  readonly areaShare?: number; // parts per million, where the words say how much
  readonly populationShare?: number; // idem
}

const whole: Extent = { extent: 'whole', area: 'all', population: 'all' };
const part: Extent = { extent: 'part', area: 'part', population: 'part' };
const rest: Extent = { extent: 'rest', area: 'part', population: 'part' };
const landOnly: Extent = { extent: 'part', area: 'part', population: 'none' };
const peopleOnly: Extent = { extent: 'part', area: 'none', population: 'part' };
const partOfLandAllPeople: Extent = { extent: 'part', area: 'part', population: 'all' };
const allLandPartOfPeople: Extent = { extent: 'part', area: 'all', population: 'part' };

/** The words alone. */
const inWords = words<Extent>(
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
    [/\d\s*%/, part],
  ],
  'error',
);

const percentages = /(\d{1,3}(?:[.,]\d+)?)\s*%\s*(diện tích|dân số)?/giu;

/** Per cents that stand in the words: "(60% diện tích, 55% dân số)", or one for both. Null where they are none that can be. */
function sharesIn(text: string): Pick<Extent, 'areaShare' | 'populationShare'> | null {
  let shares: Pick<Extent, 'areaShare' | 'populationShare'> = {};
  for (const [, number = '', of] of text.toLowerCase().matchAll(percentages)) {
    const share = scaledInteger(number, 4, 'decimals');
    if (share.kind !== 'value' || share.value > 1_000_000) return null;
    if (of === 'diện tích') shares = { ...shares, areaShare: share.value };
    else if (of === 'dân số') shares = { ...shares, populationShare: share.value };
    else shares = { areaShare: share.value, populationShare: share.value, ...shares };
  }
  return shares;
}

/** Toàn bộ, một phần, phần còn lại, in the words of plans and of conversion tables; "một phần (60% diện tích, 55% dân số)" says how much. */
export function extent(column: Pick<ColumnFacts, 'field'>): CellParser<Extent> {
  const read = inWords(column);
  return (cell) => {
    const result = read(cell);
    if (result.value === null || result.value.extent !== 'part' || typeof cell !== 'string' || !cell.includes('%')) return result;
    const shares = sharesIn(cell.normalize('NFC'));
    return shares === null ? result : { ...result, value: { ...result.value, ...shares } };
  };
}
