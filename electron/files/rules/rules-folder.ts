import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of the rule files the program came with.
 *
 * Looked for upwards from `start` (the folder of the running file), so that it is found from the sources
 * (`shared/rules/params`) and from a bundle, which carries a copy in `dist/rules`.
 * Errors: throws when there is none, since a program without its law was not built right.
 */
export function rulesFolder(start: string): string {
  for (let folder = path.resolve(start); ; folder = path.dirname(folder)) {
    const found = [path.join(folder, 'shared/rules/params'), path.join(folder, 'dist/rules')].find((candidate) => existsSync(candidate));
    if (found) return found;
    if (path.dirname(folder) === folder) throw new Error(`no rule files above ${start}`);
  }
}
