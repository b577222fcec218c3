import type { CallOutput } from '../../shared/contract/contract.ts';
import { cliText } from '../../shared/text/cli/cli-text.ts';
import { importText } from '../../shared/text/cli/import-text.ts';
import type { Language } from '../../shared/text/language.ts';
import { groupedProblemLines } from './grouped-problems.ts';

type Sheet = CallOutput<'import.files'>['files'][number]['sheets'][number];

/** One table of a file, as lines: its account, what changed against the list before, what was rewritten, what is asked, what is wrong, alike things together unless `all` is asked for. */
export function sheetLines(sheet: Sheet, hasSeveral: boolean, lang: Language, all: boolean): readonly string[] {
  const text = importText[lang];
  const name = hasSeveral ? `${sheet.sheet} ${sheet.region}` : sheet.sheet;
  const corrections = sheet.changes.filter(({ kind }) => kind === 'correction').length;
  return [
    `  ${cliText[lang].sheetRead(name, sheet.kind, sheet.rows)}`,
    ...(sheet.profile === null ? [] : [`    ${text.profile(sheet.profile)}`]),
    ...(sheet.difference === null ? [] : [`    ${text.difference(sheet.difference)}`]),
    ...sheet.changes.flatMap((change) => (change.kind === 'encoding' ? [`    ${text.encoding(change)}`] : [])),
    ...(corrections === 0 ? [] : [`    ${text.corrections(corrections)}`]),
    ...sheet.questions.map((question) => `    ${text.question(question)}`),
    ...(sheet.unread.length === 0 ? [] : [`    ${text.unread(sheet.unread)}`]),
    ...(sheet.leftOut.length === 0 ? [] : [`    ${text.leftOut(sheet.leftOut)}`]),
    ...(sheet.accepted.length === 0 ? [] : [`    ${text.accepted(sheet.accepted.length)}`]),
    ...groupedProblemLines(sheet.problems, lang, all).map((line) => `    ${line}`),
  ];
}
