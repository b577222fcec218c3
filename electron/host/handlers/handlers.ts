import type { Handlers } from '../dispatch.ts';
import { draftHandlers } from './draft-handlers.ts';
import { fileHandlers } from './file-handlers.ts';
import { historyHandlers } from './history-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import { planHandlers } from './plan-handlers.ts';
import { profileHandlers } from './profile-handlers.ts';
import { reportHandlers } from './report-handlers.ts';
import { ruleHandlers } from './rule-handlers.ts';
import { scenarioHandlers } from './scenario-handlers.ts';
import { templateHandlers } from './template-handlers.ts';

/** Every call has exactly one handler: complete by type. */
export const handlers: Handlers = {
  ...draftHandlers,
  ...fileHandlers,
  ...historyHandlers,
  ...importHandlers,
  ...planHandlers,
  ...profileHandlers,
  ...reportHandlers,
  ...ruleHandlers,
  ...scenarioHandlers,
  ...templateHandlers,
};
