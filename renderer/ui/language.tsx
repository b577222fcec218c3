import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Language, languages } from '../../shared/text/language.ts';
import { uiWords, type Words } from '../../shared/text/ui/words.ts';
import { type Formats, formatsOf } from './formats.ts';
import { recall, remember } from './remembered.ts';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
  readonly formats: Formats;
  setLanguage(language: Language): void;
}

const SpokenContext = createContext<Spoken | null>(null);

const remembered = (): Language => languages.find((language) => language === recall('language')) ?? 'vi';

/** The reader's language, with the words and number formats that go with it. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(remembered);
  useEffect(() => {
    document.documentElement.lang = language;
    remember('language', language);
  }, [language]);
  const spoken = useMemo(() => ({ language, words: uiWords[language], formats: formatsOf(language), setLanguage }), [language]);
  return <SpokenContext value={spoken}>{children}</SpokenContext>;
}

export function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('useSpoken outside LanguageProvider');
  return spoken;
}

export const useWords = (): Words => useSpoken().words;
export const useFormats = (): Formats => useSpoken().formats;
