import { knownTotal } from '../kernel/known-total.ts';
import { sum } from './live-number.ts';
import type { ReportInput, UnitPosts } from './report-input.ts';
import type { ReportColumn, ReportRow, ReportSheet } from './report-model.ts';
import { type Frame, sheetFrame } from './sheet-frame.ts';
import { basisText } from './words.ts';

const measures = ['posts', 'required', 'filled', 'vacant', 'overFilled', 'withoutNumber', 'unmatched'] as const;
type Counts = Readonly<Record<(typeof measures)[number], number>>;

const add = (numbers: readonly number[]): number => knownTotal(numbers).total;

/** Posts of one unit in numbers. Units: `posts` and `withoutNumber` count positions, the others people. */
function countsOf({ posts, unmatched }: UnitPosts['answer']): Counts {
  const numbered = posts.flatMap(({ required, filled }) => (required === null ? [] : [{ required, filled }]));
  return {
    posts: posts.length,
    required: add(numbered.map(({ required }) => required)),
    filled: add(posts.map(({ filled }) => filled)),
    vacant: add(numbered.map(({ required, filled }) => Math.max(0, required - filled))),
    overFilled: add(numbered.map(({ required, filled }) => Math.max(0, filled - required))),
    withoutNumber: posts.length - numbered.length,
    unmatched: unmatched.length,
  };
}

/** Job positions of each new unit against its people, in totals. The total's `id` is `total`. */
export function postsSheet(units: ReportInput['posts'], frame: Frame): ReportSheet {
  const { words } = frame;
  const { labels } = words;
  const heading = labels.posts;
  const rows = units.map(
    ({ name, answer }, index): ReportRow => ({
      role: 'data',
      cells: { number: index + 1, name, ...countsOf(answer), basis: basisText(answer.rule, words) },
    }),
  );
  const total: ReportRow = {
    id: 'total',
    role: 'total',
    cells: {
      number: { text: labels.total, span: 2 },
      ...Object.fromEntries(measures.map((measure) => [measure, sum(rows, measure)])),
    },
  };
  return sheetFrame('posts', frame, {
    columns: [
      { key: 'number', headings: heading.number, unit: null, kind: 'integer', widthCharacters: 6, centred: true },
      { key: 'name', headings: heading.name, unit: null, kind: 'text', widthCharacters: 34 },
      ...measures.map(
        (measure): ReportColumn => ({ key: measure, headings: heading[measure], unit: null, kind: 'integer', widthCharacters: 13 }),
      ),
      { key: 'basis', headings: heading.basis, unit: null, kind: 'text', widthCharacters: 36 },
    ],
    rows,
    totals: [total],
    freezeColumns: 2,
  });
}
