import path from 'node:path';
import { build } from 'vite';
import { isCurrent } from '../bin/is-current.mjs';

interface Part {
  readonly built: string;
  readonly config: string;
  readonly madeFrom: readonly string[];
}

const parts = {
  main: { built: 'dist/electron/main.js', config: 'build/vite.main.ts', madeFrom: ['shared', 'electron', 'package-lock.json'] },
  preload: { built: 'dist/preload/preload.cjs', config: 'build/vite.preload.ts', madeFrom: ['electron/preload', 'package-lock.json'] },
  renderer: { built: 'dist/renderer/index.html', config: 'build/vite.renderer.ts', madeFrom: ['shared', 'renderer', 'package-lock.json'] },
} as const satisfies Readonly<Record<string, Part>>;

export type BuildPart = keyof typeof parts;

/** Builds what is missing or older than its sources. */
export async function ensureBuilt(root: string, names: readonly BuildPart[]): Promise<void> {
  for (const name of names) {
    const { built, config, madeFrom } = parts[name];
    const sources = [config, ...madeFrom].map((source) => path.join(root, source));
    if (isCurrent(path.join(root, built), sources)) continue;
    await build({ configFile: path.join(root, config), logLevel: 'warn' });
  }
}
