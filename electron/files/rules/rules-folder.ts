import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where the rules may stand, seen from one folder on the way up: beside the bundle in `dist`, or in the sources. */
function candidates(folder: string): readonly string[] {
  const sources = path.join(folder, 'shared/rules/params');
  return path.basename(folder) === 'dist' ? [path.join(folder, 'rules'), sources] : [sources, path.join(folder, 'dist/rules')];
}

/**
 * The folder of the rule files the program came with.
 *
 * Shape   looked for upwards from `start` (the folder of the running file): a bundle in `dist` finds its own copy in `dist/rules`,
 *         the sources find `shared/rules/params`.
 * Errors  throws when there is none, since a program without its law was not built right.
 */
export function rulesFolder(start: string): string {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    const found = candidates(folder).find((candidate) => existsSync(candidate));
    if (found) return found;
    if (path.dirname(folder) === folder) throw new Error(`no rule files above ${start}`);
  }
}
