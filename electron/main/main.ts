import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { app, dialog } from 'electron';
import { desktopText } from '../../shared/text/desktop-text.ts';
import { createHost } from '../host/create-host.ts';
import { loadRules } from '../host/load-rules.ts';
import { start } from './app.ts';
import { logFault } from './fault-log.ts';

const here = import.meta.dirname; // dist/electron, once bundled
const nowIso = (): string => new Date().toISOString();

function stop(error: unknown): void {
  const incidentId = randomUUID();
  logFault(app.getPath('logs'), incidentId, error, nowIso());
  dialog.showErrorBox('Sắp Xếp', `${desktopText.stopped.vi}\n\n${desktopText.stopped.en}\n\n${incidentId}`);
  app.exit(1);
}

process.on('uncaughtException', stop);
process.on('unhandledRejection', stop);

// No `await` here: Electron emits `ready`, which start() waits for, only after this module has finished evaluating.
start({
  createHost: (options) => createHost(loadRules(here), options),
  screensFolder: path.resolve(here, '../renderer'),
  preloadFile: path.resolve(here, '../preload/preload.cjs'),
  argv: process.argv,
  workingFolder: process.cwd(),
  nowIso,
}).catch(stop);
