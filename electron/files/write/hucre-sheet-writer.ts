import { type Cell, type CellStyle, type NamedRange, type WriteSheet, writeXlsx } from 'hucre';
import { cellText, pageText } from './cell-text.ts';
import type { BookCell, BookPrint, BookSheet, Look, SheetBook } from './sheet-book.ts';
import type { SheetWriter } from './sheet-writer.ts';

const thin = { style: 'thin' } as const;
const box = { top: thin, right: thin, bottom: thin, left: thin };
const millimetresAnInch = 25.4;
const fromPaperEdgeMm = 10; // of page number and footer
const longestPageText = 255; // commands included: a program refuses the whole sheet above it

function cellStyle(look: Look, font: string, fontSize: number): CellStyle {
  return {
    font: {
      name: font,
      size: look.size ?? fontSize,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.underlined ? { underline: 'single' } : {}),
    },
    alignment: {
      vertical: 'center',
      wrapText: true,
      ...(look.horizontal ? { horizontal: look.horizontal } : {}),
      ...(look.indent ? { indent: look.indent } : {}),
    },
    ...(look.boxed ? { border: box } : {}),
    ...(look.fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.fill } } } : {}),
    numFmt: look.format,
  };
}

/** hucre makes an error cell of a text such as "#REF!"; as a run of rich text it stays the text it is. */
const textContent = (text: string): Partial<Cell> => (text.startsWith('#') ? { richText: [{ text }] } : { value: text });

function toCell({ content }: BookCell, style: CellStyle): Partial<Cell> {
  switch (content.kind) {
    case 'blank':
      return { value: null, style };
    case 'text':
      return { ...textContent(cellText(content.text)), style };
    case 'number':
      return { value: content.value, style };
    case 'formula':
      return { formula: content.formula, formulaResult: content.value, style };
  }
}

const inches = (millimetres: number): number => Math.round((millimetres / millimetresAnInch) * 1e4) / 1e4;

function pageSetup({ marginsMm, fitTo }: BookPrint): NonNullable<WriteSheet['pageSetup']> {
  const { left, right, top, bottom } = marginsMm;
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: fitTo === 'page' ? 1 : 0,
    margins: {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: inches(fromPaperEdgeMm),
      footer: inches(fromPaperEdgeMm),
    },
    horizontalCentered: true,
  };
}

function headerFooter(print: BookPrint, font: string): NonNullable<WriteSheet['headerFooter']> {
  const oddHeader = `&C&"${font},Regular"&${print.pageNumberSize}&P`;
  const command = `&L&"${font},Italic"&${print.footerSize}`;
  const oddFooter =
    command +
    pageText(print.footer)
      .slice(0, longestPageText - command.length)
      .replace(/(?<!&)(&&)*&$/, '$1');
  return print.numberFirstPage ? { oddHeader, oddFooter } : { oddHeader, oddFooter, differentFirst: true, firstFooter: oddFooter };
}

function toSheet(sheet: BookSheet, styleOf: (look: Look) => CellStyle, font: string): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, { height: number }>();
  sheet.rows.forEach((row, r) => {
    if (row.heightPoints !== null) rowDefs.set(r, { height: row.heightPoints });
    row.cells.forEach((cell, c) => {
      if (cell) cells.set(`${r},${c}`, toCell(cell, styleOf(cell.look)));
    });
  });
  return {
    name: sheet.name,
    columns: sheet.columnWidths.map((width) => ({ width })),
    rows: [],
    cells,
    rowDefs,
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 ? { freezePane: { rows: sheet.frozen.rows, columns: sheet.frozen.columns } } : {}),
    pageSetup: pageSetup(sheet.print),
    headerFooter: headerFooter(sheet.print, font),
  };
}

/** hucre names repeated rows itself, but without the quotes that a sheet name with a space needs. */
const repeatedRows = ({ name, print }: BookSheet): readonly NamedRange[] =>
  print.repeatedRows === null
    ? []
    : [
        {
          name: '_xlnm.Print_Titles',
          range: `'${name.replaceAll("'", "''")}'!$${print.repeatedRows.first + 1}:$${print.repeatedRows.last + 1}`,
          scope: name,
        },
      ];

/** Writes with hucre. Its archive carries no times of its own, and the properties carry the date of the book: same book, same bytes. */
export const hucreSheetWriter: SheetWriter = {
  write({ sheets, font, fontSize, title, creator, dated }: SheetBook): Promise<Uint8Array> {
    const styles = new Map<Look, CellStyle>();
    const styleOf = (look: Look): CellStyle => {
      const style = styles.get(look) ?? cellStyle(look, font, fontSize);
      styles.set(look, style);
      return style;
    };
    const day = new Date(`${dated}T00:00:00Z`);
    return writeXlsx({
      sheets: sheets.map((sheet) => toSheet(sheet, styleOf, font)),
      namedRanges: sheets.flatMap(repeatedRows),
      defaultFont: { name: font, size: fontSize },
      properties: { title: cellText(title), creator, lastModifiedBy: creator, created: day, modified: day },
    });
  },
};
