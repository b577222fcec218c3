import type { Language } from '../language.ts';

const exchanged: Readonly<Record<string, string>> = { '.': ',', ',': '.' };

/**
 * Arithmetic that shared/money writes, with its numbers as the language writes them: "0,5 × 30 × 15.356.250" is "0.5 × 30 × 15,356,250"
 * in English. It has no words, and no separators but those of Vietnamese numbers: exchanging them loses nothing.
 */
export const formatFormula = (formula: string, language: Language): string =>
  language === 'vi' ? formula : formula.replace(/[.,]/g, (separator) => exchanged[separator] ?? separator);
