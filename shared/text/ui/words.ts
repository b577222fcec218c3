import type { Language } from '../language.ts';
import { dataWords } from './data.ts';
import { draftWords } from './draft.ts';
import { frameWords } from './frame.ts';
import { historyWords } from './history.ts';
import { moneyWords } from './money.ts';
import { overviewWords } from './overview.ts';
import { peopleWords } from './people.ts';
import { planFileWords } from './plan-files.ts';
import { postWords } from './posts.ts';
import { reportWords } from './report.ts';
import { standardReasonWords } from './standard-reasons.ts';
import { stepWords } from './steps.ts';
import { taskWords } from './tasks.ts';
import { termWords } from './terms.ts';
import { unitWords } from './units.ts';
import { whyWords } from './why.ts';

const wordsOf = (language: Language) =>
  ({
    frame: frameWords[language],
    terms: termWords[language],
    steps: stepWords[language],
    standardReasons: standardReasonWords[language],
    why: whyWords[language],
    planFiles: planFileWords[language],
    overview: overviewWords[language],
    data: dataWords[language],
    draft: draftWords[language],
    units: unitWords[language],
    tasks: taskWords[language],
    posts: postWords[language],
    people: peopleWords[language],
    money: moneyWords[language],
    report: reportWords[language],
    history: historyWords[language],
  }) as const;

/** Everything the screens say in one language. */
export type Words = ReturnType<typeof wordsOf>;

export const uiWords: Readonly<Record<Language, Words>> = { vi: wordsOf('vi'), en: wordsOf('en') };
