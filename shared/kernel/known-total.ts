import { fraction, roundHalfUp } from './fraction.ts';

export interface KnownTotal {
  readonly known: number; // how many values there are
  readonly unknown: number; // how many are null: never counted as zero
  readonly total: number;
  readonly average: number | null; // of the known ones, to the nearest whole; null when there are none
}

/**
 * Count, sum and average of whole numbers of which some are not known.
 *
 * Units   those of the values; safe integers.
 * Errors  throws RangeError when the sum is no safe integer.
 */
export function knownTotal(values: readonly (number | null)[]): KnownTotal {
  const known = values.filter((value) => value !== null);
  const sum = known.reduce((total, value) => total + BigInt(value), 0n);
  return {
    known: known.length,
    unknown: values.length - known.length,
    total: roundHalfUp(fraction(sum)),
    average: known.length === 0 ? null : roundHalfUp(fraction(sum, known.length)),
  };
}
