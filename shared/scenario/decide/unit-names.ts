import type { ScenarioState } from '../state.ts';

/** The same name for two people reading it aloud: letter case and spacing do not count, marks do. */
const sameName = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The unit of the scenario, other than `exceptId`, that already bears `name` in the same province. */
export function nameTakenBy(scenario: ScenarioState, name: string, province: string | null, exceptId: string | null): string | null {
  return scenario.newUnits.find((unit) => unit.id !== exceptId && unit.province === province && sameName(unit.name, name))?.name ?? null;
}
