import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkBuilderConfig } from '../../build/check-builder.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('electron-builder accepts the configuration', async () => {
  const config = await checkBuilderConfig(root);
  expect(config).toMatchObject({
    appId: 'vn.sapxep.app',
    productName: 'Sắp Xếp',
    asar: true,
    asarUnpack: ['**/*.node'],
    publish: null,
    fileAssociations: [{ ext: 'sapxep', role: 'Editor' }],
    nsis: { oneClick: false, perMachine: false, allowElevation: false },
    win: { requestedExecutionLevel: 'asInvoker' },
  });
  for (const platform of ['win', 'linux'] as const)
    expect(existsSync(path.join(root, 'build/icons', config[platform]?.icon as string)), platform).toBe(true); // safe: a file name in our configuration
});

test('item 19: every fuse is set, and to the safe side', async () => {
  expect((await checkBuilderConfig(root)).electronFuses).toEqual({
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
});

test('a misspelled key is refused by name, so the check can fail', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'sapxep-builder-')), 'electron-builder.yml');
  writeFileSync(file, readFileSync(path.join(root, 'electron-builder.yml'), 'utf8').replace('asar: true', 'asarr: true'));
  await expect(checkBuilderConfig(root, file)).rejects.toThrow(/asarr/);
});
