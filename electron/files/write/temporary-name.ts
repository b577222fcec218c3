import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

// A folder may be shared: a process number means something only together with the machine.
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const pattern = /^\.sapxep-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;

/** A name of a file being written, which says who writes it. */
export const temporaryName = (): string => `.sapxep-${machine}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether this is what a process of this machine left behind when it was killed. */
export function isLeftover(name: string): boolean {
  const [, owner, pid] = pattern.exec(name) ?? [];
  return owner === machine && !isRunning(Number(pid));
}
