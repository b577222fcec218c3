import type { Patch } from '../patch.ts';
import { changeMember, changeNewUnit } from '../rows.ts';
import type { Member, NewUnit, ScenarioState } from '../state.ts';

/** Puts new decisions about units in the place of all the scenario has; what stays the same is not touched. */
export function replaceDecisions(scenario: ScenarioState, newUnits: readonly NewUnit[], members: readonly Member[]): Patch {
  const changes = <T extends { readonly id: string }>(
    before: readonly T[],
    after: readonly T[],
    change: (a: T | null, b: T | null) => Patch[number],
  ): Patch => {
    const [was, is] = [new Map(before.map((item) => [item.id, item])), new Map(after.map((item) => [item.id, item]))];
    return [
      ...before.filter(({ id }) => !is.has(id)).map((item) => change(item, null)),
      ...after.flatMap((item) => {
        const old = was.get(item.id) ?? null;
        return old && JSON.stringify(change(null, old).after) === JSON.stringify(change(null, item).after) ? [] : [change(old, item)];
      }),
    ];
  };
  return [
    ...changes(scenario.members, members, (a, b) => changeMember(scenario, a, b)),
    ...changes(scenario.newUnits, newUnits, (a, b) => changeNewUnit(scenario, a, b)),
  ];
}
