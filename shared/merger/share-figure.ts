import { apportion } from '../kernel/apportion.ts';
import type { PieceSize } from '../model/records.ts';

/** What one piece of a unit asks of its area or population. */
export interface Demand {
  readonly extent: 'whole' | 'part' | 'rest';
  readonly size: PieceSize;
}

export type FigureIssue =
  | { readonly kind: 'over-total'; readonly given: number }
  | { readonly kind: 'size-assumed'; readonly pieces: number }
  | { readonly kind: 'shares-rounded'; readonly partsPerMillion: number }
  | { readonly kind: 'whole-differs'; readonly given: number };

export interface SharedFigure {
  readonly values: readonly (number | null)[]; // one per piece, same order
  readonly estimated: readonly boolean[];
  readonly remainder: number; // what no piece takes
  readonly issues: readonly FigureIssue[];
}

const million = 1_000_000;
const capped = (value: number): number => Math.min(value, Number.MAX_SAFE_INTEGER);

/** What a list leaves unsaid follows from the extent: the whole takes all, the rest takes what is left. Fractions of a unit are rounded. */
function plainSize({ extent, size }: Demand): PieceSize {
  switch (size.kind) {
    case 'unknown':
      return extent === 'part' ? size : { kind: extent === 'whole' ? 'all' : 'rest' };
    case 'amount':
      return { kind: 'amount', value: Math.round(size.value) };
    case 'share':
      return { kind: 'share', partsPerMillion: Math.round(size.partsPerMillion) };
    default:
      return size;
  }
}

const isOpen = ({ kind }: PieceSize): boolean => kind === 'rest' || kind === 'estimate' || kind === 'unknown';

/** What a size fixes of `total`, in parts of one unit; 0 for the open ones. */
function fixedParts(size: PieceSize, total: number, parts: number): number {
  switch (size.kind) {
    case 'all':
      return total * parts;
    case 'amount':
      return capped(size.value * parts);
    case 'share':
      return capped(parts === million ? total * size.partsPerMillion : Math.floor((total / million) * size.partsPerMillion));
    default:
      return 0;
  }
}

/** Whole-number weights of the open pieces: estimates as given, the others as the average of the estimates, or all equal. */
function openWeights(open: readonly PieceSize[]): readonly number[] {
  const given = open.flatMap((size) => (size.kind === 'estimate' ? [size.weight] : []));
  const whole = given.every(Number.isSafeInteger) ? given : given.map((weight) => Math.round(weight * million));
  const sum = whole.reduce((a, b) => a + b, 0);
  if (sum === 0) return open.map(() => 1);
  let next = 0;
  return open.map((size) => (size.kind === 'estimate' ? (whole[next++] ?? 0) * whole.length : sum));
}

const unknownTotal = (sizes: readonly PieceSize[]): SharedFigure => ({
  values: sizes.map((size) => (size.kind === 'amount' ? size.value : size.kind === 'none' ? 0 : null)),
  estimated: sizes.map(() => false),
  remainder: 0,
  issues: [],
});

/** Shares that add up to 100 % but for rounding, and nothing else that is fixed. */
function roundedShares(sizes: readonly PieceSize[], tolerancePpm: number): readonly number[] | null {
  const shares = sizes.map((size) => (size.kind === 'share' ? size.partsPerMillion : 0));
  if (sizes.some(({ kind }) => kind === 'amount' || kind === 'all')) return null;
  const count = sizes.filter(({ kind }) => kind === 'share').length;
  const off = shares.reduce((a, b) => a + b, 0) - million;
  const isNear = count > 1 && Math.abs(off) <= count * tolerancePpm;
  // Below 100 % an open piece takes what is left; above, the open pieces get nothing.
  return isNear && (off > 0 || !sizes.some(isOpen)) ? shares : null;
}

/**
 * Shares the area or population of one old unit among its pieces.
 *
 * Units   hectares or persons, whole; `tolerancePpm` is how far each share may be off by rounding.
 * Shape   values and remainder sum to `total` exactly (largest remainder, ties to the earlier piece: callers sort officially).
 *         Amounts are kept; shares are rounded together; 'rest', estimates and unknown sizes share what is left:
 *         one alone takes it, several take it by their weights, unknown ones as the average weight, all equal without any.
 *         `total` null (the list does not say): amounts stand, everything else is null.
 * Errors  none thrown. Pieces that ask for more than there is are scaled down and reported as `over-total`; what no piece asks
 *         for is the remainder, which the caller keeps as a line of its own.
 */
export function shareFigure(total: number | null, demands: readonly Demand[], tolerancePpm: number): SharedFigure {
  const [first] = demands;
  if (demands.length === 1 && first?.extent === 'whole') {
    const given = first.size.kind === 'amount' ? first.size.value : null;
    const differs = total !== null && given !== null && given !== total;
    const takesNothing = first.size.kind === 'none' && total === null;
    return {
      values: [takesNothing ? 0 : (total ?? given)],
      estimated: [false],
      remainder: 0,
      issues: differs ? [{ kind: 'whole-differs', given }] : [],
    };
  }
  const sizes = demands.map(plainSize);
  if (total === null) return unknownTotal(sizes);

  const near = roundedShares(sizes, tolerancePpm);
  if (near) {
    const sum = near.reduce((a, b) => a + b, 0);
    return {
      values: apportion(total, near),
      estimated: sizes.map(() => false),
      remainder: 0,
      issues: sum === million ? [] : [{ kind: 'shares-rounded', partsPerMillion: sum }],
    };
  }

  // Millionths are exact for anything real; an absurd total is still shared, in whole units.
  const parts = Number.isSafeInteger(total * million) ? million : 1;
  const fixed = sizes.map((size) => fixedParts(size, total, parts));
  const asked = fixed.reduce((a, b) => a + b, 0);
  if (asked > total * parts)
    return {
      values: total === 0 ? sizes.map(() => 0) : apportion(total, fixed),
      estimated: fixed.map((value) => value > 0),
      remainder: 0,
      issues: [{ kind: 'over-total', given: Math.ceil(asked / parts) }],
    };

  const left = total * parts - asked;
  const values: number[] = total === 0 ? sizes.map(() => 0) : [...apportion(total, [...fixed, left])].slice(0, -1);
  const leftover = total - values.reduce((a, b) => a + b, 0);
  const open = sizes.filter(isOpen);
  if (open.length === 0) return { values, estimated: sizes.map(() => false), remainder: leftover, issues: [] };

  const shares = leftover === 0 ? open.map(() => 0) : apportion(leftover, openWeights(open));
  const isGuess = leftover > 0 && (open.length > 1 || open[0]?.kind === 'estimate' || (sizes.length === 1 && open[0]?.kind === 'unknown'));
  const unsaid = open.filter(({ kind }) => kind !== 'estimate').length;
  let next = 0;
  for (const [index, size] of sizes.entries()) if (isOpen(size)) values[index] = shares[next++] ?? 0;
  return {
    values,
    estimated: sizes.map((size) => isGuess && isOpen(size)),
    remainder: 0,
    issues: isGuess && unsaid > 0 ? [{ kind: 'size-assumed', pieces: unsaid }] : [],
  };
}
