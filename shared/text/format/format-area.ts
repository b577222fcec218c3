import type { Language } from '../language.ts';
import { hundredths, separated } from './separators.ts';

/** An area in square kilometres, two decimals, as dossiers print it: 123456 → "1.234,56 km²". Units: whole hectares. */
export const formatArea = (areaHa: number, language: Language): string => `${separated(hundredths(areaHa), language)} km²`;
