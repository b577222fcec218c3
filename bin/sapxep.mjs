#!/usr/bin/env node
// Plain JavaScript on purpose: it has to run on any Node, and say what is needed before anything newer or native is loaded.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isCurrent } from './is-current.mjs';

const neededNode = 24;
const script = fileURLToPath(import.meta.url);
const root = dirname(dirname(script));

/** The built command, or in a checkout the sources when they are newer: an old build must not answer for new code. */
function entry() {
  const built = join(root, 'dist/electron/cli.js');
  const source = join(root, 'electron/cli/cli.ts');
  if (!existsSync(source)) return existsSync(built) ? built : null;
  const madeFrom = ['shared', 'electron', 'build/vite.main.ts', 'package-lock.json'].map((part) => join(root, part));
  return isCurrent(built, madeFrom) ? built : source;
}

/** Node 24 as the development dependency brings it. */
function broughtNode() {
  const file = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(file) ? file : null;
}

function stop(vi, en) {
  console.error(`${vi}\n${en}`);
  process.exitCode = 1;
}

/** In a checkout the screens that `serve` shows are built when they are missing or old. An installed program brings them. */
async function buildScreens() {
  const builder = join(root, 'build/ensure-built.ts');
  if (process.argv[2] !== 'serve' || !existsSync(builder)) return;
  const { ensureBuilt } = await import(pathToFileURL(builder).href);
  await ensureBuilt(root, ['renderer']);
}

/** npm runs scripts in the folder of the package; files named on the command line are meant from where the user stands. */
function returnToCaller() {
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  if (script === 'sapxep' && caller && existsSync(caller)) process.chdir(caller);
}

async function run() {
  if (Number(process.versions.node.split('.')[0]) >= neededNode) {
    const file = entry();
    if (file === null)
      return stop(
        `sapxep: thiếu tệp chương trình trong ${root}. Hãy cài đặt lại.`,
        `sapxep: the program's files are missing in ${root}. Install it again.`,
      );
    try {
      await buildScreens();
      returnToCaller();
      return await import(pathToFileURL(file).href);
    } catch (error) {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      return stop(
        `sapxep: thiếu thư viện (${error.message}). Hãy chạy "npm ci" trong ${root}.`,
        `sapxep: a library is missing (${error.message}). Run "npm ci" in ${root}.`,
      );
    }
  }
  const node = broughtNode();
  if (node === null)
    return stop(
      `sapxep: cần Node ${neededNode} trở lên, máy đang dùng ${process.version} (${process.execPath}). Hãy chạy "npm ci" trong ${root} (kèm Node ${neededNode}), hoặc cài Node ${neededNode}.`,
      `sapxep: Node ${neededNode} or newer is needed; this is ${process.version} (${process.execPath}). Run "npm ci" in ${root} (it brings Node ${neededNode}), or install Node ${neededNode}.`,
    );
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl+C reaches the child by itself; this process only waits for its end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : code;
  });
}

void run();
