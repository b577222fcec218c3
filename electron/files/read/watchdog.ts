import { Worker } from 'node:worker_threads';

/** What the watchdog writes to the error stream: the resident bytes of its process. */
export const memoryReport = /rss=(\d+)\n/g;

/** Runs in a thread of its own, so that it works while the main thread parses, or loops for ever. */
const watch = `
  const { writeSync } = require('node:fs');
  const { workerData } = require('node:worker_threads');
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
    if (workerData.reportsMemory) try { writeSync(2, 'rss=' + process.memoryUsage.rss() + '\\n'); } catch {}
  }, 100);
`;

/**
 * Ends this process when its parent has died without ending it, and tells the parent ten times a second how much memory
 * this process holds where the parent cannot look for itself.
 */
export function startWatchdog(reportsMemory: boolean): void {
  new Worker(watch, { eval: true, workerData: { reportsMemory } }).unref();
}
