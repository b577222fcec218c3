import type { ReactNode } from 'react';
import { useWhy } from './why-focus.tsx';

/** A number that can say why: focusing or clicking it fills the panel "Vì sao?". */
export function Figure({ figure, title, children }: { readonly figure: string; readonly title: string; readonly children: ReactNode }) {
  const { focus, setFocus } = useWhy();
  const show = (): void => setFocus({ kind: 'figure', figure, title });
  const shown = focus?.kind === 'figure' && focus.figure === figure;
  return (
    <button type="button" className="sx-figure" data-figure={figure} aria-pressed={shown} onFocus={show} onClick={show}>
      {children}
    </button>
  );
}
