import type { KindSpec } from '../kinds/kind-spec.ts';
import { composedHeading, type HeadingPath } from './compose-headings.ts';
import { type HeadingPattern, headingKeys, saysWord } from './heading-key.ts';

/** A column of the sheet given to an input of the kind. */
export interface MatchedColumn {
  readonly input: string;
  readonly column: number; // counted from 0
  readonly heading: string; // composed
}

/** Two columns that both go by the headings of one input; the first is taken. */
export interface TwiceMatched {
  readonly input: string;
  readonly taken: string;
  readonly other: string;
  readonly column: number; // of the other
}

export interface ColumnMatching {
  readonly matched: readonly MatchedColumn[];
  readonly twice: readonly TwiceMatched[];
  readonly ordinal: number | null; // the column of row numbers (TT, STT)
  readonly unused: readonly number[]; // columns with a heading that nobody asked for
  readonly leftOut: readonly number[]; // columns that are sensitive by law, taken only when a person asks
}

/** What a person said of a column: the input it gives, or null for "not to be read". */
export type ToldColumns = ReadonlyMap<number, string | null>;

const nothingTold: ToldColumns = new Map();

export const ordinalKeys: ReadonlySet<string> = new Set(['tt', 'stt', 'sott', 'sothutu', 'no', 'thutu', 'so', 'ordinal']);

/** A heading that names only a unit, "(người)", "Km²", is read with the one above it; so is a year. */
const bareUnits = new Set(['', 'nguoi', 'km2', 'ha', 'm2']);

interface PathKeys {
  readonly leaf: ReadonlyMap<string, string>; // keys the last heading goes by, and the same with their marks
  readonly above: string; // keys of the headings above it, joined
  readonly year: number; // the last year that the headings name; 0 for none
}

const yearIn = (path: HeadingPath): number =>
  Number(
    path
      .join(' ')
      .match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)
      ?.at(-1) ?? 0,
  );

const pathKeys = (path: HeadingPath): PathKeys => {
  const keys = path.map(headingKeys);
  const last = keys.at(-1);
  if (!last) return { leaf: new Map(), above: '', year: 0 };
  const upper = keys.slice(0, -1);
  const parent = upper.at(-1);
  const leaf = new Map([[last.full, last.marked.full] as const, [last.bare, last.marked.bare] as const].filter(([key]) => key !== ''));
  if (parent && (bareUnits.has(last.bare) || /^(?:nam)?\d{4}$/.test(last.bare)))
    leaf
      .set(parent.full, parent.marked.full)
      .set(parent.bare, parent.marked.bare)
      .set(parent.bare + last.full, parent.marked.bare + last.marked.full);
  return { leaf, above: upper.map((key) => key.full).join(' '), year: yearIn(path) };
};

/** Whether no heading has a letter with a mark: a list typed without them. */
const hasNoMarks = (paths: readonly HeadingPath[]): boolean => paths.every((path) => path.every((text) => /^[\x20-\x7e\s]*$/.test(text)));

interface OfInput {
  readonly input: string;
  readonly order: number; // of the input in its kind
  readonly pattern: HeadingPattern;
}

/** The patterns of a kind by the heading they stand for, so that a column is not held against each of a thousand. */
interface PatternIndex {
  readonly whole: ReadonlyMap<string, readonly OfInput[]>;
  readonly inside: readonly OfInput[]; // found somewhere in a heading
}

const indexes = new WeakMap<KindSpec, PatternIndex>();

function indexOf(spec: KindSpec): PatternIndex {
  const known = indexes.get(spec);
  if (known) return known;
  const all = Object.entries(spec.inputs).flatMap(([input, { headings }], order) =>
    headings.filter(({ key }) => key !== '').map((pattern): OfInput => ({ input, order, pattern })),
  );
  const index: PatternIndex = {
    whole: Map.groupBy(
      all.filter(({ pattern }) => !pattern.inside),
      ({ pattern }) => pattern.key,
    ),
    inside: all.filter(({ pattern }) => pattern.inside),
  };
  indexes.set(spec, index);
  return index;
}

interface Candidate {
  readonly input: string;
  readonly column: number;
  readonly strength: number;
}

type Fits = ReadonlyMap<string, Omit<OfInput, 'pattern'> & { readonly strength: number }>;
const noFits: Fits = new Map();

/** How well inputs fit a column: under the right heading beats alone, the whole heading beats a part of it. Inputs that do not fit are absent. */
function fitsOf({ whole, inside }: PatternIndex, { leaf, above }: PathKeys, unmarked: boolean): Fits {
  const fits = new Map<string, Omit<OfInput, 'pattern'> & { readonly strength: number }>();
  const take = ({ input, order, pattern }: OfInput): void => {
    if (pattern.above !== '' && !above.includes(pattern.above)) return;
    if (pattern.notAbove.some((other) => above.includes(other))) return;
    const strength = (pattern.inside ? 1 : 3) + (pattern.above === '' ? 0 : 3);
    if (strength > (fits.get(input)?.strength ?? 0)) fits.set(input, { input, order, strength });
  };
  for (const [key, marked] of leaf)
    for (const one of whole.get(key) ?? []) if (one.pattern.word === null || saysWord(marked, one.pattern.word, unmarked)) take(one);
  for (const one of inside) if ([...leaf.keys()].some((key) => key.includes(one.pattern.key))) take(one);
  return fits;
}

