import type { HostEvent } from './client.ts';

/** What the desktop menu asks the page to do; the page does it as if its own button had been pressed. */
export const shellCommands = ['edit.undo', 'edit.redo', 'language.vi', 'language.en'] as const;
export type ShellCommand = (typeof shellCommands)[number];

/** What the desktop shell pushes to the page: everything the host tells, and commands of the menu. */
export type ShellEvent = HostEvent | { readonly kind: 'command'; readonly command: ShellCommand };

/** All that a page in the desktop shell finds of it: `window.sapxep`, absent in a browser. `PageFile` is the page's own `File`, which nothing here knows. */
export interface DesktopBridge<PageFile> {
  call(name: string, input: unknown): Promise<unknown>;
  /** Listens until the returned function is called. */
  listen(listener: (event: ShellEvent) => void): () => void;
  /** Where a file that was dropped on the page lies; empty for one that lies nowhere on this machine. */
  pathOf(file: PageFile): string;
}
