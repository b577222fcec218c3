import { CFB, type WorkBook } from 'xlsx';
import { written } from '../made-files.ts';

/** A workbook written in a binary format, one part of its container changed, and the container closed again with true checksums. */
export function repacked(
  workbook: WorkBook,
  bookType: 'biff8' | 'biff5' | 'xlsb',
  part: RegExp,
  change: (content: Buffer) => Buffer,
): Buffer {
  const container = CFB.read(written(workbook, bookType), { type: 'buffer' });
  const entry = container.FileIndex[container.FullPaths.findIndex((name: string) => part.test(name))];
  if (!entry) throw new RangeError(`no part ${part}`);
  const content = change(Buffer.from(entry.content));
  entry.content = content;
  entry.size = content.length;
  // Safe: `type: 'buffer'` makes the library return a Buffer; its types do not say so.
  return CFB.write(container, { type: 'buffer', fileType: bookType === 'xlsb' ? 'zip' : 'cfb', compression: true }) as unknown as Buffer;
}
