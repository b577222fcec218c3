import type { z } from 'zod';
import type { wireProblem } from '../../shared/contract/schemas.ts';
import type { Problem } from '../../shared/kernel/problem.ts';

type WireProblem = z.output<typeof wireProblem>;

/** A problem as it goes over the wire: the same facts, typed for a reader who does not know every code. */
export function wire(found: Problem): WireProblem {
  const { code, severity, at, params } = found;
  const place = at.kind === 'input' ? { ...at, path: [...at.path] } : { ...at };
  return { code, severity, at: place, params: { ...params } };
}
