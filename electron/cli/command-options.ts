import type { Language } from '../../shared/text/language.ts';
import type { Outcome, OutputOptions } from './output.ts';
import type { RunContext } from './run-context.ts';

/** Runs one command with a host of its own; the entry supplies it. */
export type Run = (options: OutputOptions, command: (context: RunContext) => Promise<Outcome>) => Promise<void>;

export interface ServeOptions {
  readonly port: number;
}

/** Serves until it is stopped; the entry supplies it. */
export type Serve = (options: OutputOptions, plan: string, serve: ServeOptions) => Promise<void>;

/** What every command takes. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly lang: Language;
}

export const output = ({ json, lang }: CommonOptions): OutputOptions => ({ json: json ?? false, lang });
