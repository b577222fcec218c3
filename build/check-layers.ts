import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Layer, layers } from './layers.ts';

export interface Breach {
  readonly file: string;
  readonly imports: string;
  readonly allowed: string;
}

const importStatement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const dynamicImport = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const inside = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);
const layerOf = (file: string): Layer | undefined =>
  layers.filter((layer) => inside(file, layer.folder)).toSorted((a, b) => b.folder.length - a.folder.length)[0];
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Screens do not import each other: each folder under renderer/screens is its own island. */
function crossesScreens(from: string, to: string): boolean {
  const screen = (file: string) => /^renderer\/screens\/([^/]+)\//.exec(file)?.[1];
  const [a, b] = [screen(from), screen(to)];
  return a !== undefined && b !== undefined && a !== b;
}

/** Every import of `source` (the text of `file`, a path from the project root) that its layer does not allow. */
export function breachesOf(file: string, source: string): readonly Breach[] {
  const layer = layerOf(file);
  if (!layer) return [{ file, imports: '(anything)', allowed: 'no layer is declared for this folder in build/layers.ts' }];
  const imports = [
    ...[...source.matchAll(importStatement)].map((m) => ({ typeOnly: m[1] !== undefined, specifier: m[2] ?? '' })),
    ...[...source.matchAll(dynamicImport)].map((m) => ({ typeOnly: false, specifier: m[1] ?? '' })),
  ];
  return imports.flatMap(({ typeOnly, specifier }) => {
    if (specifier.startsWith('.')) {
      const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
      const folders = [layer.folder, ...layer.may, ...(typeOnly ? (layer.types ?? []) : [])];
      const fine = folders.some((folder) => inside(target, folder)) && !crossesScreens(file, target);
      return fine ? [] : [{ file, imports: target, allowed: folders.join(', ') }];
    }
    const wanted = specifier.startsWith('node:') ? 'node:' : packageOf(specifier);
    const packages = layer.packages ?? [];
    return packages.includes(wanted) ? [] : [{ file, imports: specifier, allowed: packages.join(', ') || 'no package' }];
  });
}

/** Walls of the whole tree. `files` is counted so that a check which finds nothing to check cannot pass. */
export function checkLayers(root: string): { readonly files: number; readonly breaches: readonly Breach[] } {
  const files = globSync('{shared,electron,renderer,fixtures}/**/*.{ts,tsx}', { cwd: root }).map((f) => f.replaceAll(path.sep, '/'));
  return { files: files.length, breaches: files.flatMap((file) => breachesOf(file, readFileSync(path.join(root, file), 'utf8'))) };
}

if (import.meta.main) {
  const { files, breaches } = checkLayers(path.resolve(import.meta.dirname, '..'));
  for (const { file, imports, allowed } of breaches) console.error(`${file}: may not import ${imports} (allowed: ${allowed})`);
  console.log(`layers: ${files} modules, ${breaches.length} forbidden imports`);
  process.exit(files === 0 || breaches.length > 0 ? 1 : 0);
}
