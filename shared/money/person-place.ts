import type { Place } from '../kernel/problem.ts';

/** Fields a calculation can miss or doubt, named as in the input of `severance`. */
export type PersonField =
  | 'staffGroup'
  | 'sex'
  | 'birthDate'
  | 'leavingDate'
  | 'decisionDate'
  | 'salaryCoefficient'
  | 'positionAllowance'
  | 'reservedCoefficient'
  | 'overFrameSeniorityPercent'
  | 'occupationSeniorityPercent'
  | 'publicServiceAllowancePercent'
  | 'otherAllowances'
  | 'socialInsurance'
  | 'partTime'
  | 'monthsEarly';

/** Where a field of this person stands: the caller knows whether that is a path of an input or a person of a plan. */
export type PlaceOf = (field: PersonField, index?: number) => Place;
