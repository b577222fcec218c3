import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const projectRoot = path.resolve(import.meta.dirname, '../..');
/** Makes a newer Node believe, before anything else runs, that it is an old one. */
const asOldNode = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } }); Object.defineProperty(process, 'version', { value: 'v20.20.2' });",
)}`;

interface Tree {
  readonly source?: boolean;
  readonly built?: 'newer' | 'older';
  readonly broughtNode?: boolean;
}

/** A checkout or an installation in small: the command says which of its files answered. */
function makeTree({ source = false, built, broughtNode = false }: Tree): string {
  const root = mkdtempSync(path.join(tmpdir(), 'sapxep-bin-'));
  cpSync(path.join(projectRoot, 'bin'), path.join(root, 'bin'), { recursive: true });
  const put = (file: string, text: string, secondsAgo: number): void => {
    const full = path.join(root, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
    const at = Date.now() / 1000 - secondsAgo;
    utimesSync(full, at, at);
    utimesSync(path.dirname(full), at, at);
  };
  put('package.json', '{"type":"module"}', 100);
  if (source) {
    put('shared/kernel/a.ts', '', 100);
    put('electron/cli/cli.ts', "const said: string = 'source'; console.log(said, process.argv.slice(2).join(' '));", 100);
  }
  if (built) put('dist/electron/cli.js', "console.log('built', process.argv.slice(2).join(' '));", built === 'newer' ? 50 : 200);
  if (source) for (const folder of ['shared', 'electron']) utimesSync(path.join(root, folder), 1, 1);
  if (broughtNode) {
    mkdirSync(path.join(root, 'node_modules/node/bin'), { recursive: true });
    symlinkSync(process.execPath, path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node'));
  }
  return root;
}

function run(root: string, flags: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, path.join(root, 'bin/sapxep.mjs'), 'check', 'Tỉnh Mẫu.sapxep'],
    {
      encoding: 'utf8',
    },
  );
  return { status, stdout: stdout.trim(), stderr };
}

test.each([
  ['an installation has the build only', { built: 'newer' }, 'built'],
  ['a fresh build answers in a checkout', { source: true, built: 'newer' }, 'built'],
  ['a stale build does not answer for newer sources', { source: true, built: 'older' }, 'source'],
  ['a checkout without a build runs from source', { source: true }, 'source'],
] as const)('%s', (_what, tree, answers) => {
  expect(run(makeTree(tree))).toEqual({ status: 0, stdout: `${answers} check Tỉnh Mẫu.sapxep`, stderr: '' });
});

test('a removed source makes the build stale too', () => {
  const root = makeTree({ source: true, built: 'newer' });
  utimesSync(path.join(root, 'shared/kernel'), Date.now() / 1000, Date.now() / 1000); // as removing a file does
  expect(run(root).stdout).toMatch(/^source/);
});

test('without its files the command says so', () => {
  const { status, stderr } = run(makeTree({}));
  expect(status).toBe(1);
  expect(stderr).toContain('thiếu tệp chương trình');
  expect(stderr).toContain('Install it again');
});

test('an old Node hands over to the one that npm ci brought', () => {
  const root = makeTree({ built: 'newer', broughtNode: true });
  expect(run(root, ['--import', asOldNode])).toEqual({ status: 0, stdout: 'built check Tỉnh Mẫu.sapxep', stderr: '' });
});

test('an old Node alone gets a clear message in both languages, and nothing is loaded', () => {
  const { status, stdout, stderr } = run(makeTree({ built: 'newer' }), ['--import', asOldNode]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('cần Node 24 trở lên, máy đang dùng v20.20.2');
  expect(stderr).toContain('Node 24 or newer is needed; this is v20.20.2');
});

test('libraries that were never installed are named', () => {
  const root = makeTree({ source: true });
  writeFileSync(path.join(root, 'electron/cli/cli.ts'), "import 'commander-which-is-not-there';");
  const { status, stderr } = run(root);
  expect(status).toBe(1);
  expect(stderr).toContain('commander-which-is-not-there');
  expect(stderr).toContain('npm ci');
});

test('the exit code of the command is the exit code', () => {
  const root = makeTree({ built: 'newer', broughtNode: true });
  writeFileSync(path.join(root, 'dist/electron/cli.js'), 'process.exitCode = 2;');
  expect(run(root).status).toBe(2);
  expect(run(root, ['--import', asOldNode]).status).toBe(2);
});
