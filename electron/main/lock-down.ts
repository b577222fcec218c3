import type { Session, WebContents } from 'electron';
import { appOrigin } from './app-scheme.ts';

/** The program's own files, and what pages make themselves. Developer tools only where there are any. */
const allowedRequests = (isPackaged: boolean): readonly string[] => [
  `${appOrigin}/`,
  `blob:${appOrigin}/`,
  'data:',
  ...(isPackaged ? [] : ['devtools://']),
];

/** No permission for any page, and no request to anything but the program itself. */
export function lockSession(session: Session, isPackaged: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, grant) => grant(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false); // it would fetch dictionaries
  const allowed = allowedRequests(isPackaged);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !allowed.some((start) => url.startsWith(start)) }));
}

/** No page goes anywhere, opens a window or embeds another page. */
export function lockContents(contents: WebContents): void {
  const deny = (event: { preventDefault(): void }): void => event.preventDefault();
  contents.on('will-navigate', deny);
  contents.on('will-frame-navigate', deny);
  contents.on('will-redirect', deny);
  contents.on('will-attach-webview', deny);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
