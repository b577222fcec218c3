import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When anything in it last changed; a folder changes when a file is added or taken away. 0 when it does not exist. */
function newestChangeMs(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChangeMs(join(path, name))), found.mtimeMs);
}

/** Whether a built file is at least as new as everything it was made from. */
export function isCurrent(builtFile, sources) {
  const built = statSync(builtFile, { throwIfNoEntry: false });
  return built !== undefined && sources.every((source) => newestChangeMs(source) <= built.mtimeMs);
}
