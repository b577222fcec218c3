import type { LeavingPerson } from '../../../shared/money/leaving-person.ts';
import type { PlaceOf } from '../../../shared/money/person-place.ts';
import { day } from './invented-law.ts';

/** A civil servant under the invented law: salary 2 × 1,000 đ, 20 months early, 12 years of insurance. */
export const leaver: LeavingPerson = {
  case: 'early-retirement',
  staffGroup: 'civil-servant',
  sex: 'male',
  birthDate: { year: 1975, month: 3, day: 10 },
  appendix: 'I',
  leavingDate: day('2032-05-01'),
  decisionDate: day('2032-03-01'),
  salaryCoefficientE4: 20_000,
  positionAllowanceE4: 0,
  reservedCoefficientE4: 0,
  overFrameSeniorityE4: 0,
  occupationSeniorityE4: 0,
  publicServiceAllowanceE4: 0,
  otherAllowances: [],
  insuranceMonths: 144,
  partTimeMonths: null,
  monthsEarly: 20,
};

export const at: PlaceOf = (field, index) => ({ kind: 'input', path: index === undefined ? [field] : [field, index] });
