import type { TraceSentences } from '../../plan/trace-sentence.ts';
import type { Language, Sentences } from '../language.ts';
import { countSentences } from './count-sentences.ts';
import { moneySentences } from './money-sentences.ts';
import { postSentences } from './post-sentences.ts';
import { sizeSentences } from './size-sentences.ts';
import { staffingSentences } from './staffing-sentences.ts';
import { taskSentences } from './task-sentences.ts';

/** Complete by type: a key without words in both languages does not compile. */
const sentences: Sentences<TraceSentences> = {
  ...countSentences,
  ...sizeSentences,
  ...staffingSentences,
  ...postSentences,
  ...taskSentences,
  ...moneySentences,
};

/** A sentence as it comes over the wire: the pairing of key and facts was checked when it was made. */
export interface AnyTraceSentence {
  readonly key: string;
  readonly params: unknown;
}

/** What a trace says, in words; a name of the data is the same in every language. */
export function traceText(said: string | AnyTraceSentence, language: Language): string {
  if (typeof said === 'string') return said;
  if (!Object.hasOwn(sentences, said.key)) return said.key;
  // Safe: sentence() pairs a key with the facts of that key, and the wire does not change them.
  const words = sentences[said.key as keyof TraceSentences][language] as (params: unknown) => string;
  return words(said.params);
}
