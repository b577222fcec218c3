import path from 'node:path';
import { app, BrowserWindow, dialog, Menu, protocol, session } from 'electron';
import type { Problem } from '../../shared/kernel/problem.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { desktopText } from '../../shared/text/desktop-text.ts';
import { placeText, problemText } from '../../shared/text/problem-text.ts';
import type { Host, HostOptions } from '../host/host.ts';
import { loadScreens } from '../web/screens.ts';
import { answerFrom, appOrigin, appScheme } from './app-scheme.ts';
import { answerCalls, tell } from './calls.ts';
import { choosePaths } from './choose-paths.ts';
import { logFault } from './fault-log.ts';
import { lockContents, lockSession } from './lock-down.ts';
import { menuTemplate } from './menu-template.ts';
import { planArgument } from './plan-argument.ts';
import { openShellMemory } from './shell-memory.ts';
import { utilityChildStarter } from './utility-child-starter.ts';
import { windowOptions } from './window-options.ts';

export interface AppParts {
  readonly createHost: (options: HostOptions) => Host;
  readonly screensFolder: string;
  readonly preloadFile: string;
  readonly argv: readonly string[];
  readonly workingFolder: string;
  readonly nowIso: () => string;
}

const reloadLimit = 3;

// All of this must stand before the app is ready, hence outside start().
protocol.registerSchemesAsPrivileged([appScheme]);
app.enableSandbox();
app.commandLine.appendSwitch('no-proxy-server'); // no search for a proxy on the network
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('disable-background-networking');
app.on('web-contents-created', (_event, contents) => lockContents(contents));

/** The desktop program: one instance, one window, one host. */
export async function start(parts: AppParts): Promise<void> {
  if (!app.requestSingleInstanceLock()) return app.quit(); // the first instance hears what this one was asked to open

  let window: BrowserWindow | null = null;
  let waitingPlan = planArgument(parts.argv, parts.workingFolder); // until there is a host to open it
  let open = (plan: string): void => {
    waitingPlan = plan;
  };
  app.on('second-instance', (_event, argv, workingFolder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    const plan = planArgument(argv, workingFolder);
    if (plan !== null) open(plan);
  });
  app.on('open-file', (event, plan) => {
    event.preventDefault();
    open(plan);
  });
  app.on('window-all-closed', () => app.quit());

  await app.whenReady();
  lockSession(session.defaultSession, app.isPackaged);
  protocol.handle('app', answerFrom(loadScreens(parts.screensFolder)));

  const memory = openShellMemory(path.join(app.getPath('userData'), 'shell.json'));
  const host = parts.createHost({
    shell: {
      choosePaths: (purpose) => choosePaths(window, purpose, memory.language()),
      recentPlans: () => memory.recentPlans(),
      planOpened(plan) {
        memory.remember(plan);
        app.addRecentDocument(plan);
        drawMenu();
      },
      childStarter: utilityChildStarter,
    },
    log: (incidentId, error) => logFault(app.getPath('logs'), incidentId, error, parts.nowIso()),
  });
  host.listen((event) => tell(window, event));
  answerCalls(host);

  async function show(failed: keyof typeof desktopText, reply: Result<unknown, Problem>): Promise<void> {
    if (reply.ok) return;
    const language = memory.language();
    const lines = reply.problems.map((found) => `${placeText(found.at, language)}: ${problemText(found, language)}`);
    const options = { type: 'warning', title: 'Sắp Xếp', message: desktopText[failed][language], detail: lines.join('\n') } as const;
    await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  }

  async function openPlan(plan: string): Promise<void> {
    const reply = await host.call('file.open', { path: plan });
    if (!reply.ok && reply.problems[0].code === 'plan.not-found') {
      memory.forget(plan);
      drawMenu();
    }
    await show('notOpened', reply);
  }

  async function chooseAndOpen(): Promise<void> {
    const chosen = await choosePaths(window, 'open-plan', memory.language());
    if (chosen?.[0] !== undefined) await openPlan(chosen[0]);
  }

  async function chooseAndCreate(): Promise<void> {
    const chosen = await choosePaths(window, 'create-plan', memory.language());
    if (chosen?.[0] !== undefined) await show('notCreated', await host.call('file.create', { path: chosen[0] }));
  }

  async function about(): Promise<void> {
    const options = { type: 'info', title: 'Sắp Xếp', message: `Sắp Xếp ${app.getVersion()}` } as const;
    const detail = desktopText.aboutDetail[memory.language()];
    await (window ? dialog.showMessageBox(window, { ...options, detail }) : dialog.showMessageBox({ ...options, detail }));
  }

  function drawMenu(): void {
    const template = menuTemplate(
      { language: memory.language(), recentPlans: memory.recentPlans(), isPackaged: app.isPackaged },
      {
        newPlan: () => void chooseAndCreate(),
        openPlan: () => void chooseAndOpen(),
        openRecent: (plan) => void openPlan(plan),
        clearRecent() {
          memory.forgetAll();
          app.clearRecentDocuments();
          drawMenu();
        },
        setLanguage(language) {
          memory.setLanguage(language);
          drawMenu();
          tell(window, { kind: 'command', command: `language.${language}` });
        },
        command: (command) => tell(window, { kind: 'command', command }),
        about: () => void about(),
      },
    );
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  let isClosed = false;
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault(); // until the plan file is closed
    void host.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });

  drawMenu();
  window = openWindow(parts.preloadFile, () => desktopText.pageFailed[memory.language()]);
  window.once('closed', () => {
    window = null;
  });
  await window.loadURL(`${appOrigin}/index.html`);
  open = (plan) => void openPlan(plan);
  if (waitingPlan !== null) await openPlan(waitingPlan);
}

function openWindow(preloadFile: string, failureText: () => string): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preloadFile, app.isPackaged));
  window.once('ready-to-show', () => window.show());
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    // Everything that matters is in the host and its file: the page is simply drawn again.
    if (++reloads <= reloadLimit) window.webContents.reload();
    else dialog.showErrorBox('Sắp Xếp', failureText());
  });
  return window;
}
