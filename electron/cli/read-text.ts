import { readFileSync } from 'node:fs';
import { type Problem, problem } from '../../shared/kernel/problem.ts';
import { inputText } from './input-text.ts';

/** What was read, or what is wrong with it as a whole. */
export type Read<T> =
  | { readonly value: T }
  | { readonly problem: Problem<'file.not-found' | 'file.no-access' | 'file.damaged' | 'input.invalid'> };

const accessFaults: Readonly<Record<string, 'not-a-file' | 'not-allowed' | 'in-use'>> = {
  EISDIR: 'not-a-file',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EBUSY: 'in-use',
};

/** The text of a file, or of standard input for `-`. */
export function readText(file: string): Read<string> {
  const at = { kind: 'file', file, sheet: null } as const;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') return { problem: problem('file.not-found', at, { path: file }) };
    return { problem: problem('file.no-access', at, { path: file, reason: accessFaults[code] ?? 'read-error' }) };
  }
  const text = inputText(bytes);
  return text === null ? { problem: problem('file.damaged', at, { reason: 'encoding', part: 'UTF-8' }) } : { value: text };
}
