import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { WebRefusal } from '../../shared/contract/web.ts';

export interface AccessLimits {
  readonly codeMs: number; // how long a link may wait for the browser
  readonly idleMs: number; // how long a session may stand unused
}

/** Who may talk to the server: one link, used once, opens one session. */
export interface Access {
  /** A fresh single-use code; earlier codes die. The running session ends when the new code is used. */
  renew(): string;
  exchange(code: unknown): { readonly token: string } | { readonly refused: WebRefusal };
  /** Null when the Authorization header holds the token of the running session. */
  refusal(authorization: string | undefined): WebRefusal | null;
  /** Marks the session as in use until the returned function is called. */
  use(): () => void;
  /** Locks the session if it stood idle too long; true when it has just been locked. */
  lockIfIdle(): boolean;
}

const secret = (): string => randomBytes(32).toString('base64url');
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
/** In constant time, whatever the lengths. */
const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

export function createAccess(limits: AccessLimits, nowMs: () => number): Access {
  let code = { value: secret(), bornMs: nowMs(), used: false };
  let session: { readonly token: string; lastUseMs: number; inUse: number; locked: boolean } | null = null;

  function lockIfIdle(): boolean {
    if (!session || session.locked || session.inUse > 0 || nowMs() - session.lastUseMs <= limits.idleMs) return false;
    session.locked = true;
    return true;
  }

  return {
    lockIfIdle,
    renew() {
      code = { value: secret(), bornMs: nowMs(), used: false };
      return code.value;
    },
    exchange(given) {
      if (typeof given !== 'string' || !same(given, code.value)) return { refused: 'link-wrong' };
      if (code.used) return { refused: 'link-used' };
      if (nowMs() - code.bornMs > limits.codeMs) return { refused: 'link-expired' };
      code.used = true;
      session = { token: secret(), lastUseMs: nowMs(), inUse: 0, locked: false };
      return { token: session.token };
    },
    refusal(authorization) {
      const token = /^Bearer ([\w-]{43})$/.exec(authorization ?? '')?.[1];
      if (!session || token === undefined || !same(token, session.token)) return 'no-session';
      lockIfIdle();
      return session.locked ? 'idle' : null;
    },
    use() {
      const used = session;
      if (!used) return () => {};
      used.inUse++;
      return () => {
        used.inUse--;
        used.lastUseMs = nowMs();
      };
    },
  };
}
