import type { Language } from '../language.ts';

/** The words of one part of the screens in both languages; English must have exactly the keys of the Vietnamese. */
export const bilingual = <T extends object>(words: { readonly vi: T; readonly en: NoInfer<T> }): Readonly<Record<Language, T>> => words;
