import { describe, expect, test } from 'vitest';
import { assessStandards, type StandardFacts } from '../../shared/merger/assess-standards.ts';
import type { UnitTraits } from '../../shared/model/unit.ts';
import { wholeValue } from '../../shared/rules/exact-value.ts';
import { inForce } from '../../shared/rules/rule-book.ts';
import { day } from '../support/invented-law.ts';
import { realRules } from '../support/rule-book.ts';

const facts = (more: Partial<StandardFacts>): StandardFacts => ({
  kind: 'xã',
  areaHa: null,
  population: null,
  takesPart: true,
  wholeUnits: 2,
  units: 2,
  mountainous: false,
  island: false,
  districtKind: 'huyện',
  provinceIsCity: false,
  provinceIsHighland: false,
  hasSpecialFactor: false,
  members: [],
  ...more,
});
function required(on: string, more: Partial<StandardFacts>) {
  const standard = inForce(realRules(), 'units.standard', day(on));
  if (!standard.ok) throw new Error('the standard should be in force');
  return assessStandards(facts(more), standard.value).map((result) => result.required);
}

describe('standards of the law, hectares and persons', () => {
  test.each<[string, string, Partial<StandardFacts>, number[]]>([
    ['2025-04-14', 'NQ 1211: highland commune', { mountainous: true }, [5000, 5000]],
    ['2025-04-14', 'NQ 1211: other commune', {}, [3000, 8000]],
    ['2025-04-14', 'NQ 1211: ward of an urban district', { kind: 'phường', districtKind: 'quận' }, [550, 15_000]],
    ['2025-04-14', 'NQ 1211: ward of a town', { kind: 'phường', districtKind: 'thị xã' }, [550, 5000]],
    ['2025-04-15', 'NQ 76: highland commune', { mountainous: true }, [10_000, 5000]],
    ['2025-07-01', 'NQ 76: other commune', {}, [3000, 16_000]],
    ['2025-07-01', 'NQ 76: ward of a central city', { kind: 'phường', provinceIsCity: true }, [550, 45_000]],
    ['2025-07-01', 'NQ 76: ward of a highland province', { kind: 'phường', provinceIsHighland: true }, [550, 15_000]],
    ['2025-12-31', 'NQ 76: ward of another province', { kind: 'phường' }, [550, 21_000]],
    ['2025-07-01', 'NQ 76: a unit that takes no part is not judged', { takesPart: false }, []],
    ['2026-01-01', 'NQ 112: highland commune', { mountainous: true, takesPart: false }, [10_000, 5000]],
    ['2026-01-01', 'NQ 112: island commune', { island: true }, [1500, 2500]],
    ['2026-01-01', 'NQ 112: other commune', {}, [3000, 16_000]],
    ['2026-01-01', 'NQ 112: ward', { kind: 'phường' }, [550, 21_000]],
    ['2026-01-01', 'no standard for a special zone in the sources', { kind: 'đặc khu' }, []],
  ])('%s %s', (on, _, more, expected) => {
    expect(required(on, more)).toEqual(expected);
  });

  const traits: UnitTraits = { mountainous: true, island: null, border: null, minorityE2: null, specialFactors: null, classOfUnit: null };
  const verdict = (on: string, kind: 'xã' | 'phường', members: readonly UnitTraits[]) => {
    const standard = inForce(realRules(), 'units.standard', day(on));
    if (!standard.ok) throw new Error('the standard should be in force');
    const of = facts({ kind, mountainous: true, districtKind: 'thị xã', areaHa: 1, population: 1, members });
    return assessStandards(of, standard.value).map(({ criterion, verdict: found }) => `${criterion} ${found}`);
  };

  test.each(['2025-04-14', '2025-12-31'])('%s: Article 3a can lower the population of a highland commune, so below is open', (on) => {
    const open = ['areaHa not-met', 'population unknown'];
    expect(verdict(on, 'xã', [{ ...traits, border: true }])).toEqual(open);
    expect(verdict(on, 'xã', [{ ...traits, minorityE2: 3000 }])).toEqual(open);
    expect(verdict(on, 'xã', [{ ...traits, minorityE2: 2999, border: false }])).toEqual(['areaHa not-met', 'population not-met']);
    expect(verdict(on, 'phường', [{ ...traits, border: true }])).toEqual(['areaHa not-met', 'population not-met']);
  });

  test('NQ 112 names no such factor', () => {
    expect(verdict('2026-01-01', 'xã', [{ ...traits, border: true, minorityE2: 9000 }])).toEqual(['areaHa not-met', 'population not-met']);
  });

  test('the standard of a township is said to be unverified, and only that', () => {
    const standard = inForce(realRules(), 'units.standard', day('2025-04-14'));
    if (!standard.ok) throw new Error('the standard should be in force');
    const verified = (kind: 'xã' | 'thị trấn') =>
      assessStandards(facts({ kind }), standard.value).map(({ because }) => because.version.verified);
    expect([verified('thị trấn'), verified('xã')]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  test('about 32 posts a commune from 30 May 2025, and no number before', () => {
    expect(inForce(realRules(), 'staffing.commune-quota', day('2025-05-29')).ok).toBe(false);
    const quota = inForce(realRules(), 'staffing.commune-quota', day('2025-05-30'));
    if (!quota.ok) throw new Error('the quota should be in force');
    expect(wholeValue(quota.value.version.value.posts)).toBe(32);
  });

  test('districts end on 1 July 2025', () => {
    const levels = (on: string) => {
      const tiers = inForce(realRules(), 'government.tiers', day(on));
      return tiers.ok ? tiers.value.version.value.levels : [];
    };
    expect(levels('2025-06-30')).toEqual(['province', 'district', 'commune']);
    expect(levels('2025-07-01')).toEqual(['province', 'commune']);
  });

  test('deputies of a department: one under CV 03, two on average from 15 October 2025', () => {
    const deputies = (on: string) => {
      const framework = inForce(realRules(), 'posts.framework', day(on));
      return framework.ok ? framework.value.version.value.posts.find(({ id }) => id === 'economy-deputy')?.number : null;
    };
    expect([deputies('2025-04-14'), deputies('2025-10-14'), deputies('2025-10-15')]).toEqual([null, '1', '2']);
  });
});
