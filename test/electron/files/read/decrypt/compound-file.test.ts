import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCompoundFile } from '../../../../../electron/files/read/decrypt/compound-file.ts';
import { Refusal } from '../../../../../electron/files/read/refusal.ts';
import { compoundOf } from './encrypted-files.ts';

const sectorAt = (index: number): number => (index + 1) * 512;

/** Where a stream's directory entry stands in the file. */
function entryOf(file: Buffer, name: string): number {
  const at = file.indexOf(Buffer.from(`${name}\0`, 'utf16le'));
  expect(at % 128).toBe(0);
  return at;
}

function refusal(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.params] : error;
  }
}

const broken = ['file.damaged', { reason: 'unreadable', part: null }];
const cutOff = ['file.damaged', { reason: 'cut-off', part: null }];

describe('a compound file', () => {
  test('gives its streams back, small and large, whatever their capitals', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20_000), { minLength: 1, maxLength: 6 }), (sizes) => {
        const streams = Object.fromEntries(sizes.map((size, index) => [`Stream ${index}`, randomBytes(size)]));
        const compound = openCompoundFile(compoundOf(streams));
        for (const [name, content] of Object.entries(streams)) expect(compound.stream(name.toUpperCase())?.equals(content)).toBe(true);
        expect(compound.stream('other')).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  test('of many megabytes, whose tables need tables of their own', () => {
    const content = randomBytes(9_000_000);
    expect(
      openCompoundFile(compoundOf({ Workbook: content }))
        .stream('Workbook')
        ?.equals(content),
    ).toBe(true);
  });

  const file = compoundOf({ Workbook: randomBytes(5000) });
  const changed = (at: number, value: number): Buffer => {
    const copy = Buffer.from(file);
    copy.writeUInt32LE(value, at);
    return copy;
  };
  const read = (bytes: Buffer): unknown => refusal(() => openCompoundFile(bytes).stream('Workbook')?.length);

  test('whose sectors follow each other in a circle, or lead out of the file', () => {
    const start = file.readUInt32LE(entryOf(file, 'Workbook') + 116);
    const table = sectorAt(file.readUInt32LE(76));
    expect(read(file)).toBe(5000);
    expect(read(changed(table + start * 4, start))).toEqual(broken);
    expect(read(changed(table + start * 4, 100_000))).toEqual(broken);
    expect(read(changed(table + start * 4, 0xfffffffe))).toEqual(cutOff); // ends after one sector of ten
    expect(read(changed(76, 1000))).toEqual(cutOff);
  });

  test('whose directory turns in a circle, or states what cannot be', () => {
    const root = entryOf(file, 'Root Entry');
    const entry = entryOf(file, 'Workbook');
    const own = (entry - root) / 128;
    expect(read(changed(entry + 68, own))).toEqual(broken); // its own left neighbour
    expect(read(changed(entry + 120, 2 ** 31))).toEqual(cutOff); // longer than the file
    expect(read(changed(root + 66, 0))).toEqual(broken); // a root that is none
    expect(read(changed(68, 5))).toBe(5000); // no table of tables, as the count says
    expect(read(file.subarray(0, 100))).toEqual(cutOff);
    expect(read(Buffer.concat([file.subarray(0, 30), Buffer.alloc(1000)]))).toEqual(broken);
  });
});
