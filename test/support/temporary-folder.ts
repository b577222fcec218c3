import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

const makeFolder = (): string => mkdtempSync(path.join(tmpdir(), 'sapxep-test-'));
const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** A folder of its own for the running test, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = makeFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** A folder for all tests of a file: make it in `beforeAll`, and give the returned function to `afterAll`. */
export function sharedFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = makeFolder();
  return { folder, remove: () => removeFolder(folder) };
}
