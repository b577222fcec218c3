import { fraction, multiply, parseDecimal, roundHalfUp } from '../kernel/fraction.ts';
import type { IsoDate } from '../kernel/iso-date.ts';
import type { PartialDate } from '../model/records.ts';
import type { LeavingPerson } from './leaving-person.ts';
import type { SeveranceInput } from './severance-input.ts';

type Given = string | null | undefined;

/** Ten-thousandths, exactly: the schema allows four decimals and no more. */
function e4(text: string): number {
  const value = parseDecimal(text);
  if (!value) throw new RangeError(`“${text}” is not a decimal; the input was not checked`);
  return roundHalfUp(multiply(value, fraction(10_000)));
}

const allowanceE4 = (text: Given): number => (text === null || text === undefined ? 0 : e4(text)); // an allowance nobody names is none
const statedE4 = (text: Given): number | null => (text === null || text === undefined ? null : e4(text));

function partialDate(text: string): PartialDate {
  const [year, month, day] = text.split('-').map(Number);
  return { year: year ?? 0, month: month ?? null, day: day ?? null };
}

const inMonths = (time: { readonly years: number; readonly months: number } | null | undefined): number | null =>
  time ? time.years * 12 + time.months : null;

/** The input of `severance`, once checked, as the person the law looks at. The input does not know Appendix II. */
export function leavingPersonOf(input: SeveranceInput): LeavingPerson {
  return {
    case: input.case,
    staffGroup: input.staffGroup,
    sex: input.sex ?? null,
    birthDate: input.birthDate ? partialDate(input.birthDate) : null,
    appendix: 'I',
    // Safe: the schema accepts real days only.
    leavingDate: input.leavingDate as IsoDate,
    decisionDate: (input.decisionDate ?? null) as IsoDate | null,
    salaryCoefficientE4: statedE4(input.salaryCoefficient),
    positionAllowanceE4: allowanceE4(input.positionAllowance),
    reservedCoefficientE4: allowanceE4(input.reservedCoefficient),
    overFrameSeniorityE4: allowanceE4(input.overFrameSeniorityPercent),
    occupationSeniorityE4: allowanceE4(input.occupationSeniorityPercent),
    publicServiceAllowanceE4: statedE4(input.publicServiceAllowancePercent),
    otherAllowances: (input.otherAllowances ?? []).map(({ kind, coefficient }) => ({ kind, coefficientE4: e4(coefficient) })),
    insuranceMonths: inMonths(input.socialInsurance),
    partTimeMonths: inMonths(input.partTime),
    monthsEarly: input.monthsEarly ?? null,
  };
}
