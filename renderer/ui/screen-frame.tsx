import type { ReactNode } from 'react';

interface ScreenFrameProps {
  readonly title: string;
  readonly state: ReactNode; // what is the state
  readonly wrong?: ReactNode; // what is wrong
  readonly actions?: ReactNode; // what can be done next
  readonly children: ReactNode;
  readonly scrolls?: boolean; // a page that scrolls as a whole, instead of a grid that fills the height
}

/** The head of every screen answers in this order: what is the state, what is wrong, what can I do next. */
export function ScreenFrame({ title, state, wrong, actions, children, scrolls = false }: ScreenFrameProps) {
  return (
    <section className={scrolls ? 'sx-screen sx-screen-scrolls' : 'sx-screen'} aria-label={title}>
      <header className="sx-screen-head">
        <div className="sx-screen-words">
          <h1>{title}</h1>
          <p className="sx-screen-state">{state}</p>
          {wrong !== undefined && <div className="sx-screen-wrong">{wrong}</div>}
        </div>
        {actions !== undefined && <div className="sx-screen-actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
