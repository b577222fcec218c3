/** Types of the records of an old binary workbook that begin and end its streams, and that hold cells with a value. */
const beginStream = 0x809;
const endStream = 0x0a;
const boundSheet = 0x85;
const manyNumbers = 0xbd;
const oneCell: ReadonlySet<number> = new Set([0x203, 0x205, 0x27e, 0x06, 0x206, 0x406, 0xfd, 0x204, 0xd6]);

const worksheet = 0;

/** Cells with a value in the stream of a sheet that begins at `from`; those of charts within it are not its own. */
function countCells(workbook: Buffer, from: number): number {
  let [values, depth] = [0, 0];
  for (let at = from; at + 4 <= workbook.length; ) {
    const [type, length] = [workbook.readUInt16LE(at), workbook.readUInt16LE(at + 2)];
    if (type === beginStream) depth++;
    else if (type === endStream) {
      if (--depth <= 0) break;
    } else if (depth === 1 && oneCell.has(type)) values++;
    else if (depth === 1 && type === manyNumbers) values += Math.floor((length - 6) / 6);
    at += 4 + length;
  }
  return values;
}

/**
 * What the worksheets of an old binary workbook hold, counted without the parser that reads it afterwards.
 *
 * @param workbook the stream of Excel 5 to 2003
 * Shape   by sheet, in the order of their places; null for a sheet without a table. Null where nothing is known.
 */
export function scanBiff(workbook: Buffer): readonly (number | null)[] | null {
  if (workbook.length < 8 || workbook.readUInt16LE(0) !== beginStream) return null;
  const sheets: { readonly place: number; readonly isTable: boolean }[] = [];
  for (let at = 0; at + 4 <= workbook.length; ) {
    const [type, length] = [workbook.readUInt16LE(at), workbook.readUInt16LE(at + 2)];
    if (type === endStream) break;
    if (type === boundSheet && length >= 6 && at + 10 <= workbook.length)
      sheets.push({ place: workbook.readUInt32LE(at + 4), isTable: workbook[at + 9] === worksheet });
    at += 4 + length;
  }
  return sheets.toSorted((a, b) => a.place - b.place).map(({ place, isTable }) => (isTable ? countCells(workbook, place) : null));
}
