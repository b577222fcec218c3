import type { MappingRecord } from '../../model/records.ts';
import { neighbours } from './neighbours.ts';
import { type CellParser, type ColumnFacts, nothing, type Parsed } from './parsed.ts';

/** An old unit that a cell names among others, with what it says of how much of it goes. */
export interface OldUnit {
  readonly name: string;
  readonly district: string | null;
  readonly extent: MappingRecord['extent'] | null; // null: the cell does not say
}

const extents: readonly (readonly [RegExp, MappingRecord['extent']])[] = [
  [/^(?:nhập\s+)?(?:một phần|1 phần)(?:\s+(?:diện tích|dân số|tự nhiên|quy mô|và|,))*(?:\s+của)?\s+/iu, 'part'],
  [/^(?:nhập\s+)?phần còn lại(?:\s+của)?\s+/iu, 'rest'],
  [/^(?:nhập\s+)?(?:toàn bộ|nguyên trạng)(?:\s+(?:diện tích|dân số|tự nhiên|quy mô|và|,))*(?:\s+của)?\s+/iu, 'whole'],
];

function oldUnit({ name, district }: { readonly name: string; readonly district: string | null }): OldUnit {
  for (const [pattern, extent] of extents) if (pattern.test(name)) return { name: name.replace(pattern, ''), district, extent };
  return { name, district, extent: null };
}

/** The old units that one cell names: "Xã A, xã B và thị trấn C", "các xã: A, B", "toàn bộ xã A và một phần xã B". */
export function oldUnits(column: Pick<ColumnFacts, 'date1904'>): CellParser<readonly OldUnit[]> {
  const read = neighbours(column);
  return (cell): Parsed<readonly OldUnit[]> => {
    const { value } = read(cell);
    return value === null ? nothing : { value: value.map(oldUnit) };
  };
}
