import { z } from 'zod';
import { compareFractions, fraction, parseDecimal } from '../kernel/fraction.ts';
import { leavingCases, sexes, staffGroups } from '../model/person.ts';

/** Messages are faults of `FieldFault`: the words are made where languages are known. */
const decimalText = z
  .string()
  .regex(/^(?!-)/, { error: 'negative', abort: true })
  .regex(/^\d{1,6}(\.\d{1,4})?$/, { error: 'not-a-decimal', abort: true });
const isAtMost100 = (text: string): boolean => {
  const value = parseDecimal(text);
  return value === null || compareFractions(value, fraction(100)) <= 0;
};
const percentText = decimalText.refine(isAtMost100, 'over-100');
const day = z.iso.date('not-a-date');
const birthDay = z.union([day, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], 'not-a-date');
const whole = z.int('not-a-whole-number').min(0, 'not-a-whole-number');
const duration = z.strictObject({ years: whole.max(80, 'not-a-whole-number'), months: whole.max(11, 'not-a-whole-number') });
const otherAllowance = z.strictObject({ kind: z.string('not-text').min(1, 'missing'), coefficient: decimalText });

/** One person as `sapxep severance` takes it. A missing allowance is none; the rest is asked for when the law needs it. */
export const severanceInput = z.strictObject({
  id: z.string('not-text').nullish(),
  case: z.enum(leavingCases),
  staffGroup: z.enum(staffGroups),
  sex: z.enum(sexes).nullish(),
  birthDate: birthDay.nullish(), // or only the year and month, or the year
  leavingDate: day,
  decisionDate: day.nullish(),
  salaryCoefficient: decimalText.nullish(),
  positionAllowance: decimalText.nullish(),
  overFrameSeniorityPercent: percentText.nullish(),
  occupationSeniorityPercent: percentText.nullish(),
  publicServiceAllowancePercent: percentText.nullish(),
  reservedCoefficient: decimalText.nullish(),
  otherAllowances: z.array(otherAllowance).nullish(),
  socialInsurance: duration.nullish(),
  partTime: duration.nullish(),
  monthsEarly: whole.max(960, 'not-a-whole-number').nullish(),
});

export type SeveranceInput = z.output<typeof severanceInput>;

const timeFields: readonly string[] = Object.keys(duration.shape);

/** The fields a person, and what stands inside one of its fields, may have: to tell somebody who misspelt one. */
export const severanceFields: Readonly<Record<string, readonly string[]>> = {
  '': Object.keys(severanceInput.shape),
  socialInsurance: timeFields,
  partTime: timeFields,
  otherAllowances: Object.keys(otherAllowance.shape),
};

/** How a field that is no plain text or number is written. */
export const severanceExamples: Readonly<Record<string, string>> = {
  socialInsurance: '{ "years": 22, "months": 6 }',
  partTime: '{ "years": 4, "months": 0 }',
  otherAllowances: '[{ "kind": "region", "coefficient": "0.3" }]',
};
