import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Where the reader process begins: `child.ts` beside this file when running from source; `reader-child.js` in the
 * bundle, beside this module or one folder above it (bundled modules may stand in `chunks/`).
 */
export function childEntry(folder: string = import.meta.dirname): string {
  const candidates = ['child.ts', 'reader-child.js', '../reader-child.js'].map((name) => path.resolve(folder, name));
  const found = candidates.find((candidate) => existsSync(candidate));
  if (found === undefined) throw new Error(`The reader process is missing: none of ${candidates.join(', ')}`);
  return found;
}
