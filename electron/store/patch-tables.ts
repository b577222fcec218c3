/** Tables a patch may touch, with their columns. A patch naming anything else is a bug. Parents before children. */
export const patchTables = {
  scenario: ['id', 'name', 'effective_date'],
  scenario_unit: ['id', 'scenario_id', 'code', 'name', 'kind', 'province', 'stays_as'],
  scenario_member: ['id', 'scenario_id', 'new_unit_id', 'unit_id', 'extent', 'area', 'population', 'source_sheet_id', 'source_row'],
  scenario_leaver: ['id', 'scenario_id', 'person_id', 'leaving_case', 'leaving_date', 'decision_date'],
  plan_head: ['id', 'revision', 'active_scenario_id'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type PatchTable = keyof typeof patchTables;

export const isPatchTable = (name: string): name is PatchTable => Object.hasOwn(patchTables, name);
