import { tmpdir } from 'node:os';
import { app, utilityProcess } from 'electron';
import type { ChildStarter } from '../files/read/child-starter.ts';
import { readerHeapMegabytes } from '../files/read/limits.ts';

/** Windows programs cannot start without these; nothing of the user's environment is handed on. */
const environment = (): Record<string, string> =>
  Object.fromEntries(
    ['SystemRoot', 'windir'].flatMap((name): [string, string][] => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Starts the reader as a utility process: with the RunAsNode fuse off, forking Node does not work in the packed program. */
export const utilityChildStarter: ChildStarter = {
  start(entry) {
    const child = utilityProcess.fork(entry, [], {
      serviceName: 'Sắp Xếp: reading a workbook',
      execArgv: [`--max-old-space-size=${readerHeapMegabytes}`, '--disable-proto=delete'],
      env: environment(),
      cwd: tmpdir(),
      stdio: 'ignore',
    });
    let ranOutOfHeap = false;
    child.on('error', () => {
      ranOutOfHeap = true; // the only error there is: the engine could not go on
    });
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => {
        child.on('message', listener);
      },
      onExit: (listener) => {
        child.on('exit', (code) => listener({ code, signal: null, ranOutOfHeap }));
      },
      kill() {
        const { pid } = child;
        child.kill();
        if (pid === undefined) return;
        try {
          process.kill(pid, 'SIGKILL'); // kill() above only asks, and a loop does not hear it
        } catch {
          // it was gone already
        }
      },
      rssBytes() {
        const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid);
        return metric ? metric.memory.workingSetSize * 1024 : null; // told in KB
      },
    };
  },
};
