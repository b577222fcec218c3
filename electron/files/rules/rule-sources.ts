import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface RuleSources {
  readonly hash: string;
  readonly texts: readonly { readonly name: string; readonly text: string }[]; // sorted by name
}

/** The `*.yaml` files of a folder as text, and SHA-256 over their names and bytes: any change of any file changes it. */
export function ruleSources(folder: string): RuleSources {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
  const hash = createHash('sha256');
  const texts = names.map((name) => {
    const bytes = readFileSync(path.join(folder, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    return { name, text: bytes.toString('utf8') };
  });
  return { hash: hash.digest('hex'), texts };
}
