import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../shared/model/unit.ts';
import { inForce } from '../../../shared/rules/rule-book.ts';
import { oldQuota } from '../../../shared/staffing/old-quota.ts';
import { day } from '../../support/invented-law.ts';
import { realRules } from '../../support/rule-book.ts';
import { unitsOf } from '../../support/small-country.ts';

const [norm, standard] = [
  inForce(realRules(), 'staffing.commune-quota-33', day('2025-06-30')),
  inForce(realRules(), 'units.standard-1211', day('2025-06-30')),
];
if (!norm.ok || !standard.ok) throw new Error('the old norm should be in force');
const law = { norm: norm.value, standard: standard.value };
const unit = (more: Partial<Parameters<typeof unitsOf>[0][number]>): Unit =>
  unitsOf([
    { code: '10101', name: 'Xã An', areaHa: 3000, population: 8000, traits: { classOfUnit: 'II', mountainous: false }, ...more },
  ])[0]!;

describe('oldQuota under Decree 33/2023', () => {
  test.each<[string, Unit, Unit['kind'] | null, number]>([
    ['a commune of class II at the standard', unit({}), 'huyện', 20],
    ['class I', unit({ traits: { classOfUnit: 'I', mountainous: false } }), 'huyện', 22],
    ['one person short of a step', unit({ population: 11_999 }), 'huyện', 20],
    ['one step: half the standard above it', unit({ population: 12_000 }), 'huyện', 21],
    [
      'the highland standard is smaller, so there are more steps',
      unit({ population: 12_000, traits: { classOfUnit: 'II', mountainous: true } }),
      'huyện',
      22,
    ],
    ['double the area', unit({ areaHa: 6000 }), 'huyện', 21],
    [
      'a ward of an urban district grows by thirds',
      unit({ kind: 'phường', population: 20_000, areaHa: 100, traits: { classOfUnit: 'III' } }),
      'quận',
      20,
    ],
    [
      'a ward of a town grows by halves',
      unit({ kind: 'phường', population: 10_000, areaHa: 100, traits: { classOfUnit: 'III' } }),
      'thị xã',
      21,
    ],
  ])('%s', (_, of, district, posts) => {
    expect(oldQuota(of, district, law)).toMatchObject({ posts });
  });

  test('a township grows by a standard that nobody has verified, and says so', () => {
    const township = oldQuota(unit({ kind: 'thị trấn', areaHa: 1400 }), 'huyện', law);
    expect(township).toMatchObject({ posts: 20, base: 20, unverified: expect.stringContaining('thị trấn') });
    expect(oldQuota(unit({}), 'huyện', law)).toMatchObject({ unverified: null });
  });

  test.each<[string, Unit, Unit['kind'] | null, string]>([
    ['no class', unit({ traits: { classOfUnit: null, mountainous: false } }), 'huyện', 'class'],
    ['a commune not known to be mountainous', unit({ traits: { classOfUnit: 'II' } }), 'huyện', 'mountainous'],
    ['no population', unit({ population: null }), 'huyện', 'size'],
    ['a ward without a known district', unit({ kind: 'phường' }), null, 'standard'],
    ['a kind the decree does not know', unit({ kind: 'đặc khu' }), 'huyện', 'standard'],
  ])('%s is no guess', (_, of, district, missing) => {
    expect(oldQuota(of, district, law)).toEqual({ posts: null, missing });
  });
});
