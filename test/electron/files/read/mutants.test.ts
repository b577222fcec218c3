import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officeWorkbook, read, written } from './made-files.ts';

/** One to eight bytes changed, cut out or repeated, as a bad copy would. */
const mutation = fc.record({
  kind: fc.constantFrom('set', 'flip', 'cut', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.nat(255),
});

function mutated(file: Buffer, mutations: readonly { readonly kind: string; readonly at: number; readonly byte: number }[]): Buffer {
  let bytes = Buffer.from(file);
  for (const { kind, at, byte } of mutations) {
    const position = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
    if (kind === 'set') bytes[position] = byte;
    else if (kind === 'flip') bytes[position] = (bytes[position] ?? 0) ^ (1 << (byte % 8));
    else if (kind === 'cut') bytes = Buffer.concat([bytes.subarray(0, position), bytes.subarray(position + 1 + (byte % 16))]);
    else bytes = Buffer.concat([bytes.subarray(0, position + 1), bytes.subarray(position)]);
    if (bytes.length === 0) return bytes;
  }
  return bytes;
}

test.each(['xlsx', 'xlsb', 'ods'] as const)('%s: a damaged copy is refused or reads the same, and never hangs', (bookType) => {
  const file = written(officeWorkbook(), bookType);
  const whole = read(file, 'a');
  expect(whole.ok).toBe(true);
  const worst = { milliseconds: 0 };
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 8 }), (mutations) => {
      const startedAt = performance.now();
      const outcome = read(mutated(file, mutations), 'a');
      worst.milliseconds = Math.max(worst.milliseconds, performance.now() - startedAt);
      if (outcome.ok) expect(outcome).toEqual(whole);
      else expect(outcome.problems[0].code).toMatch(/^file\./);
    }),
    { numRuns: 200 },
  );
  expect(worst.milliseconds).toBeLessThan(2000);
});
