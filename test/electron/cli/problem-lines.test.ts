import { expect, test } from 'vitest';
import type { PrintableProblem } from '../../../electron/cli/output.ts';
import { ownProblems, sharedProblemLines } from '../../../electron/cli/problem-lines.ts';
import { problem } from '../../../shared/kernel/problem.ts';

const unverified = (note: string, on: string | null): PrintableProblem =>
  problem(
    'rule.unverified',
    { kind: 'rule', ruleId: 'a', title: { vi: 'Luật A', en: 'Law A' }, on },
    { ruleId: 'a', document: 'Nghị định 1/VD', provision: 'Điều 1', note },
    'warning',
  );
const own = (name: string): PrintableProblem =>
  problem('entitlement.missing', { kind: 'record', entity: 'person', id: name, name }, { field: 'sex' });
const people = [
  { problems: [own('An'), unverified('x', '2032-05-01')] },
  { problems: [unverified('x', '2032-06-01'), unverified('y', '2032-06-01')] },
  { problems: [unverified('x', '2032-05-01')] },
];

test('a rule is said once with the people it concerns, each of its versions on its own', () => {
  expect(sharedProblemLines([], people, 'vi')).toEqual([
    'Cảnh báo: quy định “Luật A” (3 người). Căn cứ chưa kiểm chứng: Nghị định 1/VD, Điều 1. x. Hãy đối chiếu với văn bản gốc trước khi dùng số này.',
    'Cảnh báo: quy định “Luật A”, ngày 01/06/2032 (1 người). Căn cứ chưa kiểm chứng: Nghị định 1/VD, Điều 1. y. Hãy đối chiếu với văn bản gốc trước khi dùng số này.',
  ]);
});

test('a rule of the whole is not said again for its people, and keeps its day when it concerns none', () => {
  const lines = sharedProblemLines([own('Bình'), unverified('x', '2032-01-01'), unverified('z', '2032-01-01')], people, 'en');
  expect(lines.map((line) => line.split('.')[0])).toEqual([
    'Error: person Bình',
    'Warning: rule “Law A” (3 people)',
    'Warning: rule “Law A”, on 01/01/2032',
    'Warning: rule “Law A”, on 01/06/2032 (1 person)',
  ]);
});

test('nothing is lost: what is not shared is the person’s own', () => {
  expect(people.flatMap(ownProblems)).toEqual([own('An')]);
});
