import { type UnitKind, type UnitLevel, unitKinds, unitLevels } from '../model/unit.ts';
import { formatInteger } from '../text/format/format-integer.ts';
import { marked } from '../text/labels/unverified-mark.ts';
import { count, countWhere, reference } from './live-number.ts';
import type { ReportInput } from './report-input.ts';
import type { NumberKind, ReportSheet, SheetKey } from './report-model.ts';
import { counted, type Figure, type SummaryLine, stated, totalled } from './summary-line.ts';
import { basisText, type Words } from './words.ts';

export interface SummarySection {
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}

/** The other sheets of the report: what the summary sums up. */
export type ListSheets = Readonly<Record<Exclude<SheetKey, 'summary'>, ReportSheet>>;

const line = (
  item: string,
  unit: string,
  [before, after]: readonly [Figure | null, Figure | null],
  more: { readonly kind?: NumberKind; readonly part?: boolean; readonly incomplete?: boolean; readonly note?: string | null } = {},
): SummaryLine => ({ item, unit, before, after, kind: 'integer', ...more });

const afterwards = (figure: Figure | null): readonly [null, Figure | null] => [null, figure];

function unitLines({ summary, unitsAfter }: ReportInput, sheets: ListSheets, { labels, terms, language }: Words): readonly SummaryLine[] {
  const { before, after, totals } = summary;
  const { unitsBefore, unitsAfter: afterSheet } = sheets;
  const words = labels.summary;
  const { unit, km2, person } = labels.units;

  const atLevel = (level: UnitLevel) => ({ column: 'level', equals: terms.unitLevels[level] });
  const ofKind = (kind: UnitKind) => ({ column: 'kind', equals: terms.unitKinds[kind] });
  const levelLines = unitLevels.map((level) =>
    line(terms.unitLevels[level], unit, [
      totalled(before[level], countWhere(unitsBefore, atLevel(level))),
      level === 'commune' ? totalled(after.commune, count(afterSheet, 'number')) : stated(after[level]),
    ]),
  );
  const kindLines = unitKinds
    .filter((kind) => (before.byKind[kind] ?? 0) + (after.byKind[kind] ?? 0) > 0)
    .map((kind) =>
      line(
        terms.unitKinds[kind],
        unit,
        [
          totalled(before.byKind[kind] ?? 0, countWhere(unitsBefore, atLevel('commune'), ofKind(kind))),
          totalled(after.byKind[kind] ?? 0, countWhere(afterSheet, ofKind(kind))),
        ],
        { part: true },
      ),
    );

  const lacking = (units: number) => ({ incomplete: units > 0, note: units === 0 ? null : words.without(formatInteger(units, language)) });
  // The plan counts what goes in; what comes out is read off the new units, so that a loss would show as a difference.
  const size = (column: 'area' | 'population', value: number, lacks: number) =>
    [
      stated(value === 0 && lacks > 0 ? null : value, reference(unitsBefore, 'commune', column)),
      counted(reference(afterSheet, 'total', column)),
    ] as const;
  const standards = unitsAfter.flatMap((formed) => formed.standards);
  const notMet = unitsAfter.filter((formed) => formed.standards.some(({ verdict }) => verdict === 'not-met'));
  return [
    ...levelLines,
    ...kindLines,
    line(words.endedDistricts, unit, afterwards(totalled(summary.endedDistricts, count(sheets.endedDistricts, 'number')))),
    line(words.area, km2, size('area', totals.areaHa, totals.areaUnknown), { kind: 'decimal', ...lacking(totals.areaUnknown) }),
    line(words.population, person, size('population', totals.population, totals.populationUnknown), lacking(totals.populationUnknown)),
    line(words.notMet, unit, afterwards(stated(notMet.length)), {
      note: marked(
        '',
        standards.every(({ rule }) => rule.verified),
        language,
      ),
    }),
  ];
}

function staffingLines({ summary: { staffing } }: ReportInput, { staffing: sheet }: ListSheets, words: Words): readonly SummaryLine[] {
  const { labels, language } = words;
  const { summary } = labels;
  const { person, post } = labels.units;
  const live = (column: string) => reference(sheet, 'total', column);
  const rule = staffing.quotaRule;
  const mark = rule === null ? summary.noQuota : marked('', rule.verified, language);
  return [
    line(summary.present, person, afterwards(stated(staffing.present, live('present')))),
    line(summary.fromDistricts, person, afterwards(stated(staffing.fromDistricts, live('fromDistricts'))), { part: true }),
    line(summary.unplaced, person, afterwards(stated(staffing.unplaced))),
    line(summary.quota, post, [stated(staffing.oldQuota, live('oldQuota')), totalled(staffing.quota, live('quota'))], {
      note: rule === null ? summary.noQuota : `${summary.quotaNote}. ${basisText(rule, words)}`,
    }),
    line(summary.surplus, person, afterwards(totalled(staffing.surplus, live('surplus'))), { note: mark }),
    line(summary.shortage, person, afterwards(totalled(staffing.shortage, live('shortage'))), { note: mark }),
    line(summary.leaving, person, afterwards(stated(staffing.leaving, live('leaving')))),
  ];
}

