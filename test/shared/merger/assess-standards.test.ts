import { describe, expect, test } from 'vitest';
import { assessStandards, type StandardFacts, type UnitStandard } from '../../../shared/merger/assess-standards.ts';
import { law } from '../../support/invented-law.ts';

const open = { mountainous: null, island: null, districtKinds: null, provinceIsCity: null, provinceIsHighland: null } as const;
const invented = (more: Partial<UnitStandard> = {}) =>
  law('units.standard', {
    appliesTo: 'formed',
    exemptFromWholeUnits: '3',
    specialFactorsLower: true,
    lines: [
      { id: 'high', when: { ...open, kinds: ['xã'], mountainous: true }, areaHa: '500', population: '100', unverified: null },
      { id: 'low', when: { ...open, kinds: ['xã'], mountainous: false }, areaHa: '200', population: '900', unverified: null },
      {
        id: 'ward-of-district',
        when: { ...open, kinds: ['phường'], districtKinds: ['quận'] },
        areaHa: '10',
        population: '700',
        unverified: null,
      },
      {
        id: 'ward-of-city',
        when: { ...open, kinds: ['phường'], districtKinds: ['thành phố'] },
        areaHa: '10',
        population: '300',
        unverified: null,
      },
    ],
    ...more,
  });
const facts = (more: Partial<StandardFacts>): StandardFacts => ({
  kind: 'xã',
  areaHa: 300,
  population: 950,
  takesPart: true,
  wholeUnits: 2,
  units: 2,
  mountainous: false,
  island: null,
  districtKind: null,
  provinceIsCity: null,
  provinceIsHighland: null,
  hasSpecialFactor: false,
  members: [],
  ...more,
});
const verdicts = (more: Partial<StandardFacts>, standard = invented()) =>
  assessStandards(facts(more), standard).map(({ criterion, required, verdict, reason }) => [criterion, required, verdict, reason]);

describe('assessStandards', () => {
  test.each<[string, Partial<StandardFacts>, unknown[]]>([
    [
      'both met',
      {},
      [
        ['areaHa', 200, 'met', 'line.low'],
        ['population', 900, 'met', 'line.low'],
      ],
    ],
    [
      'exactly the standard is enough',
      { areaHa: 200, population: 900 },
      [
        ['areaHa', 200, 'met', 'line.low'],
        ['population', 900, 'met', 'line.low'],
      ],
    ],
    [
      'one person short',
      { population: 899 },
      [
        ['areaHa', 200, 'met', 'line.low'],
        ['population', 900, 'not-met', 'line.low'],
      ],
    ],
    [
      'three whole units are exempt',
      { wholeUnits: 3, units: 3, population: 1 },
      [
        ['areaHa', 200, 'exempt', 'exempt.units-joined'],
        ['population', 900, 'exempt', 'exempt.units-joined'],
      ],
    ],
    [
      'pieces may or may not make three units',
      { wholeUnits: 2, units: 3, population: 1 },
      [
        ['areaHa', 200, 'met', 'line.low'],
        ['population', 900, 'unknown', 'open.pieces-as-units'],
      ],
    ],
    [
      'no population in the lists',
      { population: null },
      [
        ['areaHa', 200, 'met', 'line.low'],
        ['population', 900, 'unknown', 'missing.population'],
      ],
    ],
    [
      'not known whether mountainous: the strictest line decides when all agree',
      { mountainous: null, areaHa: 600, population: 50 },
      [
        ['areaHa', 500, 'met', 'line.high'],
        ['population', 900, 'not-met', 'line.low'],
      ],
    ],
    [
      'not known whether mountainous: unknown when the lines differ',
      { mountainous: null },
      [
        ['areaHa', 500, 'unknown', 'missing.mountainous'],
        ['population', 900, 'met', 'line.low'],
      ],
    ],
    [
      'below, with a special factor',
      { population: 500, hasSpecialFactor: true },
      [
        ['areaHa', 200, 'met', 'line.low'],
        ['population', 900, 'unknown', 'open.special-factor'],
      ],
    ],
    [
      'a ward of districts of different kinds',
      { kind: 'phường', population: 500 },
      [
        ['areaHa', 10, 'met', 'line.ward-of-district'],
        ['population', 700, 'unknown', 'missing.district'],
      ],
    ],
    ['a kind the standard does not name', { kind: 'đặc khu' }, []],
    ['a unit that takes no part', { takesPart: false }, []],
  ])('%s', (_, more, expected) => {
    expect(verdicts(more)).toEqual(expected);
  });

  test('traits of one member lower the population only, when all that is asked holds', () => {
    const traits = { mountainous: true, island: null, border: null, minorityE2: null, specialFactors: null, classOfUnit: null };
    const lowering = invented({
      traitsLowerPopulation: [
        { kinds: ['xã'], mountainous: true, border: true, minorityFromPercent: null },
        { kinds: ['xã'], mountainous: null, border: null, minorityFromPercent: '40' },
      ],
    });
    const below = (members: StandardFacts['members']) =>
      verdicts({ areaHa: 1, population: 1, members }, lowering).map(([, , verdict]) => verdict);
    expect(below([traits, { ...traits, border: true }])).toEqual(['not-met', 'unknown']);
    expect(below([{ ...traits, mountainous: false, minorityE2: 4000 }])).toEqual(['not-met', 'unknown']);
    expect(below([{ ...traits, mountainous: false, border: true, minorityE2: 3999 }])).toEqual(['not-met', 'not-met']);
    expect(below([])).toEqual(['not-met', 'not-met']);
  });

  test('a line that nobody has verified makes the law of its verdict unverified', () => {
    const lines = invented().version.value.lines.map((line) =>
      line.id === 'low' ? { ...line, unverified: 'dòng này chưa kiểm chứng' } : line,
    );
    const [area] = assessStandards(facts({}), invented({ lines }));
    expect([area?.because.version.verified, area?.because.version.note]).toEqual([false, 'dòng này chưa kiểm chứng']);
    const [other] = assessStandards(facts({ mountainous: true }), invented({ lines }));
    expect(other?.because.version.verified).toBe(true);
  });

  test('a standard for all units also judges those that take no part, and the law travels with the verdict', () => {
    const [area] = assessStandards(facts({ takesPart: false, areaHa: 1 }), invented({ appliesTo: 'all', exemptFromWholeUnits: null }));
    expect(area).toMatchObject({ criterion: 'areaHa', actual: 1, verdict: 'not-met' });
    expect(area!.because.version.source.document).toMatch(/VD$/);
  });
});
