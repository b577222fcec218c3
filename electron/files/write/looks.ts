import type { NumberKind, ReportColumn, RowRole } from '../../../shared/report/report-model.ts';
import type { Look } from './sheet-book.ts';

/** Sizes and fonts of Decree 30/2020; tables are set smaller than running text. */
export const bookFont = 'Times New Roman';
export const bookFontSize = 11;

const centred = { format: '@', horizontal: 'center' } as const;

export const headLooks = {
  parentAgency: { ...centred, size: 12 },
  agency: { ...centred, size: 12, bold: true },
  documentNumber: { ...centred, size: 13 },
  nationalTitle: { ...centred, size: 12, bold: true },
  motto: { ...centred, size: 13, bold: true, underlined: true },
  placeAndDate: { ...centred, size: 13, italic: true },
  title: { ...centred, size: 14, bold: true },
  subtitle: { ...centred, size: 12, italic: true },
  heading: { ...centred, bold: true, boxed: true, fill: 'E7ECF3' },
  note: { format: '@', italic: true, horizontal: 'left' },
} as const satisfies Readonly<Record<string, Look>>;

const formats: Readonly<Record<NumberKind, string>> = { integer: '#,##0', decimal: '#,##0.00', percent: '0.00%', money: '#,##0' };
const dayFormat = 'dd/mm/yyyy';

const roleLooks: Readonly<Record<RowRole, Omit<Look, 'format'>>> = {
  section: { boxed: true, bold: true, fill: 'F3F3F3' },
  data: { boxed: true },
  group: { boxed: true, bold: true, fill: 'F7F7F7' },
  detail: { boxed: true },
  total: { boxed: true, bold: true, fill: 'E7ECF3' },
};

type What = 'text' | 'day' | NumberKind;

const looks = new Map<string, Look>();

/** How a cell of the table looks. One object for each look, so that a writer can tell them apart cheaply. */
export function cellLook(role: RowRole, column: ReportColumn, what: What, indented: boolean): Look {
  const inNumbers = column.kind !== 'text' && column.kind !== 'date';
  const horizontal =
    column.centred || what === 'day' || column.kind === 'date' ? 'center' : what !== 'text' || inNumbers ? 'right' : 'left';
  const key = `${role} ${what} ${horizontal} ${indented}`;
  const before = looks.get(key);
  if (before) return before;
  const format = what === 'text' ? '@' : what === 'day' ? dayFormat : formats[what];
  const look: Look = { ...roleLooks[role], format, horizontal, ...(indented ? { indent: 2 } : {}) };
  looks.set(key, look);
  return look;
}
