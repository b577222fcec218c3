import type { ReadLimits } from '../limits.ts';
import { damaged, Refusal } from '../refusal.ts';
import { findJsonFault } from './find-json-fault.ts';
import type { Json } from './json-value.ts';
import { measureJson } from './measure-json.ts';

/** Integers of so many digits that a number could not hold them all. Fractions are long without having such digits. */
const longInteger = /(?<![\d.])\d{16,}(?![\d.eE])/;

/** A code of twenty digits stays the text it is: as a number its last digits would change. */
function keepDigits(_name: string, value: unknown, ...[context]: readonly unknown[]): unknown {
  if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) return value;
  const source = typeof context === 'object' && context !== null && 'source' in context ? context.source : null;
  return typeof source === 'string' && /^-?\d+$/.test(source) ? source : value;
}

/** Names of all objects inside; the depth was limited before, so that this cannot run out of stack. */
function countMembers(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  const inner: readonly Json[] = Array.isArray(value) ? value : Object.values(value);
  if (!Array.isArray(value)) count += inner.length;
  for (const item of inner) if (typeof item === 'object' && item !== null) count += countMembers(item);
  return count;
}

function parsed(text: string): Json {
  try {
    return longInteger.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line, atEnd } = findJsonFault(text);
    throw atEnd ? damaged('cut-off') : Refusal.of('file.json-invalid', { line });
  }
}

/**
 * The value of a JSON text, whole: a name given twice in one object, of which parsers drop the first, is refused.
 *
 * Errors: throws Refusal for text that is no JSON, is cut off, is nested too deeply or holds too much.
 */
export function parseJson(text: string, limits: ReadLimits): Json {
  const members = measureJson(text, limits);
  const value = parsed(text);
  if (countMembers(value) !== members) throw damaged('repeated-name');
  return value;
}