function postLines(
  { summary: { posts }, posts: units }: ReportInput,
  { posts: sheet }: ListSheets,
  { labels, language }: Words,
): readonly SummaryLine[] {
  const { summary } = labels;
  const { person } = labels.units;
  const live = (column: string) => reference(sheet, 'total', column);
  const note = marked(
    '',
    units.every(({ answer }) => answer.rule.verified),
    language,
  );
  return [
    line(summary.required, person, afterwards(stated(posts.required, live('required'))), { note }),
    line(summary.filled, person, afterwards(stated(posts.filled, live('filled')))),
    line(summary.vacant, person, afterwards(stated(posts.vacant, live('vacant'))), { note }),
    line(summary.overFilled, person, afterwards(stated(posts.overFilled, live('overFilled'))), { note }),
    line(summary.unmatched, person, afterwards(stated(posts.unmatchedPeople, live('unmatched')))),
  ];
}

function taskLines({ summary: { tasks } }: ReportInput, { tasks: sheet }: ListSheets, { labels, terms }: Words): readonly SummaryLine[] {
  const { summary } = labels;
  const { task } = labels.units;
  const toLevel = (level: UnitLevel) => countWhere(sheet, { column: 'toLevel', equals: terms.unitLevels[level] });
  return [
    line(summary.tasksTotal, task, afterwards(stated(tasks.total, count(sheet, 'number')))),
    line(summary.toCommune, task, afterwards(stated(tasks.toCommune, toLevel('commune'))), { part: true }),
    line(summary.toProvince, task, afterwards(stated(tasks.toProvince, toLevel('province'))), { part: true }),
    line(summary.shared, task, afterwards(stated(tasks.shared)), { part: true }),
    line(summary.unverifiedTasks, task, afterwards(stated(tasks.unverified)), { part: true }),
  ];
}

function moneyLines(
  { summary: { severance, budget }, severance: people }: ReportInput,
  { entitlements: sheet }: ListSheets,
  { labels, language }: Words,
): readonly SummaryLine[] {
  const { summary } = labels;
  const { person, vnd, month } = labels.units;
  const total = reference(sheet, 'total', 'total');
  const note = marked(
    '',
    people.every(({ components }) => components.every(({ rule }) => rule.verified)),
    language,
  );
  const whole = (value: number) => formatInteger(value, language);
  return [
    line(summary.people, person, afterwards(stated(severance.computed, count(sheet, 'total'))), {
      note: summary.computedOf(whole(severance.computed), whole(severance.people)),
    }),
    line(summary.severance, vnd, afterwards(totalled(severance.totalVnd, total)), { kind: 'money', note }),
    line(summary.oneOff, vnd, afterwards(stated(budget.oneOffVnd, total)), { kind: 'money', note }),
    line(summary.recurring, vnd, afterwards(stated(budget.recurringPerYearVnd)), { kind: 'money' }),
    line(summary.payback, month, afterwards(stated(budget.paybackMonths))),
  ];
}

function problemLines({ problems: sheet }: ListSheets, { labels }: Words): readonly SummaryLine[] {
  const { problem } = labels.units;
  const having = (severity: 'error' | 'warning') => counted(countWhere(sheet, { column: 'severity', equals: labels.severities[severity] }));
  return [
    line(labels.summary.errors, problem, afterwards(having('error'))),
    line(labels.summary.warnings, problem, afterwards(having('warning'))),
  ];
}

/** The whole plan in lines: units, people, posts, tasks, money, problems. */
export function summarySections(input: ReportInput, sheets: ListSheets, words: Words): readonly SummarySection[] {
  const { summary } = words.labels;
  return [
    { title: summary.units, lines: unitLines(input, sheets, words) },
    { title: summary.staffing, lines: staffingLines(input, sheets, words) },
    { title: summary.posts, lines: postLines(input, sheets, words) },
    { title: summary.tasks, lines: taskLines(input, sheets, words) },
    { title: summary.money, lines: moneyLines(input, sheets, words) },
    { title: summary.problems, lines: problemLines(sheets, words) },
  ];
}
