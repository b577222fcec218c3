import { existsSync } from 'node:fs';
import path from 'node:path';
import { cliText } from '../../shared/text/cli/cli-text.ts';
import { inProcessClient } from '../host/in-process-client.ts';
import { serve } from '../web/serve.ts';
import { failure, type Outcome, type OutputOptions } from './output.ts';
import { startHost } from './start-host.ts';

/** The built screens, beside the bundle or in the checkout. */
function staticRoot(): string {
  const candidates = ['../renderer', '../../dist/renderer'].map((folder) => path.resolve(import.meta.dirname, folder));
  return candidates.find((folder) => existsSync(path.join(folder, 'assets'))) ?? candidates[1] ?? '';
}

/** `sapxep serve PLAN`: prints the address and goes on until it is interrupted. An outcome means that it could not begin. */
export async function servePlan({ json, lang }: OutputOptions, plan: string, port: number): Promise<Outcome | null> {
  const host = startHost();
  const opened = await inProcessClient(host).call('file.open', { path: path.resolve(plan) });
  if (!opened.ok) {
    await host.close();
    return failure(opened.problems, lang);
  }
  const served = await serve(host, { staticRoot: staticRoot(), port });
  if (!served.ok) {
    await host.close();
    return failure(served.problems, lang);
  }
  process.stdout.write(
    json ? `${JSON.stringify({ url: served.value.url, origin: served.value.origin })}\n` : `${cliText[lang].serving(served.value.url)}\n`,
  );
  const stop = async () => {
    await served.value.close();
    await host.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  return null;
}
