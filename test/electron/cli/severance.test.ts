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

test('the text names amounts, rules, days, people and fields as officers do', () => {
  const { id: _, ...unnamed } = {
    ...personC,
    overFrameSeniorityPercent: '7',
    otherAllowances: [{ kind: 'party-committee', coefficient: '0.3' }],
  };
  const people = [
    unnamed,
    { ...personM, leavingDate: '2024-12-31' },
    { ...personC, id: undefined, otherAllowances: [{ kind: 'odd', coefficient: '1' }], case: 'x', socialInsurance: 3 },
  ];
  const said = (language: string) => runCli(['severance', '-', '--lang', language], temporaryFolder(), JSON.stringify(people));
  const vi = said('vi');
  expect([vi.code, vi.error]).toEqual([1, '']);
  const lines = vi.out.trimEnd().split('\n');
  expect(lines[0]).toMatch(/^người thứ 1: lương tháng 16\./);
  expect(lines[1]).toMatch(/^ {2}Trợ cấp cho thời gian nghỉ sớm: .* đồng = 1 × 30 × /);
  expect(vi.out).toContain(
    'Cảnh báo: người thứ 1, phụ cấp khác thứ 1, loại phụ cấp. Phụ cấp cấp ủy (party-committee) không được tính vào tiền lương',
  );
  expect(vi.out).toMatch(
    /Cảnh báo: quy định “Phụ cấp thâm niên vượt khung tính trên phần lương nào”, ngày 01\/05\/2025 \(1 người\)\. Căn cứ chưa kiểm chứng/,
  );
  expect(vi.out).toContain(
    '\nM: lương tháng –\n  Lỗi: M, ngày nghỉ. Không có quy định nào còn hiệu lực cho “Chế độ áp dụng theo ngày nghỉ',
  );
  expect(vi.out).toContain('\n  Lỗi: người thứ 3, trường hợp. Trường hợp (case): “x” không nằm trong');
  expect(vi.out).toContain('\n  Lỗi: người thứ 3, thời gian đóng BHXH. ');
  const en = said('en').out;
  expect(en).toMatch(/^person 1: monthly salary/);
  expect(en).toContain(
    'Warning: person 1, other allowances 1, kind of allowance. Party-committee allowance (party-committee) does not count',
  );
  expect(en).toContain('Error: person 3, case. Case (case): “x” is not');
  for (const text of [vi.out, en]) {
    expect(text).not.toMatch(/early-time|early-years|severance\.regime|pay\.over-frame|\d{4}-\d\d-\d\d|\b\d\.[a-z]/);
  }
});

test('an unverified rule is one line for all the people it concerns, and stands with each in JSON', () => {
  const people = ['2025-05-01', '2025-06-01', '2025-06-01'].map((leavingDate, index) => ({
    ...personM,
    id: `M${index}`,
    leavingDate,
    overFrameSeniorityPercent: '7',
  }));
  const said = (...options: string[]) => runCli(['severance', '-', ...options], temporaryFolder(), JSON.stringify(people));
  const lines = said()
    .out.split('\n')
    .filter((line) => line.includes('Căn cứ chưa kiểm chứng'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^Cảnh báo: quy định “Phụ cấp thâm niên vượt khung tính trên phần lương nào” \(3 người\)\. Căn cứ/);
  for (const person of said('--json').json().people) {
    expect(person.problems).toHaveLength(1);
    expect(person.problems[0]).toMatchObject({ code: 'rule.unverified', at: { kind: 'rule', ruleId: 'pay.over-frame-seniority' } });
  }
});

test('JSON keeps the path of the input, counted from 0', () => {
  const run = runCli(['severance', '-', '--json'], temporaryFolder(), JSON.stringify([personC, { ...personC, case: 'x' }]));
  expect(run.json().people[1].problems[0].at).toEqual({ kind: 'input', path: [1, 'case'] });
});

test.each([
  ['UTF-8 with its mark', Buffer.from(`\ufeff${JSON.stringify({ ...personC, id: 'Đỗ Thị Ánh' })}`)],
  ['UTF-16 of Windows', Buffer.from(`\ufeff${JSON.stringify({ ...personC, id: 'Đỗ Thị Ánh' })}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\ufeff${JSON.stringify({ ...personC, id: 'Đỗ Thị Ánh' })}`, 'utf16le').swap16()],
])('a file in %s is read', (_name, bytes) => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'người.json');
  writeFileSync(file, bytes);
  const [person] = runCli(['severance', file, '--json'], folder).json().people;
  expect([person.id, person.totalVnd]).toEqual(['Đỗ Thị Ánh', 744_778_125]);
});

test.each(['[]', '"x"', '5', 'null'])('input %s is refused as a whole, saying what is needed', (input) => {
  const run = (...options: string[]) => runCli(['severance', '-', ...options], temporaryFolder(), input);
  expect(run('--json').json().problems).toMatchObject([{ code: 'input.invalid', at: { kind: 'file', file: '-', sheet: null } }]);
  const vi = run();
  expect([vi.code, vi.out]).toEqual([1, '']);
  expect(vi.error).toMatch(/^Lỗi: đầu vào chuẩn\. “.+” không phải thông tin của một người\. Cần một đối tượng JSON/);
  expect(run('--lang', 'en').error).toMatch(/^Error: standard input\. “.+” is not the data of a person\. A JSON object/);
});

test('bytes that are no text, and a folder, are said', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'people.json');
  writeFileSync(file, Buffer.from([0x7b, 0x22, 0xe1, 0x22, 0x7d]));
  const run = runCli(['severance', file], folder);
  expect([run.code, run.out]).toEqual([1, '']);
  expect(run.error).toContain('people.json');
  expect(run.error).toContain('UTF-8');
  expect(runCli(['severance', folder, '--json'], folder).json().problems[0]).toMatchObject({
    code: 'file.no-access',
    params: { reason: 'not-a-file' },
  });
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
  expect(runCli(['severance', '-'], folder, '{\n  "id": "C",\n  oops }').error).toBe(
    'Lỗi: đầu vào chuẩn. Nội dung không phải JSON đúng cách viết: sai từ dòng 3, cột 3. Hãy sửa chỗ đó (thường là thiếu hoặc thừa dấu phẩy, ngoặc kép).\n',
  );
  const missing = runCli(['severance', path.join(folder, 'none.json')], folder);
  expect(missing.code).toBe(1);
  expect(missing.out).toBe('');
  expect(missing.error).toContain('none.json');
});
