import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { problemText } from '../../shared/text/problem-text.ts';
import { Icon } from './icon.tsx';
import { useSpoken } from './language.tsx';
import { placeOfProblem, type ShownProblem } from './shown-problem.ts';
import './notices.css';

interface Notice {
  readonly id: number;
  readonly tone: 'done' | 'error';
  readonly text: string;
  readonly details: readonly string[];
}

interface Notices {
  /** Says that something was done. */
  done(text: string): void;
  /** Says why something was not done. */
  refused(problems: readonly ShownProblem[]): void;
  failed(text: string): void;
}

const NoticesContext = createContext<Notices | null>(null);
const shownMs = 8_000;
let lastId = 0;

/** Short messages at the foot of the window; read out by screen readers, gone by themselves unless they report a failure. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const { words, language } = useSpoken();
  const [shown, setShown] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((id: number) => setShown((notices) => notices.filter((notice) => notice.id !== id)), []);

  const notices = useMemo<Notices>(() => {
    const show = (tone: Notice['tone'], text: string, details: readonly string[] = []): void => {
      const id = ++lastId;
      setShown((before) => [...before.filter((notice) => notice.tone === 'error').slice(-2), { id, tone, text, details }]);
      if (tone === 'done') setTimeout(() => dismiss(id), shownMs);
    };
    const sentence = (problem: ShownProblem): string => {
      const place = placeOfProblem(problem, language);
      return problem.at.kind === 'input' ? problemText(problem, language) : `${problemText(problem, language)} (${place})`;
    };
    return {
      done: (text) => show('done', text),
      failed: (text) => show('error', text),
      refused([first, ...rest]) {
        if (first) show('error', sentence(first), rest.map(sentence));
      },
    };
  }, [language, dismiss]);

  return (
    <NoticesContext value={notices}>
      {children}
      <div className="sx-notices" role="status" aria-live="polite">
        {shown.map(({ id, tone, text, details }) => (
          <div key={id} className={`sx-notice sx-notice-${tone}`}>
            <Icon name={tone === 'done' ? 'check' : 'alert'} />
            <div className="sx-notice-text">
              {text}
              {details.length > 0 && (
                <ul>
                  {details.slice(0, 5).map((detail) => (
                    <li key={detail}>{detail}</li>
                  ))}
                </ul>
              )}
            </div>
            <button
              type="button"
              className="sx-icon-button"
              onClick={() => dismiss(id)}
              aria-label={words.frame.close}
              title={words.frame.close}
            >
              <Icon name="close" />
            </button>
          </div>
        ))}
      </div>
    </NoticesContext>
  );
}

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('useNotices outside NoticesProvider');
  return notices;
}
