import type { Handlers } from '../dispatch.ts';
import { fileHandlers } from './file-handlers.ts';
import { historyHandlers } from './history-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { planHandlers } from './plan-handlers.ts';
import { reportHandlers } from './report-handlers.ts';
import { ruleHandlers } from './rule-handlers.ts';
import { scenarioHandlers } from './scenario-handlers.ts';

/** Every call has exactly one handler: complete by type. */
export const handlers: Handlers = {
  ...fileHandlers,
  ...historyHandlers,
  ...importHandlers,
  ...planHandlers,
  ...reportHandlers,
  ...ruleHandlers,
  ...scenarioHandlers,
};
