import type { ReactNode } from 'react';

/** Nothing here yet: says so, and says the next step. */
export function EmptyState({ title, text, children }: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  return (
    <div className="sx-empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children !== undefined && <div className="sx-empty-actions">{children}</div>}
    </div>
  );
}
