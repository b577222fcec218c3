import { describe, expect, test } from 'vitest';
import type { UnitKind } from '../../../shared/model/unit.ts';
import { computePlan } from '../../../shared/plan/compute-plan.ts';
import { traceOf } from '../../../shared/plan/trace-of.ts';
import { bookWith, day, inventedBook, version } from '../../support/invented-law.ts';
import { datasetOf, member, newUnit, scenarioOf, unitsOf } from '../../support/small-country.ts';

const when = { mountainous: null, island: null, districtKinds: null, provinceIsCity: null, provinceIsHighland: null } as const;
const line = (kind: UnitKind, unverified: string | null) => ({
  id: kind,
  when: { ...when, kinds: [kind] },
  areaHa: '100',
  population: '1000',
  unverified,
});
const standard = version(
  {
    appliesTo: 'all' as const,
    exemptFromWholeUnits: null,
    specialFactorsLower: false,
    lines: [line('xã', null), line('thị trấn', 'dòng thị trấn chưa kiểm chứng')],
  },
  '2020-01-01',
  '2030-12-31',
);
const book = {
  ...inventedBook,
  rules: { ...inventedBook.rules, 'units.standard-1211': bookWith({ 'units.standard-1211': [standard] }).rules['units.standard-1211'] },
};

/** A commune joins a unit of the given kind; both of class II. */
function planWith(kind: UnitKind) {
  const traits = { classOfUnit: 'II' } as const;
  const units = unitsOf([
    { code: '01', name: 'Tỉnh Mẫu' },
    { code: '101', name: 'Huyện Đông', parent: '01' },
    { code: '10101', name: 'Xã An', parent: '101', traits },
    { code: '10102', name: 'Chợ', kind, parent: '101', traits },
  ]);
  const scenario = scenarioOf([newUnit('n1', 'Xã An Chợ')], [member('n1', '10101'), member('n1', '10102')]);
  const plan = computePlan({ dataset: datasetOf(units), scenario, book, lawDate: day('2030-01-01') });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

describe('an old norm that grows by a standard nobody has verified', () => {
  test.each(['staffing:n1.oldQuota', 'staffing.oldQuota'])('%s says so in its law', (figure) => {
    const verified = (kind: UnitKind) => {
      const trace = traceOf(planWith(kind), figure);
      return trace.ok ? trace.value.rules.map(({ ruleId, verified: is, note }) => [ruleId, is, note]) : [];
    };
    expect(verified('xã')).toEqual([
      ['staffing.commune-quota-33', true, null],
      ['units.standard-1211', true, null],
    ]);
    expect(verified('thị trấn')).toEqual([
      ['staffing.commune-quota-33', true, null],
      ['units.standard-1211', false, 'dòng thị trấn chưa kiểm chứng'],
    ]);
  });

  test('the plan warns once', () => {
    const warnings = (kind: UnitKind) =>
      planWith(kind).problems.flatMap((found) =>
        found.code === 'rule.unverified' && found.params.ruleId === 'units.standard-1211' ? [found.params.note] : [],
      );
    expect(warnings('xã')).toEqual([]);
    expect(warnings('thị trấn')).toEqual(['dòng thị trấn chưa kiểm chứng']);
  });
});
