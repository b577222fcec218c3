import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { CallOutput } from '../../shared/contract/contract.ts';

export type PlanState = NonNullable<CallOutput<'file.current'>>;

interface OpenPlan {
  readonly plan: PlanState;
  /** What plan calls are about: the active variant, by the law of the chosen day. */
  readonly target: { readonly scenarioId: null; readonly lawDate: string | null };
  setLawDate(day: string | null): void;
}

const PlanContext = createContext<OpenPlan | null>(null);

export function PlanProvider({ plan, children }: { readonly plan: PlanState; readonly children: ReactNode }) {
  const [lawDate, setLawDate] = useState<string | null>(null);
  const open = useMemo(() => ({ plan, target: { scenarioId: null, lawDate }, setLawDate }), [plan, lawDate]);
  return <PlanContext value={open}>{children}</PlanContext>;
}

/** The open plan; screens that need one are shown only when there is one. */
export function useOpenPlan(): OpenPlan {
  const open = useContext(PlanContext);
  if (!open) throw new Error('useOpenPlan outside PlanProvider');
  return open;
}
