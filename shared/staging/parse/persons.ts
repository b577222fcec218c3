import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import type { CellParser, ColumnFacts } from './parsed.ts';
import { quantityParser } from './quantity.ts';

const personWords = /người|khẩu/iu;
const thousandWords = /(?:nghìn|ngàn|1[.,]?000)\s*(?:người|nhân khẩu|khẩu|dân)/iu;

/** 1234567 → "1.234.567". */
const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
export const shownPersons = (value: number): string => `${grouped(value)} người`;

/**
 * Numbers of inhabitants, kept in persons.
 *
 * Units   persons, or thousands of persons when the heading (or "Đơn vị tính" above the table) says "nghìn người".
 *         A unit in the cell wins, with a warning when it is not the one the heading names.
 * Errors  a fraction of a person.
 */
export function inhabitants(column: ColumnFacts): CellParser<number> {
  const said = [column.heading, column.unitsNote].map(cleanText);
  const inThousands = said.some((text) => thousandWords.test(text));
  const unit = inThousands ? 'nghìn người' : said.some((text) => personWords.test(text)) ? 'người' : null;
  return quantityParser(
    {
      quantity: 'population',
      exponent: inThousands ? 3 : 0,
      unit,
      lone: inThousands ? 'decimals' : 'thousands',
      most: 1_000_000_000,
      mostShown: '1.000.000.000',
      whole: true,
      suffixes: { người: 0, nhânkhẩu: 0, khẩu: 0, nghìnngười: 3, ngànngười: 3 },
      shown: shownPersons,
    },
    column.cells,
  );
}

/** A number of posts: whole, not negative. */
export const posts = (column: ColumnFacts): CellParser<number> =>
  quantityParser(
    {
      quantity: 'count',
      exponent: 0,
      unit: null,
      lone: 'thousands',
      most: 1_000_000,
      mostShown: '1.000.000',
      whole: true,
      suffixes: { người: 0, biênchế: 0, bc: 0, ngườilàmviệc: 0 },
      shown: String,
    },
    column.cells,
  );
