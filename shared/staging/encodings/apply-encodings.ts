import type { LegacyEncoding } from '../../kernel/vietnamese/legacy/legacy-encoding.ts';
import type { LegacyFont } from '../../kernel/vietnamese/legacy/legacy-font.ts';
import type { RawCell, RawSheet } from '../raw-sheet.ts';
import { type Decision, decideText } from './decide-text.ts';
import { type FontOfCell, fontsOf } from './font-of-cell.ts';
import type { ConversionSample, EncodingChoice, SheetEncodings } from './sheet-encodings.ts';

/** What was converted in one column out of one encoding. */
export interface ConvertedColumn {
  readonly column: number; // counted from 0
  readonly encoding: LegacyEncoding;
  readonly cells: number;
  readonly samples: readonly ConversionSample[]; // up to five, different ones
}

export interface ConvertedSheet {
  readonly sheet: RawSheet;
  readonly converted: readonly ConvertedColumn[]; // by column
}

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
interface Conversion extends ConversionSample {
  readonly encoding: LegacyEncoding;
}
type Decide = (text: string, as: LegacyFont) => Decision;

/** Decisions on the texts met so far: a list says the same few hundred words again and again. */
function rememberingDecide(): Decide {
  const known = new Map<string, Decision>();
  return (text, as) => {
    const key = `${as.encoding}${as.capitals ? '+' : '-'}${text}`;
    const decision = known.get(key) ?? decideText(text, as);
    known.set(key, decision);
    return decision;
  };
}

/** The texts of some rows of a sheet, or of one column of them, row by row. */
function textsIn(rows: RawSheet['rows'], from: number, to: number, only: number | null): readonly TextCell[] {
  const texts: TextCell[] = [];
  for (let row = from; row < Math.min(to, rows.length); row++) {
    const cells = rows[row] ?? [];
    const [first, last] = only === null ? [0, cells.length - 1] : [only, only];
    for (let column = first; column <= last; column++) {
      const text = cells[column];
      if (typeof text === 'string') texts.push({ row, column, text });
    }
  }
  return texts;
}

/** Conversions in one part of a sheet. A text that could be either is what the last sure text above it is, else the first below it. */
function convertPart(cells: readonly TextCell[], choice: EncodingChoice, fontOf: FontOfCell, decide: Decide): readonly Conversion[] {
  if (choice.encoding === 'unicode') return [];
  const { encoding, capitals } = choice;
  const conversions: Conversion[] = [];
  let waiting: Conversion[] = [];
  let isLegacy: boolean | null = null;
  for (const { row, column, text } of cells) {
    const font = fontOf(row, column);
    const as = font ?? { encoding, capitals };
    const decision = decide(text, as);
    if (decision.kind === 'same') continue;
    if (decision.kind === 'unicode') {
      isLegacy = false;
      waiting = [];
      continue;
    }
    const conversion = { row, column, before: text, after: decision.after, encoding: as.encoding };
    if (decision.kind === 'legacy') {
      for (const one of waiting) conversions.push(one); // as many as the list has rows: too many to be spread
      conversions.push(conversion);
      waiting = [];
      isLegacy = true;
    } else if (font || isLegacy) conversions.push(conversion);
    else if (isLegacy === null) waiting.push(conversion);
  }
  return [...conversions, ...waiting];
}

const mostSamples = 5;

function summary(conversions: readonly Conversion[]): readonly ConvertedColumn[] {
  const columns = Map.groupBy(conversions, ({ column, encoding }) => `${column} ${encoding}`);
  return [...columns.values()]
    .flatMap((all) => {
      const [first] = all;
      if (!first) return [];
      const different = new Map(all.toReversed().map(({ row, column, before, after }) => [before, { row, column, before, after }]));
      const samples = [...different.values()].toReversed().slice(0, mostSamples);
      return [{ column: first.column, encoding: first.encoding, cells: all.length, samples }];
    })
    .toSorted((a, b) => a.column - b.column);
}

/**
 * The sheet with its text in Unicode.
 *
 * Shape   only texts of the parts chosen change, and of these only what is not plain and not Unicode already; a cell's own font decides
 *         over the choice for its part, but a part chosen as Unicode stays whole. `sheet` is the same object when nothing changes.
 */
export function applyEncodings(sheet: RawSheet, { above, columns }: SheetEncodings): ConvertedSheet {
  const top = above?.rows ?? 0;
  const [fontOf, decide] = [fontsOf(sheet), rememberingDecide()];
  const chosen = columns.filter(({ encoding }) => encoding !== 'unicode');
  const conversions = [
    ...(above && above.encoding !== 'unicode' ? convertPart(textsIn(sheet.rows, 0, top, null), above, fontOf, decide) : []),
    ...chosen.flatMap((choice) => convertPart(textsIn(sheet.rows, top, sheet.rows.length, choice.column), choice, fontOf, decide)),
  ];
  if (conversions.length === 0) return { sheet, converted: [] };
  const rows: (readonly RawCell[])[] = [...sheet.rows];
  for (const [row, all] of Map.groupBy(conversions, (conversion) => conversion.row)) {
    const after = new Map(all.map((conversion) => [conversion.column, conversion.after]));
    rows[row] = (sheet.rows[row] ?? []).map((cell, column) => after.get(column) ?? cell);
  }
  return { sheet: { ...sheet, rows }, converted: summary(conversions) };
}
