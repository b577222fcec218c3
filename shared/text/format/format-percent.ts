import { fraction, roundHalfUp } from '../../kernel/fraction.ts';
import type { Language } from '../language.ts';
import { hundredths, separated } from './separators.ts';

/** Hundredths of a percent that `part` is of `whole`, halves away from zero; null when the whole is zero. Units: safe integers. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : roundHalfUp(fraction(BigInt(part) * 10_000n, whole));

/** A percentage of two decimals, as dossiers print it: 6691 → "66,91 %", "66.91%". Units: hundredths of a percent. */
export const formatPercent = (percentE2: number, language: Language): string =>
  `${separated(hundredths(percentE2), language)}${language === 'vi' ? ' %' : '%'}`;
