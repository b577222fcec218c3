import { existsSync } from 'node:fs';
import path from 'node:path';
import { cliText } from '../../shared/text/cli/cli-text.ts';
import { serveNoticeText } from '../../shared/text/serve-text.ts';
import { inProcessClient } from '../host/in-process-client.ts';
import { renewOnEnter } from '../web/renew-on-enter.ts';
import { serve } from '../web/serve.ts';
import { failure, type Outcome, type OutputOptions } from './output.ts';
import { startHost } from './start-host.ts';

/** The built screens: in the checkout, or beside the bundle, whose modules may stand in `chunks/`. */
function staticRoot(): string {
  const candidates = ['../../dist/renderer', '../renderer', '../../renderer'].map((folder) => path.resolve(import.meta.dirname, folder));
  return candidates.find((folder) => existsSync(path.join(folder, 'assets'))) ?? candidates[0] ?? '';
}

/** `sapxep serve PLAN`: prints the address and goes on until it is interrupted. An outcome means that it could not begin. */
export async function servePlan(
  { json, lang }: OutputOptions,
  plan: string,
  port: number,
  ready: (url: string) => void = () => {},
): Promise<Outcome | null> {
  const host = startHost();
  const opened = await inProcessClient(host).call('file.open', { path: path.resolve(plan) });
  if (!opened.ok) {
    await host.close();
    return failure(opened.problems, lang);
  }
  const served = await serve(host, {
    staticRoot: staticRoot(),
    port,
    notice: (notice) => process.stderr.write(`${serveNoticeText[notice][lang]}\n`),
  });
  if (!served.ok) {
    await host.close();
    return failure(served.problems, lang);
  }
  const { url, origin } = served.value;
  const show = (link: string) => process.stdout.write(`${cliText[lang].serving(link)}\n`);
  if (json) process.stdout.write(`${JSON.stringify({ url, origin })}\n`);
  else {
    show(url);
    renewOnEnter(served.value, process.stdin, show);
  }
  ready(url);
  const stop = async () => {
    await served.value.close();
    await host.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
  return null;
}
