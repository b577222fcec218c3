import type { Terms } from '../../../shared/text/ui/terms.ts';

/** What became of a row, in words, with the reason where there is one. */
export function fateText(terms: Terms, fate: keyof Terms['fates'], reason: string | null): string {
  if (reason === null || fate === 'kept') return terms.fates[fate];
  // Safe: hasOwn has just said that the reason is a key of the labels.
  const why = Object.hasOwn(terms.reasons, reason) ? terms.reasons[reason as keyof Terms['reasons']] : reason;
  return `${terms.fates[fate]}: ${why}`;
}
