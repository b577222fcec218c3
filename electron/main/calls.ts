import { type BrowserWindow, ipcMain, type WebFrameMain } from 'electron';
import type { ShellEvent } from '../../shared/contract/shell.ts';
import { problem } from '../../shared/kernel/problem.ts';
import { fail } from '../../shared/kernel/result.ts';
import type { Host } from '../host/host.ts';
import { appOrigin } from './app-scheme.ts';

/** Answers the page (the preload uses the same word). */
const callChannel = 'call';
/** Tells the page. */
const eventChannel = 'event';

/** The main frame of a page of ours: not a frame inside it, not a page of another origin, not a frame that is gone. */
const isOurPage = (frame: WebFrameMain | null): boolean => frame !== null && frame.parent === null && frame.origin === appOrigin;

/** The one door from a page into the program: everything goes through the host's own checks. */
export function answerCalls(host: Host): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) =>
    isOurPage(event.senderFrame)
      ? host.call(name, input)
      : fail(problem('input.invalid', { kind: 'input', path: [] }, { reason: 'not a page of this program' })),
  );
}

export function tell(window: BrowserWindow | null, event: ShellEvent): void {
  if (window && !window.isDestroyed()) window.webContents.send(eventChannel, event);
}
