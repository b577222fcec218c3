import type { UnitKind } from '../model/unit.ts';
import type { InForce } from '../rules/rule.ts';
import type { RuleValue } from '../rules/rule-book.ts';

export interface MembersKinds {
  readonly kinds: readonly UnitKind[]; // of the old units, pieces included
  readonly isWholeIslandDistrict: boolean; // they are a district that is an island, all of it
}

/**
 * The kind a unit has by the kinds of the old units it is joined from; null when the law says nothing about them.
 *
 * Law: `units.result-kind` (a ward with anything is a ward, communes with townships are a commune, an island district is a special zone).
 */
export function resultKind(members: MembersKinds, rule: InForce<RuleValue<'units.result-kind'>>): UnitKind | null {
  const { steps, wholeIslandDistrict } = rule.version.value;
  if (members.isWholeIslandDistrict) return wholeIslandDistrict;
  return steps.find(({ anyOf }) => members.kinds.some((kind) => anyOf.includes(kind)))?.becomes ?? null;
}
