import { z } from 'zod';
import { unitKinds, unitLevels } from '../../model/unit.ts';
import { wholeNumber } from './decimal.ts';

const kind = z.enum(unitKinds);
const level = z.enum(unitLevels);

/** When a line of a standard holds. A fact that is null is not asked about; one the lists do not say makes the line only possible. */
const standardCondition = z.strictObject({
  kinds: z.array(kind).min(1), // of the unit itself
  mountainous: z.boolean().nullable(), // miền núi, vùng cao
  island: z.boolean().nullable(), // hải đảo
  districtKinds: z.array(kind).min(1).nullable(), // of the district it lies in
  provinceIsCity: z.boolean().nullable(), // thành phố trực thuộc trung ương
  provinceIsHighland: z.boolean().nullable(), // tỉnh miền núi, vùng cao, biên giới
});

const standardLine = z.strictObject({
  id: z.string().min(1), // key of the texts
  when: standardCondition,
  areaHa: wholeNumber,
  population: wholeNumber,
  unverified: z.string().min(1).nullable(), // what is not verified about this line alone
});

/** Traits of a unit that together lower its standard of population. A trait that is null is not asked about. */
const loweringTraits = z.strictObject({
  kinds: z.array(kind).min(1), // of the unit that is judged
  mountainous: z.boolean().nullable(),
  border: z.boolean().nullable(),
  minorityFromPercent: wholeNumber.nullable(), // share of ethnic minorities, from this percentage on
});

/** Smallest area and population of commune-level units. */
const unitStandard = z.strictObject({
  appliesTo: z.enum(['formed', 'all']), // only units that take part in the operation, or every unit
  exemptFromWholeUnits: wholeNumber.nullable(), // a unit joined from so many units is not assessed
  specialFactorsLower: z.boolean(), // special factors of a unit can lower its standard
  traitsLowerPopulation: z.array(loweringTraits).min(1).optional(), // by how much is not reckoned: below is then open
  lines: z.array(standardLine).min(1),
});

/** Rules of shared/merger and the shape of their values; quoted decimals stay strings. */
export const mergerRules = {
  'government.tiers': z.strictObject({
    levels: z.array(level).min(1), // levels that exist
    communeKinds: z.array(kind).min(1), // kinds of commune-level unit that exist
  }),
  'units.result-kind': z.strictObject({
    steps: z.array(z.strictObject({ anyOf: z.array(kind).min(1), becomes: kind })).min(1), // the first that fits
    wholeIslandDistrict: kind,
  }),
  'units.standard': unitStandard,
  'units.standard-1211': unitStandard,
  'units.piece-rounding': z.strictObject({ partsPerMillion: wholeNumber }), // how far each share may be off by rounding
} as const satisfies Record<string, z.ZodType>;
