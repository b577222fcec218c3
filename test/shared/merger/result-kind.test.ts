import { expect, test } from 'vitest';
import { resultKind } from '../../../shared/merger/result-kind.ts';
import type { UnitKind } from '../../../shared/model/unit.ts';
import { inForce } from '../../../shared/rules/rule-book.ts';
import { day } from '../../support/invented-law.ts';
import { realRules } from '../../support/rule-book.ts';

const rule = inForce(realRules(), 'units.result-kind', day('2025-07-01'));

test.each<[UnitKind[], boolean, UnitKind | null]>([
  [['xã', 'xã'], false, 'xã'],
  [['xã', 'thị trấn'], false, 'xã'],
  [['thị trấn'], false, 'xã'],
  [['phường', 'xã', 'thị trấn'], false, 'phường'],
  [['xã', 'xã'], true, 'đặc khu'],
  [[], false, null],
])('%j (island district: %s) → %s under Resolution 76/2025', (kinds, isWholeIslandDistrict, expected) => {
  if (!rule.ok) throw new Error('the rule should be in force');
  expect(resultKind({ kinds, isWholeIslandDistrict }, rule.value)).toBe(expected);
});
