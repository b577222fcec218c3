import { z } from 'zod';
import { leavingCases, sexes, staffGroups } from '../model/person.ts';

/** Messages are faults of `FieldFault`: the words are made where languages are known. */
const decimalText = z
  .string()
  .regex(/^(?!-)/, { error: 'negative', abort: true })
  .regex(/^\d{1,6}(\.\d{1,4})?$/, 'not-a-decimal');
const day = z.iso.date('not-a-date');
const birthDay = z.union([day, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], 'not-a-date');
const whole = z.int('not-a-whole-number').min(0, 'not-a-whole-number');
const duration = z.strictObject({ years: whole.max(80, 'not-a-whole-number'), months: whole.max(11, 'not-a-whole-number') });

/** One person as `sapxep severance` takes it. A missing allowance is none; the rest is asked for when the law needs it. */
export const severanceInput = z.strictObject({
  id: z.string().nullish(),
  case: z.enum(leavingCases),
  staffGroup: z.enum(staffGroups),
  sex: z.enum(sexes).nullish(),
  birthDate: birthDay.nullish(), // or only the year and month, or the year
  leavingDate: day,
  decisionDate: day.nullish(),
  salaryCoefficient: decimalText.nullish(),
  positionAllowance: decimalText.nullish(),
  overFrameSeniorityPercent: decimalText.nullish(),
  occupationSeniorityPercent: decimalText.nullish(),
  publicServiceAllowancePercent: decimalText.nullish(),
  reservedCoefficient: decimalText.nullish(),
  otherAllowances: z.array(z.strictObject({ kind: z.string().min(1, 'missing'), coefficient: decimalText })).nullish(),
  socialInsurance: duration.nullish(),
  partTime: duration.nullish(),
  monthsEarly: whole.max(960, 'not-a-whole-number').nullish(),
});

export type SeveranceInput = z.output<typeof severanceInput>;

/** Fields a person may have, to tell somebody who misspelt one. */
export const severanceFields: readonly string[] = Object.keys(severanceInput.shape);
