import { inflatePart } from '../inflate-part.ts';
import type { ReadLimits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { BatchWriter } from '../transfer/batch-writer.ts';
import type { RowBatch } from '../transfer/row-batch.ts';
import type { SheetHead } from '../transfer/sheet-collector.ts';
import { walkXml } from '../walk-xml.ts';
import { relationsPart } from '../xlsx-sheets.ts';
import type { ZipEntries, ZipEntry } from '../zip-directory.ts';
import { notMine } from './not-mine.ts';
import type { PartScan } from './part-scan.ts';
import { SharedStringScanner } from './shared-string-scanner.ts';
import type { BookContext } from './sheet-output.ts';
import { SheetScanner } from './sheet-scanner.ts';
import { StringTable } from './string-table.ts';
import { noStyles, readStyles } from './styles-part.ts';
import { type BookParts, type BookSheet, readWorkbookPart } from './workbook-part.ts';

/** A part to be fed to its scan piece by piece, in this order. */
export interface StreamedPart {
  readonly entry: ZipEntry;
  readonly scan: PartScan;
  readonly sheet: number; // whose rows come out meanwhile; -1 for the shared texts
}

/** The parts of an .xlsx that are small are read whole, but never above the limit for what is held in memory. */
function wholePart(file: Buffer, entries: ZipEntries, key: string, limits: ReadLimits): Buffer {
  const entry = entries.get(key);
  if (!entry || entry.unpackedBytes > limits.parsed.partBytes) throw notMine(key);
  return inflatePart(file, entry);
}

const contentTypes = '[content_types].xml';

/** Reads an .xlsx so that its rows leave while it is read. The caller feeds the parts and takes the batches. */
export class XlsxReading {
  readonly #entries: ZipEntries;
  readonly #parts: BookParts;
  readonly #context: BookContext;
  readonly #heads: SheetHead[] = [];
  readonly #uncomputed: { readonly sheet: string; readonly count: number; readonly firstCell: string }[] = [];

  /**
   * @param workbook key of the workbook part
   * Errors: throws Refusal; throws NotMine for a workbook that must be read in another way.
   */
  constructor(file: Buffer, entries: ZipEntries, workbook: string, limits: ReadLimits) {
    const whole = (key: string): Buffer => wholePart(file, entries, key, limits);
    walkXml(whole(contentTypes), contentTypes, limits); // it names the parts; nothing of it is needed
    this.#entries = entries;
    this.#parts = readWorkbookPart(whole(workbook), workbook, whole(relationsPart(workbook)), limits);
    const { sharedStrings, styles, date1904 } = this.#parts;
    if (sharedStrings === null && [...entries.keys()].some((key) => key.includes('sharedstrings'))) throw notMine('unrelated shared texts');
    const writer = new BatchWriter(limits.cells);
    this.#context = {
      limits,
      writer,
      date1904,
      table: new StringTable(writer),
      styles: styles === null ? noStyles : readStyles(whole(styles), styles, limits),
      used: { cells: 0, characters: 0 },
    };
  }

  /** The parts, to be fed and finished one after another. */
  *parts(): Generator<StreamedPart> {
    const { limits, table } = this.#context;
    const { sharedStrings, sheets } = this.#parts;
    const texts = sharedStrings === null ? undefined : this.#entries.get(sharedStrings);
    if (texts) yield { entry: texts, scan: new SharedStringScanner(texts.name, limits, table), sheet: -1 };
    for (const [index, sheet] of sheets.entries()) {
      const entry = this.#entries.get(sheet.part);
      if (!entry) throw Refusal.of('file.lost-sheet', { sheet: sheet.name }, sheet.name);
      const scan = new SheetScanner(sheet, entry.name, this.#context);
      yield { entry, scan, sheet: index };
      this.#close(sheet, scan);
    }
  }

  #close({ name }: BookSheet, scan: SheetScanner): void {
    this.#heads.push(scan.head(this.#context.writer.filled));
    if (scan.uncomputed) this.#uncomputed.push({ sheet: name, ...scan.uncomputed });
  }

  take(): readonly RowBatch[] {
    return this.#context.writer.take();
  }

  /** Of all sheets, once every part has been fed. */
  get heads(): readonly SheetHead[] {
    return this.#heads;
  }

  /** Formulas without a stored value, by sheet. */
  get uncomputed(): readonly { readonly sheet: string; readonly count: number; readonly firstCell: string }[] {
    return this.#uncomputed;
  }
}
