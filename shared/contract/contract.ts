import type { z } from 'zod';
import { draftCalls } from './calls/draft-calls.ts';
import { fileCalls } from './calls/file-calls.ts';
import { historyCalls } from './calls/history-calls.ts';
import { importCalls } from './calls/import-calls.ts';
import { planCalls } from './calls/plan-calls.ts';
import { ruleCalls } from './calls/rule-calls.ts';
import { scenarioCalls } from './calls/scenario-calls.ts';

/** Every call there is. The only thing both sides of the wire read. */
export const contract = {
  ...draftCalls,
  ...fileCalls,
  ...historyCalls,
  ...importCalls,
  ...planCalls,
  ...ruleCalls,
  ...scenarioCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>;
/** The input as a handler gets it: checked, with its defaults filled in. */
export type CallArguments<N extends CallName> = z.output<Contract[N]['input']>;
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>;

export const isCallName = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(contract, name);
