import type { SheetScan } from './scan-sheet.ts';

/**
 * Only the root, the cells and the merged ranges of a worksheet. Claimed dimensions, column definitions, hyperlinks,
 * validations and conditional formats are dropped: they carry no values, and a single one that spans the whole
 * sheet can stop the parser.
 */
export function slimSheet(xml: Buffer, { root, data, merged }: Pick<SheetScan, 'root' | 'data' | 'merged'>): Buffer {
  const name = /^<([^\s/>]+)/.exec(xml.toString('latin1', root.start, root.end))?.[1] ?? 'worksheet';
  return Buffer.concat([
    xml.subarray(root.start, root.end),
    xml.subarray(data.start, data.end),
    merged ? xml.subarray(merged.start, merged.end) : Buffer.alloc(0),
    Buffer.from(`</${name}>`, 'latin1'),
  ]);
}
