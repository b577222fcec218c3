import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// The published cases of the rulebook's 5.7, as they are printed there.
const personC = {
  id: 'C',
  case: 'early-retirement',
  staffGroup: 'civil-servant',
  sex: 'male',
  birthDate: '1966-01-15',
  leavingDate: '2025-05-01',
  decisionDate: '2025-03-01',
  salaryCoefficient: '4.65',
  positionAllowance: '0.6',
  publicServiceAllowancePercent: '25',
  socialInsurance: { years: 22, months: 0 },
};
const personM = {
  id: 'M',
  case: 'severance',
  staffGroup: 'civil-servant',
  sex: 'female',
  birthDate: '1985-03-10',
  leavingDate: '2025-06-01',
  decisionDate: '2025-05-01',
  salaryCoefficient: '3.66',
  publicServiceAllowancePercent: '25',
  socialInsurance: { years: 15, months: 0 },
};

test('the published cases come out to the đồng, with their components and articles', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'people.json');
  writeFileSync(file, JSON.stringify([personC, personM]));
  const run = runCli(['severance', file, '--json'], folder);
  expect(run.error).toBe('');
  const [c, m] = run.json().people;
  expect(c).toMatchObject({ id: 'C', monthlySalaryVnd: 15_356_250, monthsEarly: 30, totalVnd: 744_778_125 });
  expect(c.components.map((part: { amountVnd: number }) => part.amountVnd)).toEqual([460_687_500, 191_953_125, 92_137_500]);
  expect(m).toMatchObject({ id: 'M', monthlySalaryVnd: 10_705_500, totalVnd: 786_854_250 });
  expect(m.components.map((part: { amountVnd: number }) => part.amountVnd).toSorted()).toEqual([240_873_750, 32_116_500, 513_864_000]);
  for (const part of [...c.components, ...m.components]) {
    expect(part.formula).not.toBe('');
    expect(part.rule).toMatchObject({
      id: expect.any(String),
      document: expect.stringMatching(/Nghị định/),
      provision: expect.stringMatching(/Điều/),
      verified: expect.any(Boolean),
    });
  }
  expect(run.code).toBe(0);
});

test('the arithmetic is written with the numbers of the language asked for, and the same in JSON', () => {
  const [folder, input] = [temporaryFolder(), JSON.stringify({ ...personC, socialInsurance: { years: 22, months: 6 } })];
  const said = (language: string) => runCli(['severance', '-', '--lang', language], folder, input).out;
  expect(said('vi')).toMatch(/= 1 × 30 × 15\.356\.250 \(.*0,5 × /s);
  expect(said('en')).toMatch(/= 1 × 30 × 15,356,250 \(.*0\.5 × /s);
  const formulas = (language: string) =>
    runCli(['severance', '-', '--json', '--lang', language], folder, input)
      .json()
      .people[0].components.map((part: { formula: string }) => part.formula);
  expect(formulas('en')).toEqual(formulas('vi'));
});

test('one person from standard input', () => {
  const run = runCli(['severance', '-', '--json'], temporaryFolder(), JSON.stringify(personC));
  expect(run.json().people).toHaveLength(1);
  expect(run.json().people[0].totalVnd).toBe(744_778_125);
});

test('wrong and missing input names the field, and one bad entry does not hide the other', () => {
  const { salaryCoefficient: _, ...withoutCoefficient } = personC;
  const run = runCli(
    ['severance', '-', '--json'],
    temporaryFolder(),
    JSON.stringify([withoutCoefficient, { ...personM, sex: 'x' }, personC]),
  );
  expect(run.code).toBe(1);
  const [first, second, third] = run.json().people;
  expect(first.totalVnd).toBeNull();
  expect(JSON.stringify(first.problems[0].at)).toContain('salaryCoefficient');
  expect(first.problems[0].message).not.toBe('');
  expect(JSON.stringify(second.problems[0].at)).toContain('sex');
  expect(third.totalVnd).toBe(744_778_125);
});

test.each([
  ['a number where a decimal string must stand', { ...personC, salaryCoefficient: 4.65 }, 'salaryCoefficient'],
  ['a date that is none', { ...personC, leavingDate: '2025-02-30' }, 'leavingDate'],
  ['an unknown case', { ...personC, case: 'holiday' }, 'case'],
  ['a field nobody knows', { ...personC, bonus: '1' }, 'bonus'],
])('%s', (_name, person, field) => {
  const run = runCli(['severance', '-', '--json'], temporaryFolder(), JSON.stringify(person));
  expect(run.code).toBe(1);
  expect(JSON.stringify(run.json().people[0].problems)).toContain(field);
});

test('text that is no JSON, and a file that is not there, are said', () => {
  const folder = temporaryFolder();
  expect(runCli(['severance', '-', '--json'], folder, '{oops').json().problems[0].code).toBe('input.invalid');
  const missing = runCli(['severance', path.join(folder, 'none.json')], folder);
  expect(missing.code).toBe(1);
  expect(missing.out).toBe('');
  expect(missing.error).toContain('none.json');
});
