import { cliText } from '../../shared/text/cli/cli-text.ts';
import type { Language } from '../../shared/text/language.ts';
import { placeText } from '../../shared/text/problem-text.ts';
import { type PrintableProblem, problemLine } from './output.ts';

interface OfPerson {
  readonly problems: readonly PrintableProblem[];
}

/** Law nobody has verified: a fact of the rule, the same for everybody it concerns. */
const isOfRule = (found: PrintableProblem): boolean => found.at.kind === 'rule';

/** What is the same for everybody: the words, whatever the day of each person. */
const keyOf = (found: PrintableProblem): string => JSON.stringify([found.code, found.params]);

/** The problems that are one person's own. */
export const ownProblems = ({ problems }: OfPerson): readonly PrintableProblem[] => problems.filter((found) => !isOfRule(found));

interface OfRule {
  readonly found: PrintableProblem;
  readonly days: Set<string | null>;
  people: number;
}

function ruleLine({ found, days, people }: OfRule, lang: Language): string {
  const at = found.at.kind === 'rule' && days.size > 1 ? { ...found.at, on: null } : found.at;
  const concerned = people === 0 ? '' : ` (${cliText[lang].people(people)})`;
  return problemLine(found, lang, `${placeText(at, lang)}${concerned}`);
}

/**
 * The problems of a whole, and those of a rule that its people share, as lines.
 *
 * Shape   the problems of the whole that are of no rule, as they are; then one line for each version of a rule, with the number of people
 *         it concerns, and with the day where it is the same for all. Problems of one person alone are not among them: see `ownProblems`.
 */
export function sharedProblemLines(whole: readonly PrintableProblem[], people: readonly OfPerson[], lang: Language): readonly string[] {
  const rules = new Map<string, OfRule>();
  const note = (found: PrintableProblem, persons: number): void => {
    if (found.at.kind !== 'rule') return;
    const known = rules.get(keyOf(found)) ?? { found, days: new Set(), people: 0 };
    known.days.add(found.at.on);
    known.people += persons;
    rules.set(keyOf(found), known);
  };
  for (const found of whole) note(found, 0);
  for (const found of people.flatMap(({ problems }) => problems)) note(found, 1);
  return [
    ...whole.filter((found) => !isOfRule(found)).map((found) => problemLine(found, lang)),
    ...[...rules.values()].map((rule) => ruleLine(rule, lang)),
  ];
}
