import { cellAddress, columnLetters } from '../../../../shared/kernel/cell-address.ts';
import { returnMarker } from '../../../../shared/staging/return-marker.ts';
import { formatDate } from '../../../../shared/text/format/format-date.ts';
import { returnLabels } from '../../../../shared/text/labels/return-labels.ts';
import { lineCount, rowHeight } from '../line-count.ts';
import { mainNamespace, xmlHead } from '../xlsx/namespaces.ts';
import { quotedSheet } from '../xlsx/sheet-names.ts';
import { textCell, xmlAttribute } from '../xlsx/xml-text.ts';
import type { ListLooks } from './list-looks.ts';
import { cellPosition } from './marks.ts';
import type { ReturnFinding, ReturnRequest } from './return-request.ts';

const columns = [
  { key: 'number', width: 6 },
  { key: 'sheet', width: 20 },
  { key: 'cell', width: 10 },
  { key: 'severity', width: 13 },
  { key: 'message', width: 56 },
  { key: 'advice', width: 46 },
] as const;
const width = columns.reduce((sum, column) => sum + column.width, 0);
const lastColumn = columnLetters(columns.length - 1);
const mostLinks = 65_000; // of one sheet

/** The row of headings, counted from 1; repeated on every page. */
export const listHeadingRow = 6;

/** In the order of the sheets, then down and across. */
function inOrder(findings: readonly ReturnFinding[], sheetNames: readonly string[]): readonly ReturnFinding[] {
  const places = new Map(sheetNames.map((name, index) => [name, index]));
  const placed = findings.map((finding) => {
    const at = finding.cell === null ? null : cellPosition(finding.cell);
    return { finding, key: [places.get(finding.sheet) ?? sheetNames.length, at?.row ?? -1, at?.column ?? -1] as const };
  });
  return placed.toSorted((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2]).map(({ finding }) => finding);
}

const row = (number: number, height: number, cells: string): string => `<row r="${number}" ht="${height}" customHeight="1">${cells}</row>`;

/** A line over the whole width. */
const line = (number: number, text: string, style: number): string =>
  row(number, Math.max(rowHeight(lineCount(text, width)), number === 1 ? 26 : 0), textCell(`A${number}`, style, text));

function findingRow(
  index: number,
  { sheet, cell, severity, message, advice = '' }: ReturnFinding,
  { language }: ReturnRequest,
  looks: ListLooks,
): string {
  const number = listHeadingRow + 1 + index;
  const labels = returnLabels[language];
  const texts = [String(index + 1), sheet, cell ?? labels.wholeSheet, labels.severity[severity], message, advice];
  const styles = [looks.centred, looks.text, cell === null ? looks.centred : looks.link, looks[severity], looks.text, looks.text];
  const lines = texts.map((text, column) => lineCount(text, columns[column]?.width ?? 10));
  const cells = texts.map((text, column) => textCell(cellAddress(number - 1, column), styles[column] ?? looks.text, text));
  return row(number, rowHeight(Math.max(...lines)), cells.join(''));
}

function links(findings: readonly ReturnFinding[], sheetNames: readonly string[]): string {
  const known = new Set(sheetNames);
  const made = findings.flatMap(({ sheet, cell }, index) => {
    if (cell === null || cellPosition(cell) === null || !known.has(sheet)) return [];
    return [
      `<hyperlink ref="C${listHeadingRow + 1 + index}" location="${xmlAttribute(`${quotedSheet(sheet)}!${cell}`)}" display="${cell}"/>`,
    ];
  });
  return made.length === 0 ? '' : `<hyperlinks>${made.slice(0, mostLinks).join('')}</hyperlinks>`;
}

/**
 * The worksheet part that lists the cells to correct.
 *
 * @param copied whether the copy is a new file made from the cells of an older format
 * @param sheetNames the other sheets, in their order
 */
export function listSheetXml(request: ReturnRequest, looks: ListLooks, sheetNames: readonly string[], copied: boolean): string {
  const { findings, language, meta } = request;
  const labels = returnLabels[language];
  const ordered = inOrder(findings, sheetNames);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = findings.length === 0 ? labels.nothing : labels.counts(errors, findings.length - errors);
  const headings = columns.map(({ key }, column) => textCell(cellAddress(listHeadingRow - 1, column), looks.heading, labels.headings[key]));
  const rows = [
    line(1, labels.title.toLocaleUpperCase('vi'), looks.title),
    line(2, labels.about(meta.file, meta.planName, formatDate(meta.date, language)), looks.line),
    line(3, counts, looks.line),
    line(4, copied ? `${labels.guide} ${labels.copied}` : labels.guide, looks.line),
    line(5, returnMarker({ sha256: meta.sha256, file: meta.firstFile ?? meta.file }), looks.marker),
    row(listHeadingRow, 24, headings.join('')),
    ...ordered.map((finding, index) => findingRow(index, finding, request, looks)),
  ];
  const cols = columns.map((column, index) => `<col min="${index + 1}" max="${index + 1}" width="${column.width}" customWidth="1"/>`);
  const merges = [1, 2, 3, 4, 5].map((number) => `<mergeCell ref="A${number}:${lastColumn}${number}"/>`);
  const below = listHeadingRow + 1;
  return [
    `${xmlHead}<worksheet xmlns="${mainNamespace}"><sheetPr><tabColor rgb="FFC0392B"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${lastColumn}${Math.max(listHeadingRow, listHeadingRow + ordered.length)}"/>`,
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="${listHeadingRow}" topLeftCell="A${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${below}" sqref="A${below}"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`,
    ...rows,
    `</sheetData><mergeCells count="${merges.length}">${merges.join('')}</mergeCells>${links(ordered, sheetNames)}`,
    '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}
