import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import type { CellParser, ColumnFacts } from './parsed.ts';
import { quantityParser } from './quantity.ts';

const thousandWords = /(?:nghìn|ngàn|1[.,]?000)\s*(?:người|nhân khẩu|khẩu|dân)/iu;

/**
 * Numbers of inhabitants, kept in persons.
 *
 * Units   persons, or thousands of persons when the heading (or "Đơn vị tính" above the table) says "nghìn người".
 * Errors  a fraction of a person.
 */
export function inhabitants(column: ColumnFacts): CellParser<number> {
  const inThousands = [column.heading, column.unitsNote].some((text) => thousandWords.test(cleanText(text)));
  return quantityParser(
    {
      quantity: 'population',
      exponent: inThousands ? 3 : 0,
      lone: inThousands ? 'decimals' : 'thousands',
      most: 1_000_000_000,
      mostShown: '1.000.000.000',
      whole: true,
      suffixes: { người: 0, nhânkhẩu: 0, khẩu: 0, nghìnngười: 3, ngànngười: 3 },
      shown: String,
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
      lone: 'thousands',
      most: 1_000_000,
      mostShown: '1.000.000',
      whole: true,
      suffixes: { người: 0, biênchế: 0, bc: 0, ngườilàmviệc: 0 },
      shown: String,
    },
    column.cells,
  );
