import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import type { CellUnit } from '../instructions.ts';
import type { RawCell } from '../raw-sheet.ts';
import { asked, type CellParser, type ColumnFacts } from './parsed.ts';
import { quantityParser } from './quantity.ts';
import type { LoneSeparator } from './scaled-integer.ts';

const suffixes: Readonly<Record<string, number>> = {
  đ: 0,
  '₫': 0,
  đồng: 0,
  vnđ: 0,
  vnd: 0,
  nghìn: 3,
  ngàn: 3,
  nghìnđồng: 3,
  ngànđồng: 3,
  nghìnđ: 3,
  tr: 6,
  trđ: 6,
  trđồng: 6,
  triệu: 6,
  triệuđồng: 6,
  tỷ: 9,
  tỉ: 9,
  tỷđồng: 9,
  tỉđồng: 9,
};
const unitNames = new Map([
  [0, 'đồng'],
  [3, 'nghìn đồng'],
  [6, 'triệu đồng'],
  [9, 'tỷ đồng'],
]);
const told: Readonly<Partial<Record<CellUnit, number>>> = { vnd: 0, 'thousand-vnd': 3, 'million-vnd': 6 };

const dong = String.raw`(?:đồng|dong|vn[đd]|₫|đ)(?![\p{L}\d])`;
/** Words of headings, the larger units first, since each of them ends in "đồng". By itself it must stand like a unit: "hợp đồng" and "hội đồng" are none. */
const headingWords: readonly (readonly [RegExp, number])[] = [
  [new RegExp(String.raw`(?<!\p{L})(?:tỷ|tỉ|ty)\s*${dong}`, 'u'), 9],
  [new RegExp(String.raw`(?<!\p{L})(?:triệu|trieu|tr)[\s.]*${dong}|(?<!\d)1[., ]?000[., ]?000\s*${dong}|million[ _]vnd`, 'u'), 6],
  [new RegExp(String.raw`(?<!\p{L})(?:nghìn|ngàn|nghin|ngan)\s*${dong}|(?<![\d.,])1[., ]?000\s*${dong}|thousand[ _]vnd`, 'u'), 3],
  [new RegExp(String.raw`(?:^|[([,:;/–-]\s*|tính\s+|bằng\s+)${dong}|(?<!\p{L})vn[đd](?![\p{L}\d])`, 'u'), 0],
];

/** The unit of money a heading or a note names, as a power of ten of one đồng; null when it names none. */
export function moneyExponent(text: string): number | null {
  const words = cleanText(text).toLowerCase();
  return headingWords.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
export const shownMoney = (vnd: number): string => `${grouped(vnd)} đồng`;

/** "5.100" is five thousand one hundred đồng or thousands of them, and never of millions: nobody writes thousands of millions. */
const loneAt = (exponent: number): LoneSeparator => (exponent < 6 ? 'thousands' : 'decimals');

const isNumber = (cell: RawCell): boolean => typeof cell === 'number' || (typeof cell === 'string' && /^\s*\d[\d.,\s]*$/.test(cell));

/**
 * Money, kept in whole đồng.
 *
 * Units   đồng, thousands or millions: as a person told, else as the heading says ("(1000 đồng)", "triệu đồng"), else as "Đơn vị tính" above the table
 *         says. A unit in the cell ("5,1 triệu") wins, with a warning when the column has another.
 * Shape   either separator; "5.100" in a column of thousands is 5.100.000 đồng. A fraction of one đồng is rounded, with a warning.
 * Errors  bare numbers without any unit are asked about; amounts outside `least` … `most` are refused: a stored 5.1 in a column of thousands was "5.100" once.
 */
const moneyBetween =
  (least: number, most: number) =>
  (column: ColumnFacts): CellParser<number> => {
    const ofPerson = column.unit === null ? null : (told[column.unit] ?? null);
    const stated = ofPerson ?? moneyExponent(column.heading) ?? moneyExponent(column.unitsNote);
    const exponent = stated ?? 0;
    const read = quantityParser(
      {
        quantity: 'money',
        exponent,
        unit: stated === null ? null : (unitNames.get(stated) ?? null),
        lone: loneAt(exponent),
        loneAt,
        least,
        most,
        mostShown: shownMoney(most),
        whole: false,
        suffixes,
        shown: shownMoney,
      },
      column.cells,
    );
    if (stated !== null) return read;
    return (cell) => {
      const result = read(cell);
      if (result.value === 0 || !isNumber(cell)) return result;
      return asked('number.unit-unknown', { quantity: 'money' }, { quantity: 'money', choices: ['vnd', 'thousand-vnd', 'million-vnd'] });
    };
  };

/** The zeros at the end of an amount that its unit brings along: none of đồng, three of thousands. */
export const paidIn = ({ heading, unitsNote, unit }: Pick<ColumnFacts, 'heading' | 'unitsNote' | 'unit'>): number =>
  (unit === null ? null : told[unit]) ?? moneyExponent(heading) ?? moneyExponent(unitsNote) ?? 0;

/** Pay for one month: at least 100.000 đồng, at most 500 million, whatever the post. */
export const monthlyPay = moneyBetween(100_000, 500_000_000);
