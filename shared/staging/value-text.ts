import type { PartialDate, PieceSize } from '../model/records.ts';

/** An integer of 1/10^`places` as an exact decimal, without zeros at its end: (49800, 4) → "4.98". */
export function scaledText(value: number | bigint, places: number): string {
  const digits = String(value < 0 ? -value : value).padStart(places + 1, '0');
  const [whole, part] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places).replace(/0+$/, '')];
  return `${value < 0 ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

/** How many decimals an integer field stands for, by the end of its name: "salaryCoefficientE4" → 4. */
export const decimalsOf = (field: string): number => Number(/E(\d)$/.exec(field)?.[1] ?? 0);

const two = (value: number): string => String(value).padStart(2, '0');

/** "1966", "1966-05" or "1966-05-12", as exact as it is known. */
const dateText = ({ year, month, day }: PartialDate): string =>
  [String(year), ...(month === null ? [] : [two(month)]), ...(month === null || day === null ? [] : [two(day)])].join('-');

function sizeText(size: PieceSize): string {
  switch (size.kind) {
    case 'amount':
      return String(size.value);
    case 'share':
      return `${scaledText(size.partsPerMillion, 4)} %`;
    case 'estimate':
      return `estimate ${size.weight}`;
    default:
      return size.kind;
  }
}

const isSize = (value: object): value is PieceSize => 'kind' in value;
const isDate = (value: object): value is PartialDate => 'year' in value;

/**
 * A value of a record as text that two values share only when they are equal: exact decimals with a dot, dates as ISO 8601 as far as
 * they are known, words as the model has them. Null where the list says nothing.
 */
export function valueText(field: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'number':
      return Number.isInteger(value) ? scaledText(value, decimalsOf(field)) : String(value);
    case 'object':
      if (isSize(value)) return sizeText(value);
      return isDate(value) ? dateText(value) : JSON.stringify(value);
    default:
      return String(value);
  }
}
