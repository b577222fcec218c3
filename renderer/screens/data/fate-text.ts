import type { Terms } from '../../../shared/text/ui/terms.ts';

type Fate = keyof Terms['fates'];

// Safe: hasOwn has just said that the reason is a key of the labels.
const reasonText = ({ reasons }: Terms, reason: string): string =>
  Object.hasOwn(reasons, reason) ? reasons[reason as keyof Terms['reasons']] : reason;

/** What became of a row, in words, with the reason where there is one. */
export function fateText(terms: Terms, fate: Fate, reason: string | null): string {
  if (reason === null || fate === 'kept') return terms.fates[fate];
  return `${terms.fates[fate]}: ${reasonText(terms, reason)}`;
}

/** The same for a narrow column: rows that are no data are grey anyway, so their reason alone says it. */
export function shortFateText(terms: Terms, fate: Fate, reason: string | null): string {
  if (reason === null || fate === 'kept' || fate === 'rejected') return fateText(terms, fate, reason);
  const text = reasonText(terms, reason);
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
