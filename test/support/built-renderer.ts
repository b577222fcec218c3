import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds the screens as they ship, into a folder of its own, and gives that folder. */
export async function builtRenderer(): Promise<string> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'sapxep-renderer-'));
  await build({ configFile: path.join(root, 'build/vite.renderer.ts'), logLevel: 'error', build: { outDir, sourcemap: false } });
  return outDir;
}
