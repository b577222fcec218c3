/** Problems found while units are formed, tasks moved, posts filled and money counted. */
export interface PlanProblems {
  'unit.population-missing': { readonly unit: string };
  'unit.area-missing': { readonly unit: string };
  'unit.unknown': { readonly id: string };
  'unit.not-a-commune': { readonly unit: string };
  'unit.name-taken': { readonly name: string; readonly by: string };
  'person.unknown': { readonly id: string };
  'figure.unknown': { readonly figure: string };
  'report.write-failed': { readonly path: string; readonly detail: string };
}
