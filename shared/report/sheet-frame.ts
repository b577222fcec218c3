import type { ReportColumn, ReportRow, ReportSheet, SheetKey } from './report-model.ts';
import { unknown, type Words } from './words.ts';

/** What every sheet of one report shares. */
export interface Frame {
  readonly words: Words;
  readonly subtitle: string;
}

interface SheetBody {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  readonly totals?: readonly ReportRow[];
  readonly notes?: readonly string[];
  readonly freezeColumns?: number;
}

const marginsMm = { left: 30, right: 15, top: 20, bottom: 20 } as const;

/** A sheet around a list: its name and title, the notes that hold for every list, and how it is printed. */
export function sheetFrame(key: SheetKey, { words, subtitle }: Frame, body: SheetBody): ReportSheet {
  const { labels } = words;
  const lacksFigures = [...body.rows, ...(body.totals ?? [])].some(({ cells }) => Object.values(cells).includes(unknown));
  return {
    key,
    name: labels.sheets[key],
    letterhead: null,
    title: labels.titles[key],
    subtitle,
    columns: body.columns,
    rows: body.rows,
    totals: body.rows.length === 0 ? [] : (body.totals ?? []),
    notes: [...(body.rows.length === 0 ? [labels.nothing] : []), ...(lacksFigures ? [labels.unknownNote] : []), ...(body.notes ?? [])],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      marginsMm,
      fitTo: 'width',
      repeatHeadings: true,
      freezeHeadings: true,
      freezeColumns: body.freezeColumns ?? 0,
      numberFirstPage: true,
    },
  };
}
