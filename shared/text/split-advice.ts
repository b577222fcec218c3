import type { Language } from './language.ts';

/** What is wrong, and what to do about it. */
export interface Advised {
  readonly message: string;
  readonly advice: string; // empty where the sentence has none
}

const verbs =
  'add|ask|change|check|choose|close|compare|correct|delete|drop|enter|export|fill|give|import|keep|look|make|mark|mend|open|put|remove|rename|save|split|type|undo|write';

/** How our messages begin to say what to do. `within`: such a part of a sentence, behind its comma. */
const signs: Readonly<Record<Language, { readonly begins: RegExp; readonly condition: RegExp; readonly within: RegExp }>> = {
  vi: {
    begins: /^(?:hãy|các cách ghi được nhận:)(?=\s|$)/i,
    condition: /^nếu\s.*,\s+hãy\s/i,
    within: /,\s+(?=hãy\s)/i,
  },
  en: {
    begins: new RegExp(`^(?:(?:${verbs})|what is understood:)(?=\\s|$)`, 'i'),
    condition: new RegExp(`^if\\s.*,\\s+(?:${verbs})\\s`, 'i'),
    within: /,\s+(?=check\s)/i,
  },
};

/** Where sentences and their halves begin, outside of what is quoted. */
function beginnings(text: string): readonly number[] {
  const found = [0];
  let quoted = 0;
  for (const { 0: mark, index } of text.matchAll(/[“”]|[.;]\s+/g)) {
    if (mark === '“') quoted++;
    else if (mark === '”') quoted = Math.max(0, quoted - 1);
    else if (quoted === 0) found.push(index + mark.length);
  }
  return found;
}

/** Where the advice begins; null when there is none. */
function adviceStart(text: string, language: Language): number | null {
  const { begins, condition, within } = signs[language];
  const starts = beginnings(text);
  for (const [index, start] of starts.entries()) {
    const part = text.slice(start, starts[index + 1] ?? text.length);
    if (begins.test(part) || condition.test(part)) return start;
    const comma = within.exec(part.replace(/“[^”]*”/g, (quoted) => '_'.repeat(quoted.length)));
    if (comma) return start + comma.index + comma[0].length;
  }
  return null;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/**
 * The sentence of a problem in two: what is wrong, and what to do, as two columns of a list want it. The advice begins with the first
 * sentence, or half of one, that asks for something; all that follows goes with it.
 *
 * Shape   nothing but the mark between the two is lost; a text that is advice from its first word stays in `message`.
 */
export function splitAdvice(text: string, language: Language): Advised {
  const start = adviceStart(text, language);
  if (start === null || start === 0) return { message: text, advice: '' };
  const before = text.slice(0, start).trim();
  return { message: before.replace(/[;,.]$/, '.'), advice: capital(text.slice(start).trim()) };
}
