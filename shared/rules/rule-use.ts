import type { InForce } from './rule.ts';

/** A version of a rule that a figure rests on, as it is printed and sent. */
export interface RuleUse {
  readonly ruleId: string;
  readonly from: string;
  readonly to: string | null;
  readonly document: string;
  readonly provision: string;
  readonly quote: string;
  readonly literal: boolean;
  readonly verified: boolean;
  readonly note: string | null;
}

/** What a reader needs to find the law behind a figure: the provision and whether it is verified, without the value. */
export function ruleUse({ ruleId, version }: InForce<unknown>): RuleUse {
  const { document, provision, quote, literal } = version.source;
  return {
    ruleId,
    from: version.from,
    to: version.to,
    document,
    provision,
    quote,
    literal,
    verified: version.verified,
    note: version.note,
  };
}
