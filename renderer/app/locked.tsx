import type { WebRefusal } from '../../shared/contract/web.ts';
import { webRefusalText } from '../../shared/text/web-refusal-text.ts';
import { useSpoken } from '../ui/language.tsx';

/** The page of a link that no longer opens anything: why, and how to get a new one. */
export function Locked({ why }: { readonly why: WebRefusal }) {
  const { words, language, setLanguage } = useSpoken();
  return (
    <main className="sx-locked">
      <div className="sx-card sx-locked-card">
        <p className="sx-brand">{words.frame.product}</p>
        <h1>{words.frame.lockedTitle}</h1>
        <p>{webRefusalText[why][language]}</p>
        <p>{words.frame.lockedHow}</p>
        <code>sapxep serve</code>
        <button type="button" className="sx-link" onClick={() => setLanguage(language === 'vi' ? 'en' : 'vi')}>
          {words.frame.switchLanguage}
        </button>
      </div>
    </main>
  );
}
