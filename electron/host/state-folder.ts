import { homedir } from 'node:os';
import path from 'node:path';

/** The user's own folder for what the program keeps beside plans: snapshots, profiles of senders. Never the folder of the documents. */
export function stateFolder(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): string {
  if (env['SAPXEP_HOME']) return path.resolve(env['SAPXEP_HOME']);
  const home = homedir();
  if (platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'sapxep');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'sapxep');
  return path.join(env['XDG_STATE_HOME'] ?? path.join(home, '.local', 'state'), 'sapxep');
}
