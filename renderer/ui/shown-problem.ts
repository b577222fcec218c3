import type { CallOutput } from '../../shared/contract/contract.ts';
import type { Place } from '../../shared/kernel/problem.ts';
import type { Language } from '../../shared/text/language.ts';
import { type AnyProblem, placeText } from '../../shared/text/problem-text.ts';

/** A problem as it came over the wire, or as a refused call carries it. */
export interface ShownProblem extends AnyProblem {
  readonly severity: 'error' | 'warning';
  readonly at: Place | CallOutput<'import.problems'>[number]['at'];
}

/** Where the problem is, in words. */
export const placeOfProblem = ({ at }: ShownProblem, language: Language): string =>
  // Safe: a place on the wire differs only in that its day is not yet branded, and here it is only printed.
  placeText(at as Place, language);
