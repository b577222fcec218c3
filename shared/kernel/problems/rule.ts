/** Problems of law: a rule pack that is wrong, or a day without law. */
export interface RuleProblems {
  'rule.not-in-force': { readonly ruleId: string; readonly on: string };
  'rule.unknown': { readonly ruleId: string };
  'rule.malformed': { readonly ruleId: string; readonly detail: string };
}
