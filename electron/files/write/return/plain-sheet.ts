import { cellAddress, columnLetters } from '../../../../shared/kernel/cell-address.ts';
import type { RawCell, RawSheet } from '../../../../shared/staging/raw-sheet.ts';
import { mainNamespace, xmlHead } from '../xlsx/namespaces.ts';
import { numberCell, textCell } from '../xlsx/xml-text.ts';
import type { PlainForm, PlainStyles } from './plain-styles.ts';

const rowsMeasured = 500;
const [narrowest, widest] = [6, 60];
const rowsAPiece = 500;

const formOfSerial = (serial: number): PlainForm => (Number.isInteger(serial) ? 'day' : serial < 1 ? 'time' : 'moment');

function cellXml(cell: Exclude<RawCell, null>, address: string, styleOf: (form: PlainForm) => number): string {
  switch (typeof cell) {
    case 'string':
      return textCell(address, styleOf(cell.includes('\n') ? 'lines' : 'text'), cell);
    case 'number':
      return numberCell(address, styleOf('number'), cell);
    case 'boolean':
      return `<c r="${address}" s="${styleOf('number')}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    default:
      return numberCell(address, styleOf(formOfSerial(cell.serial)), cell.serial);
  }
}

const lengthOf = (cell: RawCell | undefined): number =>
  typeof cell === 'string'
    ? Math.max(...cell.split('\n').map((line) => line.length))
    : typeof cell === 'object' && cell !== null
      ? 10
      : String(cell ?? '').length;

/** Widths in characters from what most rows hold; titles merged over several columns say nothing about one of them. */
function columnWidths({ rows, merges }: RawSheet): readonly number[] {
  const wide = new Set(merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`));
  const widths: number[] = [];
  rows.slice(0, rowsMeasured).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!wide.has(`${row},${column}`)) widths[column] = Math.max(widths[column] ?? 0, lengthOf(cell));
    });
  });
  return Array.from(widths, (length) => Math.min(widest, Math.max(narrowest, (length ?? 0) + 2)));
}

/** A worksheet part with the cells as they were read, piece by piece. Hidden rows are shown: the sender should see what is asked about. */
export function* plainSheetXml(sheet: RawSheet, styles: PlainStyles): Generator<string> {
  const widths = columnWidths(sheet);
  const cols = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  yield `${xmlHead}<worksheet xmlns="${mainNamespace}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>`;
  const fonts = (sheet.legacyFonts?.names ?? []).map((name) => styles.fontOf(name));
  let piece = '';
  for (const [row, cells] of sheet.rows.entries()) {
    const made = cells.map((cell, column) => {
      if (cell === null) return '';
      const legacy = sheet.legacyFonts?.rows[row]?.[column] ?? 0;
      const font = legacy === 0 ? 0 : (fonts[legacy - 1] ?? 0);
      return cellXml(cell, cellAddress(row, column), (form) => styles.styleOf(form, font));
    });
    const filled = made.join('');
    if (filled !== '') piece += `<row r="${row + 1}">${filled}</row>`;
    if (row % rowsAPiece === rowsAPiece - 1) {
      yield piece;
      piece = '';
    }
  }
  const merges = sheet.merges
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .map(({ top, left, bottom, right }) => `<mergeCell ref="${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}"/>`);
  yield `${piece}</sheetData>${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}<printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}
