import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const limitBytes = 2 ** 20;

/**
 * Keeps where the program failed, for the incident code a user reads out. Only the kind of error and the lines of code: a message could
 * hold the name or number of a person.
 */
export function logFault(folder: string, incidentId: string, error: unknown, atIso: string): void {
  const file = path.join(folder, 'sapxep.log');
  const where = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  const name = error instanceof Error ? error.name : typeof error;
  try {
    mkdirSync(folder, { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > limitBytes) renameSync(file, `${file}.old`);
    appendFileSync(file, `${atIso} ${incidentId} ${name}\n${where.join('\n')}\n`);
  } catch {
    // Where nothing can be written there is no log; the program goes on.
  }
}
