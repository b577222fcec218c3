import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { ChildStarter, ReaderChild } from './child-starter.ts';
import { readerHeapMegabytes } from './limits.ts';
import { memoryReport } from './watchdog.ts';

const pageBytes = 4096;

/** Resident memory from the kernel; null when the process is gone. */
function residentBytes(pid: number): number | null {
  try {
    const pages = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1];
    return pages === undefined ? null : Number(pages) * pageBytes;
  } catch {
    return null;
  }
}

/** Windows programs cannot start without these; nothing of the user's environment is handed on. */
const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(['SystemRoot', 'windir'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])));

function watched(child: ChildProcess, canLook: boolean): ReaderChild {
  let reported: number | null = null;
  let ranOutOfHeap = false;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (text.includes('heap out of memory')) ranOutOfHeap = true;
    for (const match of text.matchAll(memoryReport)) reported = Number(match[1]);
  });
  return {
    send: (message) => {
      // Safe: structured clone takes every message of ours. The callback takes the error of a child that just died: its exit is told anyway.
      child.send(message as object, () => {});
    },
    onMessage: (listener) => {
      child.on('message', listener);
    },
    onExit: (listener) => {
      child.on('error', () => listener({ code: null, signal: null, ranOutOfHeap: false })); // it could not be started
      // 'close' comes after the last output, in which the engine may have said why it died.
      child.on('close', (code, signal) => listener({ code, signal, ranOutOfHeap }));
    },
    kill: () => {
      child.kill('SIGKILL');
    },
    rssBytes: () => (canLook && child.pid !== undefined ? residentBytes(child.pid) : reported),
  };
}

/** @param memory how the parent learns the child's memory: from the kernel (Linux), or from the child's own reports */
export function createNodeChildStarter(memory: 'kernel' | 'reports' = process.platform === 'linux' ? 'kernel' : 'reports'): ChildStarter {
  return {
    start: (entry) => {
      const child = fork(entry, memory === 'reports' ? ['--report-memory'] : [], {
        execPath: process.execPath,
        execArgv: [`--max-old-space-size=${readerHeapMegabytes}`, '--disable-proto=delete'],
        env: environment(),
        cwd: tmpdir(),
        serialization: 'advanced',
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        windowsHide: true,
      });
      return watched(child, memory === 'kernel');
    },
  };
}

export const nodeChildStarter: ChildStarter = createNodeChildStarter();
