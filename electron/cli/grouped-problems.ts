import { importText } from '../../shared/text/cli/import-text.ts';
import type { Language } from '../../shared/text/language.ts';
import { placeText } from '../../shared/text/problem-text.ts';
import { type PrintableProblem, problemLine } from './output.ts';

/** So many of one kind stand each on its own line; more become one line. */
const mostOneByOne = 3;
/** Further places that the line of a group names. */
const mostPlaces = 4;

/** What the screens show as one line: a code in one column of a sheet. */
function groupKey({ code, severity, at }: PrintableProblem): string {
  const [sheet, header] = at.kind === 'cell' ? [at.sheet, at.header] : at.kind === 'file' ? [at.sheet, null] : [null, null];
  return JSON.stringify([code, severity, at.kind, sheet, header]);
}

/** "D3 “Xã B”" in the sheet of the group; elsewhere the whole place. */
const shortPlace = ({ at }: PrintableProblem, lang: Language): string =>
  at.kind === 'cell' ? `${at.cell}${at.raw === '' ? '' : ` “${at.raw}”`}` : placeText(at, lang);

function groupLine([first, ...others]: readonly PrintableProblem[], lang: Language): readonly string[] {
  if (first === undefined) return [];
  const places = [...new Set(others.map((found) => shortPlace(found, lang)))].slice(0, mostPlaces);
  return [`${problemLine(first, lang)} ${importText[lang].alike(places, others.length - places.length)}`];
}

/**
 * Problems as lines, those of one code in one column as one line with the first places and their number.
 *
 * @param all every problem on a line of its own
 */
export function groupedProblemLines(problems: readonly PrintableProblem[], lang: Language, all = false): readonly string[] {
  if (all) return problems.map((found) => problemLine(found, lang));
  return [...Map.groupBy(problems, groupKey).values()].flatMap((group) =>
    group.length <= mostOneByOne ? group.map((found) => problemLine(found, lang)) : groupLine(group, lang),
  );
}
