import path from 'node:path';
import { expect, test } from 'vitest';
import { breachesOf, checkLayers } from '../../build/check-layers.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('the tree keeps its walls, and the check did look at it', () => {
  const { files, breaches } = checkLayers(root);
  expect(breaches).toEqual([]);
  expect(files).toBeGreaterThan(100);
});

test.each([
  ['shared/kernel knows nobody', 'shared/kernel/result.ts', "import { unitKinds } from '../model/unit.ts';"],
  ['shared/ knows no Node', 'shared/money/payroll.ts', "import { readFileSync } from 'node:fs';"],
  ['shared/ knows no host', 'shared/plan/plan.ts', "import { headSeq } from '../../electron/store/command-log.ts';"],
  ['merger does not know money', 'shared/merger/form.ts', "import { monthlyPay } from '../money/monthly-pay.ts';"],
  ['rules do not know the plan', 'shared/rules/rule.ts', "import type { Trace } from '../plan/trace.ts';"],
  ['only the store speaks SQL', 'electron/host/dispatch.ts', "import Database from 'better-sqlite3';"],
  ['only files read workbooks', 'electron/host/dispatch.ts', "import { read } from 'xlsx';"],
  ['only main and preload touch Electron', 'electron/web/serve.ts', "import { app } from 'electron';"],
  ['the renderer does not know the host', 'renderer/api/client.ts', "import { createHost } from '../../electron/host/create-host.ts';"],
  [
    'the renderer computes nothing',
    'renderer/screens/units/units.tsx',
    "import { formUnits } from '../../../shared/merger/form-units.ts';",
  ],
  ['screens do not know each other', 'renderer/screens/units/units.tsx', "import { Money } from '../money/money.tsx';"],
  ['only renderer/grid knows AG Grid', 'renderer/screens/units/units.tsx', "import { AgGridReact } from 'ag-grid-react';"],
  ['an import that is spread over lines', 'electron/web/serve.ts', "import {\n  app,\n  session,\n} from 'electron';"],
  ['an import made while running', 'electron/web/serve.ts', "const { app } = await import('electron');"],
  ['an export from elsewhere', 'shared/kernel/all.ts', "export { unitKinds } from '../model/unit.ts';"],
  ['a folder nobody declared', 'electron/somewhere/x.ts', ''],
])('a planted import is refused: %s', (_name, file, source) => {
  const [breach, ...others] = breachesOf(file, source);
  expect(others).toEqual([]);
  expect(breach?.file).toBe(file);
  expect(breach?.allowed).not.toBe('');
});

test.each([
  ['a folder further down', 'shared/plan/plan.ts', "import { versionOn } from '../rules/rule.ts';"],
  ['a type of the domain in the renderer', 'renderer/screens/units/units.tsx', "import type { Plan } from '../../../shared/plan/plan.ts';"],
  ['a package that is listed', 'shared/contract/call.ts', "import { z } from 'zod';"],
])('what is allowed passes: %s', (_name, file, source) => expect(breachesOf(file, source)).toEqual([]));
