import { z } from 'zod';
import { staffGroups } from '../../model/person.ts';
import { decimal, wholeNumber } from './decimal.ts';

/** What a month's pay is made of, each part after those it is reckoned on. The names are those of the people's columns. */
export const payParts = [
  'salaryCoefficient',
  'positionAllowance',
  'reservedCoefficient',
  'overFrameSeniority',
  'occupationSeniority',
  'publicServiceAllowance',
] as const;
export type PayPart = (typeof payParts)[number];
const payPart = z.enum(payParts);

/** An allowance that is a percentage: of what, and which other percentages are reckoned on it too. */
const percentAllowance = z.strictObject({ percentOf: z.array(payPart).min(1), countsIn: z.array(payPart) });

const namedAllowance = z.strictObject({ kind: z.string().min(1), vi: z.string().min(1), en: z.string().min(1) });

/** What the monthly salary (L) of an entitlement is made of. */
const entitlementSalary = z.strictObject({
  parts: z.array(payPart).min(1),
  otherIncluded: z.array(namedAllowance),
  otherExcluded: z.array(namedAllowance),
  salaryOf: z.enum(['month-before-leaving', 'leaving-day']), // which day's base salary
});

/** Odd months as parts of a year, in the order of the months: from 1 up to and including `upToMonths`. */
const yearRounding = z.strictObject({ steps: z.array(z.strictObject({ upToMonths: wholeNumber, years: decimal })).min(1) });

const serviceStep = z.strictObject({
  minYears: decimal, // of service, rounded as the regime rounds
  months: decimal, // of salary, for the first `firstYears`
  firstYears: decimal,
  perFurtherYear: decimal, // of salary
  needsPensionRight: z.boolean(),
});
const serviceSteps = z.array(serviceStep); // the first that fits

const group = z.enum(staffGroups);
const monthsLeft = { fewestMonthsLeft: wholeNumber, mostMonthsLeft: wholeNumber.nullable() };

const earlyTimeBand = z.strictObject({
  ...monthsLeft,
  perMonthFirst: decimal, // salaries per month early, leaving in the first period
  perMonthLater: decimal,
  perYear: decimal.nullable(), // salaries per year early
  service: z.boolean(), // whether the service allowance is due
});

export const earlyRetirementFormulas = ['by-month-and-year', 'by-year'] as const;
export const severanceFormulas = ['by-month-left', 'by-service'] as const;
export const partTimeFormulas = ['by-month-worked'] as const;

const bornFrom = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'not-a-date');
const ageRow = z.strictObject({
  bornFrom: bornFrom.nullable(), // month, inclusive; null = any earlier month
  years: wholeNumber,
  months: wholeNumber,
  unverified: z.string().min(1).nullable(), // what is not verified about this row alone
});

const earlyRetirementByYear = z.strictObject({
  staffGroups: z.array(group).min(1),
  nothingBelowMonthsLeft: wholeNumber, // retire without a cut, and without a lump sum
  mostMonthsLeft: wholeNumber,
  perYear: decimal,
  service: serviceSteps.min(1),
});
const severanceByMonthLeft = z.strictObject({
  staffGroups: z.array(group).min(1),
  ...monthsLeft,
  firstPeriodMonths: wholeNumber,
  capMonths: wholeNumber,
  perMonthFirst: decimal,
  perMonthLater: decimal,
  perServiceYear: decimal,
  jobSearch: decimal.nullable(), // salaries; null = unemployment benefit instead
});

/** Rules of shared/money and the shape of their values; quoted decimals stay strings. */
export const moneyRules = {
  'pay.base-salary': z.strictObject({ vndPerMonth: wholeNumber }),
  'pay.public-service-allowance': percentAllowance.extend({
    usualPercent: decimal, // what these groups are paid unless their list says otherwise
    usualFor: z.array(z.enum(staffGroups)),
  }),
  'pay.over-frame-seniority': percentAllowance,
  'pay.occupation-seniority': percentAllowance,
  'pay.reserved-coefficient': z.strictObject({ countsIn: z.array(payPart) }),
  'pay.kept-after-assignment': z.strictObject({ months: wholeNumber }),
  'pay.kept-to-term-end': z.strictObject({ fewestMonths: wholeNumber }),
  'retirement.age': z.strictObject({ male: z.array(ageRow).min(1), female: z.array(ageRow).min(1) }),
  'retirement.age-reduced': z.strictObject({ yearsLower: wholeNumber }),
  'retirement.pension-start': z.strictObject({ day: z.enum(['first-of-next-month']) }),
  'retirement.birth-month-unknown': z.strictObject({ month: wholeNumber, day: wholeNumber }),
  'severance.regime': z.strictObject({
    name: z.string().min(1),
    salary: z.enum(['severance.salary-178', 'severance.salary-154']),
    rounding: z.enum(['severance.year-rounding-178', 'severance.year-rounding-154']),
    earlyRetirement: z.enum(earlyRetirementFormulas),
    severance: z.enum(severanceFormulas),
  }),
  'severance.regime-part-time': z.strictObject({
    name: z.string().min(1),
    rounding: z.enum(['severance.year-rounding-154']),
    partTime: z.enum(partTimeFormulas),
  }),
  'severance.salary-178': entitlementSalary,
  'severance.salary-154': entitlementSalary,
  'severance.year-rounding-178': yearRounding,
  'severance.year-rounding-154': yearRounding,
  'severance.early-retirement-178': z.strictObject({
    staffGroups: z.array(group).min(1),
    firstPeriodMonths: wholeNumber, // from the effective date of the rearrangement decision
    capMonths: wholeNumber, // months early that are paid for
    bands: z.array(earlyTimeBand).min(1),
  }),
  'severance.service-allowance-178': z.strictObject({ steps: serviceSteps.min(1) }),
  'severance.immediate-178': severanceByMonthLeft,
  'severance.immediate-178-public-employee': severanceByMonthLeft,
  'severance.early-retirement-154': earlyRetirementByYear,
  'severance.early-retirement-154-reduced-age': earlyRetirementByYear,
  'severance.immediate-154': z.strictObject({ staffGroups: z.array(group).min(1), perServiceYear: decimal, jobSearch: decimal }),
  'severance.part-time-154': z.strictObject({
    allowanceBaseSalaries: decimal, // monthly allowance of one person, in base salaries
    perMonth: decimal,
    perYear: decimal,
    jobSearch: decimal,
    longServiceMonths: wholeNumber, // from here on months early count, not months worked
    nearAgeMonths: wholeNumber, // fewer months than this to the age: the months early themselves
  }),
  'severance.part-time-far-from-age-154': z.strictObject({ months: wholeNumber }),
} as const satisfies Record<string, z.ZodType>;
