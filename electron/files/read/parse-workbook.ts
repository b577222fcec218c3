import * as XLSX from 'xlsx';
import * as codePages from 'xlsx/dist/cpexcel.full.mjs';

// Workbooks older than Unicode name a code page, 1258 among them; the module build does not bring the tables itself.
XLSX.set_cptable(codePages);

/** Number formats of date and time, remembered because a workbook has few formats and many cells. */
export function createDateFormatTest(): (format: unknown) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    if (typeof format !== 'string') return false;
    const before = known.get(format);
    if (before !== undefined) return before;
    const isDate = Boolean(XLSX.SSF.is_date(format));
    known.set(format, isDate);
    return isDate;
  };
}

/**
 * Parses a workbook that passed the gate. Number formats are read, for they tell dates from numbers; formulas, styles
 * and display texts are not. Dates stay day numbers, so that no time zone ever touches them.
 */
export const parseWorkbook = (source: Buffer | string): XLSX.WorkBook =>
  XLSX.read(source, {
    type: typeof source === 'string' ? 'string' : 'buffer',
    dense: true,
    cellFormula: false,
    cellHTML: false,
    cellText: false,
    cellStyles: false,
    cellNF: true,
    cellDates: false,
    bookVBA: false,
  });
