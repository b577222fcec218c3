import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

const root = path.resolve(import.meta.dirname, '../..');
const built = path.join(root, 'dist');
const missing =
  process.platform !== 'linux'
    ? 'packs for Linux only'
    : ['electron/main.js', 'preload/preload.cjs', 'renderer/index.html'].every((file) => existsSync(path.join(built, file)))
      ? null
      : 'needs npm run build';

/** What electron-builder unpacks when it can reach the runtime: files of the right names, so that packing itself can be looked at. */
function makeStandIn(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sapxep-stand-in-'));
  for (const inner of ['resources', 'locales']) mkdirSync(path.join(folder, inner));
  for (const file of ['version', 'LICENSE', 'LICENSES.chromium.html', 'locales/vi.pak', 'locales/en-US.pak', 'locales/fr.pak'])
    writeFileSync(path.join(folder, file), '45.4.1');
  writeFileSync(path.join(folder, 'electron'), '#!/bin/sh\n', { mode: 0o755 });
  return folder;
}

describe.skipIf(missing !== null)(`the packed program${missing === null ? '' : ` (${missing})`}`, () => {
  let resources = '';
  let files: readonly string[] = [];

  beforeAll(() => {
    const project = mkdtempSync(path.join(tmpdir(), 'sapxep-project-'));
    for (const part of ['package.json', 'dist', 'build/icons', 'node_modules/better-sqlite3'])
      cpSync(path.join(root, part), path.join(project, part), { recursive: true });
    for (const intruder of ['docs/a.md', 'fixtures/a.xlsx', 'shared/a.ts', 'test/a.ts', '.env']) {
      mkdirSync(path.dirname(path.join(project, intruder)), { recursive: true });
      writeFileSync(path.join(project, intruder), 'not to be packed');
    }
    // The configuration as it is, but for the fuses: a stand-in has none to flip.
    const { electronFuses: _, ...config } = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8'));
    const configFile = path.join(project, 'electron-builder.yml');
    writeFileSync(configFile, stringify({ ...config, electronDist: makeStandIn(), electronVersion: '45.4.1' }));
    execFileSync(process.execPath, [path.join(root, 'node_modules/electron-builder/cli.js'), '--dir', '--linux', '--config', configFile], {
      cwd: project,
      stdio: 'pipe',
    });
    resources = path.join(project, 'release/linux-unpacked/resources');
    files = listPackage(path.join(resources, 'app.asar'), { isPack: false });
  }, 60_000);

  test('holds the program, its screens and its law', () => {
    for (const file of [
      '/package.json',
      '/dist/electron/main.js',
      '/dist/electron/reader-child.js',
      '/dist/preload/preload.cjs',
      '/dist/renderer/index.html',
    ])
      expect(files).toContain(file);
    const rules = readdirSync(path.join(root, 'shared/rules/params')).filter((name) => name.endsWith('.yaml'));
    expect(files.filter((file) => file.startsWith('/dist/rules/') && file.endsWith('.yaml'))).toHaveLength(rules.length);
  });

  test('holds nothing else', () => {
    const tops = new Set(files.map((file) => file.split('/')[1]));
    expect([...tops].toSorted()).toEqual(['dist', 'node_modules', 'package.json']);
    expect(files.filter((file) => /\.(map|ts|tsx)$|\/(src|deps|test)\/|binding\.gyp/.test(file))).toEqual([]);
    expect(new Set(files.filter((file) => file.startsWith('/node_modules/')).map((file) => file.split('/')[2]))).toEqual(
      new Set(['better-sqlite3']),
    );
  });

  test('carries the database driver of this platform only, outside the archive', () => {
    const drivers = readdirSync(path.join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds'));
    expect(drivers).toEqual([`linux-${process.arch}.node`]);
  });

  test('keeps the two languages of the program', () => {
    expect(readdirSync(path.join(resources, '../locales')).toSorted()).toEqual(['en-US.pak', 'vi.pak']);
  });

  test('runs its command line and knows its law', () => {
    const unpacked = mkdtempSync(path.join(tmpdir(), 'sapxep-unpacked-'));
    extractAll(path.join(resources, 'app.asar'), unpacked);
    const out = execFileSync(process.execPath, [path.join(unpacked, 'dist/electron/cli.js'), 'rules', 'check', '--json'], {
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toMatchObject({ rules: expect.any(Number), problems: [] });
  });
});
