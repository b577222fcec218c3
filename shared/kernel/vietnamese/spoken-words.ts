import { nameKey } from './name-key.ts';

/**
 * The words of a text as they are read aloud: `nameKey` with every sign between words as one space, so that
 * "Tư pháp – hộ tịch" and "Tư pháp, hộ tịch" are one title. For comparing, never for showing.
 */
export const spokenWords = (text: string): string =>
  nameKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
