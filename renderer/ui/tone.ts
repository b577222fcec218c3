import type { IconName } from './icon.tsx';

/** How a verdict looks; the word beside it says the same. Red blocks, amber needs a look. */
export type Tone = 'good' | 'bad' | 'look' | 'plain' | 'unverified';

export const toneIcons: Readonly<Record<Tone, IconName>> = {
  good: 'check',
  bad: 'cross',
  look: 'alert',
  plain: 'dash',
  unverified: 'question',
};
