import path from 'node:path';
import type { CallOutput } from '../../shared/contract/contract.ts';
import { headSeq, nextSteps } from '../store/command-log.ts';
import type { PlanStore } from '../store/open-plan.ts';
import { sheetsOf } from '../store/tables/imports.ts';
import { recordCounts } from '../store/tables/records.ts';
import { planHead } from '../store/tables/revisions.ts';
import { scenarioLines } from '../store/tables/scenarios.ts';

const stepName = (step: { readonly name: string; readonly detail: string } | null) => step && { name: step.name, detail: step.detail };

/** Where a plan stands: what the top bar shows, and what the next command must quote. */
export function planState({ path: file, read }: Pick<PlanStore, 'path' | 'read'>): CallOutput<'plan.state'> {
  const head = planHead(read);
  const counts = recordCounts(read, head.revision);
  const sheets = sheetsOf(read, head.revision);
  const { undo, redo } = nextSteps(read);
  const count = (kind: string) => counts[kind] ?? 0;
  return {
    name: path.basename(file),
    path: file,
    seq: headSeq(read),
    undo: stepName(undo),
    redo: stepName(redo),
    counts: {
      province: count('province'),
      district: count('district'),
      commune: count('commune'),
      people: count('people'),
      tasks: count('tasks'),
      quotas: count('quotas'),
      mapping: count('mapping'),
    },
    scenarios: scenarioLines(read).map((line) => ({ ...line })),
    activeScenario: head.activeScenarioId,
    problems: {
      errors: sheets.reduce((sum, sheet) => sum + sheet.errors, 0),
      warnings: sheets.reduce((sum, sheet) => sum + sheet.warnings, 0),
    },
  };
}
