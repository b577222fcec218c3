import { add, fraction, multiply, roundHalfUp } from '../kernel/fraction.ts';
import type { IsoDate } from '../kernel/iso-date.ts';
import type { GradeTable, SalaryScale } from '../model/grade.ts';
import { exactValue, wholeValue } from './exact-value.ts';
import { inForce, type RuleBook, type RuleValue } from './rule-book.ts';

type Group = RuleValue<'pay.grades'>['groups'][number];

/** The coefficients of a group, step by step, in ten-thousandths. */
function scaleOf({ id, first, step, steps }: Group): SalaryScale {
  const coefficient = (index: number) => add(exactValue(first), multiply(exactValue(step), fraction(index)));
  const coefficientsE4 = Array.from({ length: wholeValue(steps) }, (_, index) =>
    roundHalfUp(multiply(coefficient(index), fraction(10_000))),
  );
  return { group: id, coefficientsE4 };
}

/**
 * Grades with their coefficients on a day, for comparing lists with; null where no law of that day is known.
 *
 * Law   `pay.grades`
 */
export function gradeTable(book: RuleBook, on: IsoDate): GradeTable | null {
  const rule = inForce(book, 'pay.grades', on);
  if (!rule.ok) return null;
  const { groups, grades } = rule.value.version.value;
  const scales = new Map(groups.map((group) => [group.id, scaleOf(group)]));
  return grades.map(({ code, name, groups: of }) => ({ code, name, scales: of.flatMap((id) => scales.get(id) ?? []) }));
}
