interface ReadRow {
  readonly fate: string;
  readonly cells: readonly string[];
}

const letterPx = 7.5;
const roomPx = 26; // what stands beside the text in a cell
const headRoomPx = 40; // and in a heading, with its sign
const [leastPx, mostPx, mostHeadPx] = [64, 230, 150];

const clamp = (value: number, most: number): number => Math.max(leastPx, Math.min(most, Math.ceil(value)));

/** How wide the columns of a sheet should be for its rows of data; titles and signatures, which run over many columns, do not count. */
export function columnWidths(columns: readonly { readonly name: string }[], rows: readonly ReadRow[]): readonly number[] {
  const data = rows.filter(({ fate }) => fate !== 'set-aside');
  const measured = data.length > 0 ? data : rows;
  return columns.map(({ name }, index) => {
    const longest = measured.reduce((most, { cells }) => Math.max(most, cells[index]?.length ?? 0), 0);
    return Math.max(clamp(longest * letterPx + roomPx, mostPx), clamp(name.length * letterPx + headRoomPx, mostHeadPx));
  });
}
