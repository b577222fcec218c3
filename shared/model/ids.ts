declare const unitId: unique symbol;
declare const personId: unique symbol;
declare const scenarioId: unique symbol;
declare const newUnitId: unique symbol;

/** A unit of the dataset. Internal: official codes change hands, this never does. */
export type UnitId = number & { readonly [unitId]: true };
/** A person of the dataset, kept across re-imports. */
export type PersonId = number & { readonly [personId]: true };
/** One variant (phương án) of the plan. */
export type ScenarioId = string & { readonly [scenarioId]: true };
/** A unit that a scenario forms. */
export type NewUnitId = string & { readonly [newUnitId]: true };