/** Columns for inputs, the surest first. An input that needs another beside it has none where that one has none. */
function candidatesOf(spec: KindSpec, keys: readonly PathKeys[], barred: ReadonlySet<number>, unmarked: boolean): readonly Candidate[] {
  const index = indexOf(spec);
  const fits = keys.map((key, column) => (barred.has(column) || key.leaf.size === 0 ? noFits : fitsOf(index, key, unmarked)));
  // A year in a heading is less than any difference in how well it fits.
  const newer = (input: string, column: number) => (spec.inputs[input]?.newest ? (keys[column]?.year ?? 0) / 10_000 : 0);
  return fits
    .flatMap((ofColumn, column) =>
      [...ofColumn.values()].map((fit) => ({ ...fit, column, strength: fit.strength + newer(fit.input, column) })),
    )
    .filter(({ input }) => {
      const beside = spec.inputs[input]?.beside;
      return beside === undefined || fits.some((ofColumn) => ofColumn.has(beside));
    })
    .toSorted((a, b) => b.strength - a.strength || a.column - b.column || a.order - b.order);
}

/**
 * Gives columns to the inputs of a kind by their headings, the surest first; each column and each input once.
 *
 * Shape   the order of columns does not matter, except between two columns that fit one input equally well: the left one is taken, or that of the later
 *         year where the input says so.
 *         What a person told comes first: of two columns told the same, the left one.
 */
export function matchColumns(spec: KindSpec, paths: readonly HeadingPath[], told: ToldColumns = nothingTold): ColumnMatching {
  const keys = paths.map(pathKeys);
  const isNever = (path: HeadingPath) => path.some((text) => spec.never.some((never) => headingKeys(text).full.includes(never)));
  const leftOut = paths.flatMap((path, column) => (isNever(path) && !told.get(column) ? [column] : []));
  const barred = new Set([...leftOut, ...told.keys()]);
  const candidates = candidatesOf(spec, keys, barred, hasNoMarks(paths));
  const byInput = new Map<string, Candidate>();
  const byColumn = new Map<number, Candidate>();
  for (const [column, input] of [...told].toSorted(([a], [b]) => a - b)) {
    if (input === null || !Object.hasOwn(spec.inputs, input) || byInput.has(input)) continue;
    const candidate = { input, column, strength: Number.POSITIVE_INFINITY };
    byInput.set(input, candidate);
    byColumn.set(column, candidate);
  }
  for (const candidate of candidates) {
    if (byInput.has(candidate.input) || byColumn.has(candidate.column)) continue;
    byInput.set(candidate.input, candidate);
    byColumn.set(candidate.column, candidate);
  }
  const heading = (column: number) => composedHeading(paths[column] ?? []);
  for (const { input, column, strength } of [...byInput.values()]) {
    const next = spec.inputs[input]?.next;
    if (
      next === undefined ||
      byInput.has(next) ||
      byColumn.has(column + 1) ||
      told.has(column + 1) ||
      heading(column) !== heading(column + 1)
    )
      continue;
    const continued = { input: next, column: column + 1, strength };
    byInput.set(next, continued);
    byColumn.set(column + 1, continued);
  }
  const ordinal = keys.findIndex((key, column) => !byColumn.has(column) && [...key.leaf.keys()].some((leaf) => ordinalKeys.has(leaf)));
  const twice = candidates.flatMap(({ input, column, strength }): readonly TwiceMatched[] => {
    const taken = byInput.get(input);
    if (!taken || byColumn.has(column) || Math.floor(taken.strength) !== Math.floor(strength)) return [];
    if (strength < 3 && !spec.inputs[input]?.newest) return [];
    return [{ input, taken: heading(taken.column), other: heading(column), column }];
  });
  return {
    matched: [...byColumn.values()]
      .toSorted((a, b) => a.column - b.column)
      .map(({ input, column }) => ({ input, column, heading: heading(column) })),
    twice,
    ordinal: ordinal < 0 ? null : ordinal,
    unused: keys.flatMap((key, column) => (key.leaf.size > 0 && !byColumn.has(column) && column !== ordinal ? [column] : [])),
    leftOut,
  };
}

/** The field of the record that a matched column gives. */
export const fieldOfColumn = (spec: KindSpec, { matched }: Pick<ColumnMatching, 'matched'>, input: string): string =>
  spec.fieldOf?.(input, (name) => matched.some((column) => column.input === name)) ?? spec.inputs[input]?.field ?? input;

/** Needed columns that the sheet does not have, by name. */
export const missingColumns = (spec: KindSpec, { matched }: Pick<ColumnMatching, 'matched'>): readonly string[] =>
  spec.needed.filter(({ inputs }) => !inputs.some((input) => matched.some((m) => m.input === input))).map(({ name }) => name);
