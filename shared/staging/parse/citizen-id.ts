import type { Sex } from '../../model/person.ts';

/** The first three digits are the code of the province of birth, 001 to 096, or of a country, from 100 on. The mergers of 2025 changed no number. */
const isPlaceCode = (place: number): boolean => (place >= 1 && place <= 96) || place >= 100;

/** What the twelve digits of a citizen's number say: place of birth, sex and century in one digit, year of birth. */
export interface CitizenId {
  readonly isPlace: boolean; // whether the first three digits can be a place
  readonly sex: Sex;
  readonly birthYear: number;
}

/** Takes a number of twelve digits apart; null for any other. The fourth digit is 0 and 1 for men and women of the 1900s, 2 and 3 of the 2000s, and so on. */
export function citizenId(digits: string): CitizenId | null {
  if (!/^\d{12}$/.test(digits)) return null;
  const century = Number(digits.charAt(3));
  return {
    isPlace: isPlaceCode(Number(digits.slice(0, 3))),
    sex: century % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + Math.floor(century / 2) * 100 + Number(digits.slice(4, 6)),
  };
}

/** Zeros that a spreadsheet takes from the front of a citizen's number (12 digits) or of the older identity card (9); null where none can be missing. */
export function withLostZeros(digits: string): string | null {
  if (digits.length === 8) return `0${digits}`;
  return digits.length === 10 || digits.length === 11 ? digits.padStart(12, '0') : null;
}
