import type { Language } from '../language.ts';

/** A day (YYYY-MM-DD, or an instant that begins with one) as dd/mm/yyyy, in both languages; anything else as it is. */
export function formatDate(day: string, _language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? [];
  return year === undefined ? day : `${date}/${month}/${year}`;
}
