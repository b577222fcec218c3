import type { WorkBook, WorkSheet } from 'xlsx';
import type { RawSheet } from '../../../shared/staging/raw-sheet.ts';
import type { Admitted } from './admitted.ts';
import type { ReadLimits } from './limits.ts';
import { createDateFormatTest, parseWorkbook } from './parse-workbook.ts';
import { type RawCells, rawCells } from './raw-cells.ts';
import { damaged, Refusal, tooMany } from './refusal.ts';

type Parsable = Extract<Admitted, { kind: 'xlsx' | 'ods' | 'counted' }>;
type ReportUncomputed = (count: number, firstCell: string, sheet: string) => void;

/** The parser throws errors, bare strings and type errors alike; all of them mean that it cannot read the file. */
function parse(source: Buffer | string): WorkBook {
  try {
    return parseWorkbook(source);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(words)) throw Refusal.of('file.password', { canOpen: false });
    throw damaged('unreadable');
  }
}

/** The parser drops a sheet it cannot read without a word; here that ends the import. */
function sheetNamed(workbook: WorkBook, name: string): WorkSheet {
  const sheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
  if (!sheet) throw Refusal.of('file.lost-sheet', { sheet: name }, name);
  return sheet;
}

function refuseLoss(expected: number, actual: number, sheet: string): void {
  if (expected !== actual) throw Refusal.of('file.lost-cells', { expected, actual }, sheet);
}

const none: ReadonlySet<number> = new Set();

/** Charts and macro sheets have no table. */
const isTableSheet = (sheet: WorkSheet): boolean => sheet['!type'] === undefined || sheet['!type'] === 'sheet';

/** How many sheets must come out; null where it is not known. */
function announcedBy(admitted: Parsable): number | null {
  if (admitted.kind === 'xlsx') return admitted.sheets.length;
  return (admitted.kind === 'ods' ? admitted.tables : admitted.values)?.length ?? null;
}

/**
 * Sheets of a workbook that passed the gate, each held against what was counted in it beforehand.
 *
 * Errors: throws Refusal when a sheet or a cell is missing, or when the parser gives up.
 */
export function readParsedSheets(admitted: Parsable, limits: ReadLimits, reportUncomputed: ReportUncomputed): readonly RawSheet[] {
  const workbook = parse(admitted.source);
  const names = workbook.SheetNames;
  if (names.length > limits.sheets) throw tooMany('sheets', limits.sheets);
  if (new Set(names).size !== names.length || names.length === 0) throw damaged('missing-part');
  if ((announcedBy(admitted) ?? names.length) !== names.length) throw damaged('missing-part');

  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const hiddenNames = new Set((workbook.Workbook?.Sheets ?? []).filter((sheet) => (sheet.Hidden ?? 0) > 0).map((sheet) => sheet.name));
  const context = { limits, isDateFormat: createDateFormatTest(), budget: { characters: 0, cells: 0 } };

  const sheets = names.flatMap((name, index): readonly RawSheet[] => {
    const scan = admitted.kind === 'xlsx' ? admitted.sheets[index] : undefined;
    if (scan?.isTable === false) return [];
    const parsed = sheetNamed(workbook, name);
    if (!isTableSheet(parsed)) return [];
    const cells: RawCells = rawCells(parsed, { ...context, sheet: name, dates: scan?.dates ?? none });
    const table = admitted.kind === 'ods' ? admitted.tables[index] : undefined;
    if (scan) refuseLoss(scan.values, cells.cells, name);
    if (table && cells.filled < table.values) refuseLoss(table.values, cells.filled, name);
    const counted = admitted.kind === 'counted' ? (admitted.values?.[index] ?? null) : null;
    // In one XML file only cells with more than blanks are counted.
    if (counted !== null) refuseLoss(counted, admitted.format === 'xml' ? Math.min(counted, cells.filled) : cells.cells, name);
    if (scan?.uncomputed) reportUncomputed(scan.uncomputed.count, scan.uncomputed.firstCell, name);
    return [
      {
        name,
        hidden: table?.hidden ?? hiddenNames.has(name),
        date1904,
        rows: cells.rows,
        merges: cells.merges,
        hiddenRows: scan?.hiddenRows ?? table?.hiddenRows ?? cells.hiddenRows,
      },
    ];
  });
  return sheets;
}
