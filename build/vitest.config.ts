import path from 'node:path';
import { defineConfig } from 'vitest/config';

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(`Node 24 is needed, this is ${process.version}; use npm test (it runs node_modules/.bin/node)`);

const root = path.resolve(import.meta.dirname, '..');

/** One project: everything runs in Node, the browser tests drive a real Chromium and skip, saying so, where there is none. */
export default defineConfig({
  root,
  resolve: { alias: { electron: path.join(root, 'test/support/electron.mock.ts') } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    reporters: ['default', path.join(root, 'build/reporter.ts')],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
