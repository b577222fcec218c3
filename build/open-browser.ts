import { spawn } from 'node:child_process';

/** The system's own way to open an address. */
export function openCommand(url: string, platform: NodeJS.Platform): readonly [command: string, ...args: string[]] {
  if (platform === 'darwin') return ['open', url];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]; // `start` would need a shell
  return ['xdg-open', url];
}

/** Best effort: where there is no browser to open, the printed address has to do. */
export function openBrowser(url: string): void {
  const [command, ...args] = openCommand(url, process.platform);
  spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true })
    .on('error', () => {})
    .unref();
}
