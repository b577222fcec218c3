import { CommanderError } from 'commander';
import type { Host } from '../host/host.ts';
import { programVersion } from '../host/program-version.ts';
import { stopWhenReaderLeaves } from './closed-pipe.ts';
import { exitCode } from './exit-code.ts';
import { failure, type Outcome, type OutputOptions, print } from './output.ts';
import { buildProgram, exitCodeOf, languageOf, usageProblem } from './program.ts';
import { showProgress } from './progress.ts';
import type { RunContext } from './run-context.ts';

/** Runs one command with a host of its own and ends with its exit code. */
async function run(options: OutputOptions, command: (context: RunContext) => Promise<Outcome>): Promise<void> {
  const { BrokenRules, startHost } = await import('./start-host.ts');
  let host: Host;
  try {
    host = startHost();
  } catch (error) {
    if (!(error instanceof BrokenRules)) throw error;
    const outcome = failure(error.problems, options.lang);
    print(outcome, options, { out: process.stdout, error: process.stderr });
    process.exitCode = outcome.code;
    return;
  }
  const { inProcessClient } = await import('../host/in-process-client.ts');
  const client = inProcessClient(host);
  const eraseProgress = showProgress(client.listen, process.stderr);
  try {
    const outcome = await command({ client, lang: options.lang });
    eraseProgress();
    print(outcome, options, { out: process.stdout, error: process.stderr });
    process.exitCode = outcome.code;
  } finally {
    eraseProgress();
    await host.close();
  }
}

/** Serves the screens until the process is told to stop. */
async function serve(options: OutputOptions, plan: string, { port }: { readonly port: number }): Promise<void> {
  const { servePlan } = await import('./serve-plan.ts');
  const outcome = await servePlan(options, plan, port);
  if (outcome) {
    print(outcome, options, { out: process.stdout, error: process.stderr });
    process.exitCode = outcome.code;
  }
}

stopWhenReaderLeaves(process.stdout);
const lang = languageOf(process.argv);
try {
  await buildProgram(programVersion, run, serve, lang).parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = exitCodeOf(error);
    // A caller that reads JSON gets JSON, also when it called wrongly; the sentence for a person is on standard error already.
    if (process.exitCode !== exitCode.done && process.argv.includes('--json'))
      console.log(JSON.stringify({ problems: [usageProblem(error, lang)] }));
  } else {
    console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = exitCode.internalFault;
  }
}
