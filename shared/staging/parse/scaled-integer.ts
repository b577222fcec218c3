/** How one separator followed by three digits is read: as thousands ("1.234" people), as decimals ("4.980"), or not at all without knowing the column. */
export type LoneSeparator = 'thousands' | 'decimals' | 'unknown';

export type ScaledInteger =
  | { readonly kind: 'value'; readonly value: number; readonly exact: boolean }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'invalid' };

/** A number as it is written, taken apart: sign, digits without separators, how many of them are decimals. */
interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  readonly decimals: number;
}

const shape = /^([-−]?)\s*(\d+(?:[.,' \u00A0]\d+)*)$/;

/** Groups of three digits behind the first: "1.234.567". */
const areThousands = (parts: readonly string[]): boolean =>
  (parts[0]?.length ?? 0) >= 1 && (parts[0]?.length ?? 0) <= 3 && parts.slice(1).every((part) => part.length === 3);

function takeApart(text: string, lone: LoneSeparator): Digits | 'ambiguous' | 'invalid' {
  const match = shape.exec(text);
  if (!match) return 'invalid';
  const negative = match[1] !== '';
  const body = (match[2] ?? '').replace(/[' \u00A0]/g, ' ');
  const marks = body.replace(/\d/g, '');
  if (marks === '') return { negative, digits: body, decimals: 0 };
  const last = marks.charAt(marks.length - 1);
  const parts = body.split(/[., ]/);
  const lastPart = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  const sameMarks = [...marks].every((mark) => mark === last);
  const asDecimals: Digits = { negative, digits: parts.join(''), decimals: lastPart.length };
  const asThousands: Digits = { negative, digits: parts.join(''), decimals: 0 };
  if (last === ' ') return sameMarks && areThousands(parts) ? asThousands : 'invalid';
  if (sameMarks && marks.length > 1) return areThousands(parts) ? asThousands : 'invalid';
  if (!sameMarks) {
    const others = new Set(marks.slice(0, -1));
    return others.size === 1 && !others.has(last) && areThousands(before) ? asDecimals : 'invalid';
  }
  if (lastPart.length !== 3 || (parts[0]?.length ?? 0) > 3 || parts[0] === '0') return asDecimals;
  return lone === 'decimals' ? asDecimals : lone === 'thousands' ? asThousands : 'ambiguous';
}

/** Decimal digits times ten to the `exponent`, halves rounded away from zero; null beyond the safe integers. */
function scaled({ negative, digits, decimals }: Digits, exponent: number): { readonly value: number; readonly exact: boolean } | null {
  const shift = exponent - decimals;
  const significant = digits.replace(/^0+/, '');
  if (significant.length > 15 || significant.length + shift > 15) return null;
  const mantissa = Number(significant);
  if (shift >= 0) {
    const value = mantissa * 10 ** shift;
    return { value: negative && value !== 0 ? -value : value, exact: true };
  }
  if (shift < -15) return { value: 0, exact: mantissa === 0 };
  const divisor = 10 ** -shift;
  const rest = mantissa % divisor;
  const whole = (mantissa - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
  return { value: negative && whole !== 0 ? -whole : whole, exact: rest === 0 };
}

/**
 * Reads a number as Vietnamese and English sheets write it and scales it to whole smallest units, exactly.
 *
 * Units   `exponent` is the power of ten from the written unit to the smallest one: km² → hectare 2, thousands of people → person 3.
 * Shape   "1.234.567", "12.345,67", "1 234", "4,98", "4.98"; halves are rounded away from zero and `exact` says so.
 * Errors  `ambiguous` for one separator before exactly three digits when `lone` does not decide; `invalid` for anything else.
 */
export function scaledInteger(text: string, exponent: number, lone: LoneSeparator): ScaledInteger {
  const apart = takeApart(text, lone);
  if (apart === 'invalid') return { kind: 'invalid' };
  if (apart === 'ambiguous') {
    const plain = text.replace(',', '.');
    return { kind: 'ambiguous', readings: [text.replace(/[.,]/g, ''), plain.replace('.', ',')] };
  }
  const result = scaled(apart, exponent);
  return result === null ? { kind: 'invalid' } : { kind: 'value', ...result };
}
