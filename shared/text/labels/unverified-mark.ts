import type { Bilingual, Language } from '../language.ts';

/** Stands wherever a number is printed whose law nobody has checked against its source. */
export const unverifiedMark: Bilingual = { vi: '(chưa kiểm chứng)', en: '(unverified)' };

/** The text, and the mark behind it unless the law is verified. */
export const marked = (text: string, verified: boolean, language: Language): string =>
  verified ? text : `${text} ${unverifiedMark[language]}`.trim();
