import { fraction, roundHalfUp } from '../kernel/fraction.ts';
import { percentOf } from '../text/format/format-percent.ts';
import { type NumberCell, type NumberKind, numberIn, type ReportCell, type ReportRow } from './report-model.ts';

/** A number as the plan states it, and the cells of the other sheets it should be the total of. */
export interface Figure {
  readonly stated: number;
  readonly live: NumberCell | null;
  readonly mustAgree: boolean; // the two count the same thing, so that a difference is a fault to be told
}

export const stated = (value: number | null, live: NumberCell | null = null): Figure | null =>
  value === null ? null : { stated: value, live, mustAgree: false };
export const totalled = (value: number | null, live: NumberCell | null): Figure | null =>
  value === null ? null : { stated: value, live, mustAgree: true };
/** A number that only the other sheet gives. */
export const counted = (live: NumberCell | null): Figure | null => (live === null ? null : { stated: live.value, live, mustAgree: true });

export interface SummaryLine {
  readonly item: string;
  readonly part?: boolean; // of the line above it
  readonly unit: string;
  readonly kind: NumberKind;
  readonly before: Figure | null;
  readonly after: Figure | null;
  readonly incomplete?: boolean; // figures are missing, so that a difference would be one of lists, not of land or people
  readonly note?: string | null;
}

const agrees = ({ stated: value, live }: Figure): boolean => live === null || live.value === value;

/** What the plan states is what is printed; the formula comes with it when it gives the same. */
const figureCell = (figure: Figure, kind: NumberKind): NumberCell =>
  figure.live?.formula && agrees(figure) ? { value: figure.stated, kind, formula: figure.live.formula } : { value: figure.stated, kind };

function changeCells(before: NumberCell, after: NumberCell, kind: NumberKind): Readonly<Record<string, ReportCell>> {
  const difference = roundHalfUp(fraction(BigInt(after.value) - BigInt(before.value)));
  const percent = percentOf(difference, before.value);
  return {
    change: { value: difference, kind, formula: { op: 'difference', column: 'after', minus: 'before' } },
    percent: percent === null ? null : { value: percent, kind: 'percent', formula: { op: 'change', from: 'before', to: 'after' } },
  };
}

export function summaryRow(line: SummaryLine, number: number | null): ReportRow {
  const { kind } = line;
  const before = line.before && figureCell(line.before, kind);
  const after = line.after && figureCell(line.after, kind);
  return {
    role: 'data',
    cells: {
      number,
      item: line.part ? `– ${line.item}` : line.item,
      unit: line.unit,
      before,
      after,
      ...(before && after && !line.incomplete ? changeCells(before, after, kind) : {}),
      note: line.note || null,
    },
  };
}

/** Where the plan and the lists contradict each other: the line, what is stated, what the rows add up to. */
export const contradictions = (
  line: SummaryLine,
): readonly { readonly item: string; readonly kind: NumberKind; readonly stated: number; readonly total: number }[] =>
  [line.before, line.after].flatMap((figure) => {
    const total = numberIn(figure?.live ?? null);
    return figure?.mustAgree && total !== null && total !== figure.stated
      ? [{ item: line.item, kind: line.kind, stated: figure.stated, total }]
      : [];
  });
