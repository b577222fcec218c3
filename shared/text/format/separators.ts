import type { Language } from '../language.ts';

interface Separators {
  readonly thousands: string;
  readonly decimal: string;
}

const separators: Readonly<Record<Language, Separators>> = {
  vi: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/**
 * A plain decimal ("-1234567.5") as the language writes it: "-1.234.567,5" or "-1,234,567.5".
 * Made of digits alone, so that no locale data of a machine can change what is printed.
 */
export function separated(plain: string, language: Language): string {
  const { thousands, decimal } = separators[language];
  const [, sign = '', whole = plain, decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ?? [];
  return `${sign}${whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)}${decimals === undefined ? '' : decimal + decimals}`;
}

/** Whole hundredths as a decimal of two places: -5 → "-0.05". */
export function hundredths(value: number): string {
  const digits = String(Math.abs(value)).padStart(3, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
