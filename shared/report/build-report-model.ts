import { parseIsoDate } from '../kernel/iso-date.ts';
import { formatInteger } from '../text/format/format-integer.ts';
import type { Language } from '../text/language.ts';
import { endedDistrictsSheet } from './ended-districts-sheet.ts';
import { entitlementsSheet } from './entitlements-sheet.ts';
import { lawSheet } from './law-sheet.ts';
import { postsSheet } from './posts-sheet.ts';
import { problemsSheet } from './problems-sheet.ts';
import type { ReportInput } from './report-input.ts';
import { type ReportModel, sheetKeys } from './report-model.ts';
import { reportProblems } from './report-problems.ts';
import type { Frame } from './sheet-frame.ts';
import { staffingSheet } from './staffing-sheet.ts';
import type { ListSheets } from './summary-lines.ts';
import { summarySheet } from './summary-sheet.ts';
import { tasksSheet } from './tasks-sheet.ts';
import { unitsAfterSheet } from './units-after-sheet.ts';
import { unitsBeforeSheet } from './units-before-sheet.ts';
import { baseName, dateText, wordsOf } from './words.ts';

const shownHashDigits = 12;

/**
 * The report of one scenario: ten sheets, from what the plan's calls answered.
 *
 * Units   as in the contract; every total is a formula with its value, every number whose law is unverified has its mark.
 * Shape   the sheets of `sheetKeys`, in that order, also when a list is empty. Same input, same model: there is no clock.
 * Errors  throws RangeError when the law date is no date, which the contract's schema rules out.
 */
export function buildReportModel(input: ReportInput, language: Language): ReportModel {
  const words = wordsOf(language);
  const { labels } = words;
  const { summary } = input;
  const dated = parseIsoDate(summary.lawDate);
  if (dated === null) throw new RangeError(`law date ${summary.lawDate}`);
  const lawDate = dateText(dated, words);
  const frame: Frame = { words, subtitle: labels.variant(summary.scenario, lawDate) };
  const lists: ListSheets = {
    unitsBefore: unitsBeforeSheet(input.unitsBefore, frame),
    unitsAfter: unitsAfterSheet(input.unitsAfter, frame),
    endedDistricts: endedDistrictsSheet(input.endedDistricts, frame),
    tasks: tasksSheet(input.tasks, frame),
    staffing: staffingSheet(input.staffing, summary.staffing.quotaRule, frame),
    posts: postsSheet(input.posts, frame),
    entitlements: entitlementsSheet(input.severance, frame),
    problems: problemsSheet(reportProblems(input), frame),
    law: lawSheet(input.rules, summary.lawDate, frame),
  };
  const sheets = { ...lists, summary: summarySheet(input, lists, frame) };
  return {
    language,
    title: `${labels.title}: ${summary.scenario}`,
    dated,
    footer: labels.footer(
      baseName(input.planName),
      formatInteger(input.planNumber, language),
      lawDate,
      summary.rulePack.slice(0, shownHashDigits),
      input.programVersion,
    ),
    sheets: sheetKeys.map((key) => sheets[key]),
  };
}
