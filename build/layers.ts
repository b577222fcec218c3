/**
 * Which folder may import which, and which packages. The longest matching folder decides.
 * A type-only import of the renderer may reach all of shared/ (`types`), since nothing of it is left at run time.
 */
export interface Layer {
  readonly folder: string;
  readonly may: readonly string[]; // folders, itself always included
  readonly types?: readonly string[]; // folders it may import types from
  readonly packages?: readonly string[]; // "node:" stands for every built-in module
}

const kernelUp = ['shared/kernel', 'shared/model'];
const domain = [...kernelUp, 'shared/rules'];
const allDomain = [
  ...domain,
  'shared/staging',
  'shared/reconcile',
  'shared/merger',
  'shared/tasks',
  'shared/staffing',
  'shared/money',
  'shared/scenario',
];

export const layers: readonly Layer[] = [
  { folder: 'shared/kernel', may: [] },
  { folder: 'shared/model', may: ['shared/kernel'], packages: ['zod'] },
  { folder: 'shared/rules', may: kernelUp, packages: ['zod'] },
  { folder: 'shared/staging', may: kernelUp },
  { folder: 'shared/reconcile', may: kernelUp },
  { folder: 'shared/scenario', may: domain },
  { folder: 'shared/merger', may: [...domain, 'shared/scenario'] },
  { folder: 'shared/tasks', may: domain },
  { folder: 'shared/staffing', may: domain },
  { folder: 'shared/money', may: domain, packages: ['zod'] },
  { folder: 'shared/plan', may: allDomain },
  { folder: 'shared/report', may: [...allDomain, 'shared/plan', 'shared/text'], types: ['shared/contract'] },
  { folder: 'shared/contract', may: kernelUp, types: [...allDomain, 'shared/plan', 'shared/report'], packages: ['zod'] },
  { folder: 'shared/text', may: kernelUp, types: ['shared/staging', 'shared/plan', 'shared/contract'] },
  {
    folder: 'electron/main',
    may: ['electron/host', 'electron/web', 'electron/files/read', 'shared/contract', 'shared/kernel', 'shared/text'],
    packages: ['electron', 'node:'],
  },
  { folder: 'electron/preload', may: ['shared/contract', 'shared/kernel'], packages: ['electron'] },
  { folder: 'electron/host', may: ['electron/store', 'electron/files', 'shared'], packages: ['zod', 'node:'] },
  { folder: 'electron/store', may: [...kernelUp, 'shared/scenario', 'shared/staging'], packages: ['better-sqlite3', 'node:'] },
  {
    folder: 'electron/files',
    may: [...domain, 'shared/staging', 'shared/report', 'shared/text'],
    packages: ['xlsx', 'hucre', 'yaml', 'node:'],
  },
  { folder: 'electron/web', may: ['electron/host', 'shared/contract', 'shared/kernel'], packages: ['node:'] },
  {
    folder: 'electron/cli',
    may: ['electron/host', 'electron/web', 'shared/contract', 'shared/kernel', 'shared/text', 'shared/model'],
    packages: ['commander', 'node:'],
  },
  {
    folder: 'renderer',
    may: [
      'renderer/api',
      'renderer/grid',
      'renderer/ui',
      'renderer/screens',
      'renderer/app',
      'shared/contract',
      'shared/kernel',
      'shared/model',
      'shared/text',
    ],
    types: ['shared'],
    packages: ['react', 'react-dom', '@mantine/core', '@mantine/hooks', '@tanstack/react-query', '@fontsource-variable/inter'],
  },
  {
    folder: 'renderer/grid',
    may: ['renderer/api', 'renderer/ui', 'shared/contract', 'shared/kernel', 'shared/model', 'shared/text'],
    types: ['shared'],
    packages: ['react', '@mantine/core', 'ag-grid-community', 'ag-grid-react', '@ag-grid-community/locale'],
  },
  {
    folder: 'renderer/screens',
    may: ['renderer/api', 'renderer/grid', 'renderer/ui', 'shared/contract', 'shared/kernel', 'shared/model', 'shared/text'],
    types: ['shared'],
    packages: ['react', '@mantine/core', '@mantine/hooks', '@tanstack/react-query'],
  },
  { folder: 'fixtures', may: ['shared/kernel', 'shared/model', 'electron/files'], packages: ['xlsx', 'hucre', 'node:'] },
];
