/** What the calculation supposes where lists or law say nothing. */
export type Assumption =
  | 'born-first-of-january' // only the year of birth is known
  | 'first-period' // no date of the rearrangement decision
  | 'leaves-before-decision' // counted as within the first period
  | 'whole-months-only' // leaves in the middle of a month
  | 'usual-public-service-allowance' // the list does not say the percentage
  | 'pension-right'; // the shorter insurance time counts only for those with a right to a pension

/** Problems of one person's entitlement. A field is named as in the input of `severance`; `measure` is the law's number the assumption is about, if any. */
export interface MoneyProblems {
  'entitlement.missing': { readonly field: string };
  'entitlement.not-positive': { readonly field: string }; // given as zero
  'entitlement.born-after-leaving': { readonly born: string; readonly leavingDate: string }; // `born` as far as it is known: 1990, 1990-03
  'entitlement.time-longer-than-life': { readonly field: string; readonly months: number; readonly lifeMonths: number };
  /** `sinceAge` null: the birth date is not known. */
  'entitlement.time-implausible': {
    readonly field: string;
    readonly months: number;
    readonly mostMonths: number;
    readonly sinceAge: number | null;
  };
  'entitlement.not-for-group': { readonly case: string; readonly staffGroup: string; readonly accepted: readonly string[] };
  'entitlement.outside-law': { readonly case: string; readonly monthsEarly: number; readonly fewest: number; readonly most: number | null };
  'entitlement.age-reached': { readonly pensionFrom: string; readonly leavingDate: string };
  'entitlement.age-not-listed': { readonly born: string; readonly sex: string };
  'entitlement.too-little-insurance': { readonly months: number; readonly neededYears: string };
  'entitlement.allowance-unknown': { readonly kind: string; readonly accepted: readonly string[] };
  /** Given, but not part of the salary an entitlement is reckoned with. `names` null: `kind` is a field of the input. */
  'entitlement.not-counted': {
    readonly kind: string;
    readonly names: { readonly vi: string; readonly en: string } | null;
    readonly document: string;
    readonly provision: string;
  };
  'entitlement.nothing-due': { readonly case: string; readonly monthsEarly: number };
  'entitlement.assumed': { readonly assumption: Assumption; readonly field: string; readonly measure: string };
}
