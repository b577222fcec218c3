import type { Language } from '../language.ts';
import { formatInteger } from './format-integer.ts';

const currency: Readonly<Record<Language, string>> = { vi: 'đồng', en: 'VND' };

/** An amount with its currency: "1.347.401.250 đồng", "1,347,401,250 VND". Units: whole đồng. */
export const formatMoney = (amountVnd: number, language: Language): string => `${formatInteger(amountVnd, language)} ${currency[language]}`;
