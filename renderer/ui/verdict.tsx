import { Icon } from './icon.tsx';
import { type Tone, toneIcons } from './tone.ts';

/** A verdict: icon and word; the colour only supports. */
export function Verdict({ tone, text, detail }: { readonly tone: Tone; readonly text: string; readonly detail?: string }) {
  return (
    <span className={`sx-verdict sx-tone-${tone}`} title={detail}>
      <Icon name={toneIcons[tone]} size={14} />
      <span>{text}</span>
    </span>
  );
}
