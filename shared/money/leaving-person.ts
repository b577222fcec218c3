import type { IsoDate } from '../kernel/iso-date.ts';
import type { Sex, StaffGroup } from '../model/person.ts';
import type { LeavingCase, PartialDate } from '../model/records.ts';

export interface OtherAllowance {
  readonly kind: string; // as the rule on the monthly salary lists them
  readonly coefficientE4: number; // ten-thousandths of the base salary
}

/** A person in post as far as pay goes. `null` = the list does not say. */
export interface PaidPerson {
  readonly staffGroup: StaffGroup | null;
  readonly salaryCoefficientE4: number | null; // ten-thousandths: 4.98 → 49800
  readonly positionAllowanceE4: number | null;
  readonly reservedCoefficientE4: number | null;
  readonly overFrameSeniorityE4: number | null; // per cent × 10 000: 8 % → 80000
  readonly occupationSeniorityE4: number | null; // idem
  readonly publicServiceAllowanceE4: number | null; // idem
  readonly otherAllowances: readonly OtherAllowance[];
}

/** A person who leaves, as plain values: what the command line's input and the people of a plan are both turned into. */
export interface LeavingPerson extends PaidPerson {
  readonly case: LeavingCase;
  readonly sex: Sex | null;
  readonly birthDate: PartialDate | null;
  readonly appendix: 'I' | 'II'; // which retirement age applies: II for hard or dangerous work and the hardest regions
  readonly leavingDate: IsoDate | null; // first day away
  readonly decisionDate: IsoDate | null; // effective date of the rearrangement decision
  readonly insuranceMonths: number | null; // compulsory social insurance
  readonly partTimeMonths: number | null;
  readonly monthsEarly: number | null; // overrides what follows from the birth date
}
