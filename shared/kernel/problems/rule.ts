/** What can be wrong with a rule file, in words a message can be made of. */
export type RuleFault =
  | 'not-readable' // no YAML: `found` holds what the reader says
  | 'unknown-rule' // nothing in the program asks for it
  | 'missing-rule' // the program asks for it and no file gives it
  | 'two-files' // two files with one id
  | 'wrong-file-name' // `found` is the id the file should be named after
  | 'missing-field'
  | 'unknown-field'
  | 'number-not-quoted'
  | 'not-a-decimal'
  | 'not-a-whole-number'
  | 'not-a-date'
  | 'wrong-value' // `found` says what is accepted
  | 'no-version'
  | 'dates-reversed'
  | 'versions-unordered'
  | 'versions-overlap'
  | 'unverified-without-note';

/** Problems of law: a rule pack that is wrong, a day without law, law nobody has verified. */
export interface RuleProblems {
  /** `leavingDate` where the day follows from the day a person leaves, and not from the law date of the plan. */
  'rule.not-in-force': {
    readonly ruleId: string;
    readonly title?: { readonly vi: string; readonly en: string };
    readonly on: string;
    readonly leavingDate?: string;
  };
  'rule.unknown': { readonly ruleId: string };
  /** `path` leads to the field inside the file ("versions.1.from"), empty for the file itself. */
  'rule.malformed': { readonly ruleId: string; readonly path: string; readonly fault: RuleFault; readonly found: string };
  'rule.unverified': { readonly ruleId: string; readonly document: string; readonly provision: string; readonly note: string };
}
