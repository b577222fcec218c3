import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { RuleUse } from '../../shared/rules/rule-use.ts';

/** What the panel "Vì sao?" explains: a figure the host can trace, or a verdict that already carries its law. */
export type WhyFocus =
  | { readonly kind: 'figure'; readonly figure: string; readonly title: string }
  | { readonly kind: 'law'; readonly title: string; readonly statement: string; readonly rules: readonly RuleUse[] }
  | { readonly kind: 'statement'; readonly title: string; readonly statement: string; readonly unverified: boolean };

interface Why {
  readonly focus: WhyFocus | null;
  setFocus(focus: WhyFocus | null): void;
}

const WhyContext = createContext<Why | null>(null);

export function WhyProvider({ children }: { readonly children: ReactNode }) {
  const [focus, setFocus] = useState<WhyFocus | null>(null);
  const why = useMemo(() => ({ focus, setFocus }), [focus]);
  return <WhyContext value={why}>{children}</WhyContext>;
}

export function useWhy(): Why {
  const why = useContext(WhyContext);
  if (!why) throw new Error('useWhy outside WhyProvider');
  return why;
}
