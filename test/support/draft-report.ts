import fc from 'fast-check';
import type { DraftPerson, DraftUnit } from './report-input.ts';

const figure = (most: number) => fc.option(fc.integer({ min: 0, max: most }), { nil: null });

/** Plans of any shape: units without members, members without figures, people who cannot be computed. */
export const anyUnits: fc.Arbitrary<readonly DraftUnit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('xã', 'phường', 'đặc khu'),
    members: fc.array(fc.record({ areaHa: figure(90_000), population: figure(200_000) }), { maxLength: 5 }),
    present: fc.integer({ min: 0, max: 200 }),
    quota: figure(60),
    verified: fc.boolean(),
  }),
  { maxLength: 6 },
);

export const anyPeople: fc.Arbitrary<readonly DraftPerson[]> = fc.array(
  fc.record({
    amountsVnd: fc.option(fc.array(fc.integer({ min: 0, max: 3_000_000_000 }), { maxLength: 3 }), { nil: null }),
    verified: fc.boolean(),
  }),
  { maxLength: 6 },
);
