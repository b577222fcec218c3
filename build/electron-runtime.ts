import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The Electron binary, or null when it is not installed. Looked for by file: importing `electron` would begin a download. */
export function electronRuntime(root: string, environment: NodeJS.ProcessEnv = process.env): string | null {
  const home = path.join(root, 'node_modules/electron');
  const name = path.join(home, 'path.txt');
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override === undefined && !existsSync(name)) return null;
  const binary = existsSync(name) ? readFileSync(name, 'utf8').trim() : process.platform === 'win32' ? 'electron.exe' : 'electron';
  const file = path.join(override ?? path.join(home, 'dist'), binary);
  return existsSync(file) ? file : null;
}
