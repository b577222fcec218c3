import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import type { Grade, GradeTable } from '../../model/grade.ts';
import { type Joining, report } from './joining.ts';

const codeInside = /(?:V\.)?\d{2}(?:\.\d{2,3})+/i;
const gradeFields = ['grade', 'step', 'salaryCoefficientE4'];
const coefficientFields = ['salaryCoefficientE4', 'grade'];

const shown = (coefficientE4: number): string => (coefficientE4 / 10_000).toFixed(2).replace('.', ',');

/** How a list's word for a grade is looked up: by the code in it, else by the very name. A code nobody knows is not helped out by a name. */
function gradeFinder(table: GradeTable): (text: string) => Grade | null {
  const byCode = new Map(table.map((grade) => [grade.code.toUpperCase(), grade]));
  const byName = new Map(table.map((grade) => [nameKey(grade.name), grade]));
  const known = new Map<string, Grade | null>();
  const find = (text: string): Grade | null => {
    const code = codeInside.exec(text)?.[0];
    return (code === undefined ? byName.get(nameKey(text)) : byCode.get(code.toUpperCase())) ?? null;
  };
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const grade = find(text);
    known.set(text, grade);
    return grade;
  };
}

/**
 * Coefficients against the grades and steps they stand beside. Warnings only: people on probation have 85 % of a coefficient, and lists give old grades.
 *
 * Shape   grades that the table does not have are not looked at.
 */
export function checkGrades(joining: Joining, table: GradeTable): void {
  const gradeOf = gradeFinder(table);
  for (const official of joining.listed('officials')) {
    const { grade: written, step, salaryCoefficientE4: coefficient } = official.record;
    const grade = official.joined === null || written === null ? null : gradeOf(written);
    if (grade === null) continue;
    const name = `${grade.name} (${grade.code})`;
    const steps = Math.max(...grade.scales.map(({ coefficientsE4 }) => coefficientsE4.length));
    if (step !== null && step > steps) {
      report(official, gradeFields, 'official.step-over-grade', { grade: name, step, steps }, 'warning');
      continue;
    }
    if (coefficient === null) continue;
    const fitting = grade.scales.filter(({ coefficientsE4 }) => coefficientsE4.includes(coefficient));
    if (fitting.length === 0) {
      const all = grade.scales.map(({ group, coefficientsE4 }) => `${group}: ${coefficientsE4.map(shown).join('; ')}`).join(' | ');
      const params = { grade: name, coefficient: shown(coefficient), steps: all };
      report(official, coefficientFields, 'official.coefficient-not-in-grade', params, 'warning');
    } else if (step !== null && !fitting.some(({ coefficientsE4 }) => coefficientsE4[step - 1] === coefficient)) {
      const expected = [...new Set(grade.scales.flatMap(({ coefficientsE4 }) => coefficientsE4[step - 1] ?? []))].map(shown).join('; ');
      const params = { grade: name, coefficient: shown(coefficient), step, expected };
      report(official, coefficientFields, 'official.coefficient-of-other-step', params, 'warning');
    }
  }
}
