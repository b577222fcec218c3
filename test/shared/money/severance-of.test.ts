import { describe, expect, test } from 'vitest';
import { ruleCalls } from '../../../shared/contract/calls/rule-calls.ts';
import { severanceOf } from '../../../shared/money/severance-of.ts';
import { problemText } from '../../../shared/text/problem-text.ts';
import { inventedBook } from './invented-law.ts';

const book = inventedBook({}, ['severance.service-allowance-178']);
const entry = {
  id: 'C',
  case: 'early-retirement',
  staffGroup: 'civil-servant',
  sex: 'male',
  birthDate: '1975-03-10',
  leavingDate: '2034-08-01',
  decisionDate: '2034-05-01',
  salaryCoefficient: '2',
  positionAllowance: '0.5',
  overFrameSeniorityPercent: '0',
  occupationSeniorityPercent: '0',
  publicServiceAllowancePercent: '25',
  reservedCoefficient: '0',
  otherAllowances: [{ kind: 'counts', coefficient: '0' }],
  socialInsurance: { years: 12, months: 0 },
  partTime: { years: 0, months: 0 },
};
const of = (raw: unknown) => severanceOf(raw, 3, book);
const faults = (raw: unknown) =>
  of(raw).problems.map((found) => [
    found.at.kind === 'input' ? found.at.path.join('.') : '',
    found.code === 'input.invalid' ? found.params.field?.fault : found.code,
  ]);
const reply = (people: unknown[]) => ruleCalls['severance.compute'].output.safeParse({ people });

describe('severanceOf', () => {
  test('gives amounts with their formula and the provision', () => {
    const found = of(entry);
    expect(found).toMatchObject({ id: 'C', monthlySalaryVnd: 3_125, monthsEarly: 8, totalVnd: 25_000 });
    expect(found.components).toEqual([
      {
        id: 'early-time',
        amountVnd: 25_000,
        formula: '1 × 8 × 3.125',
        rule: {
          id: 'severance.early-retirement-178',
          document: 'Nghị định severance.early-retirement-178/VD',
          provision: 'Điều 1',
          quote: '…',
          verified: true,
          note: null,
        },
      },
    ]);
  });

  test('what is given by hand replaces what follows from the birth date', () => {
    expect(of({ ...entry, monthsEarly: 5 })).toMatchObject({ monthsEarly: 5, totalVnd: 15_625 });
  });

  test('fits the contract, with amounts, with warnings and with errors', () => {
    const people = [entry, { ...entry, monthsEarly: 20 }, { ...entry, birthDate: '1975' }, {}, 5].map(of);
    expect(reply(people).error).toBeUndefined();
  });

  test('null and absent are both “not given”', () => {
    const nulls = { id: null, positionAllowance: null, otherAllowances: null, partTime: null, monthsEarly: null, decisionDate: null };
    expect(of({ ...entry, ...nulls })).toMatchObject({ id: null, monthlySalaryVnd: 2_500, totalVnd: 20_000 });
  });

  test('a birth date may be a month or a year', () => {
    expect(of({ ...entry, birthDate: '1975-03' })).toMatchObject({ monthsEarly: 8, problems: [] });
    expect(faults({ ...entry, birthDate: '1975' })).toEqual([['3.birthDate', 'entitlement.assumed']]);
  });

  test('an allowance that does not count is said, with the provision, and changes nothing', () => {
    const found = of({
      ...entry,
      reservedCoefficient: '0.2',
      otherAllowances: [
        { kind: 'left-out', coefficient: '0' },
        { kind: 'left-out', coefficient: '0.3' },
      ],
    });
    expect([found.monthlySalaryVnd, found.totalVnd]).toEqual([3_125, 25_000]);
    expect(found.problems.map(({ code, severity, at }) => [code, severity, at.kind === 'input' && at.path])).toEqual([
      ['entitlement.not-counted', 'warning', [3, 'reservedCoefficient']],
      ['entitlement.not-counted', 'warning', [3, 'otherAllowances', 1, 'kind']],
    ]);
    expect(found.problems.map((one) => problemText(one, 'vi'))).toEqual([
      'Hệ số chênh lệch bảo lưu (reservedCoefficient) không được tính vào tiền lương để tính chế độ (Nghị định severance.salary-178/VD, Điều 1).',
      'Không tính (left-out) không được tính vào tiền lương để tính chế độ (Nghị định severance.salary-178/VD, Điều 1).',
    ]);
    expect(problemText(found.problems[1]!, 'en')).toBe(
      'Left out (left-out) does not count in the salary of the entitlement (Nghị định severance.salary-178/VD, Điều 1).',
    );
  });

  test('law that is not verified is a warning beside the amount', () => {
    const found = of({ ...entry, monthsEarly: 20 });
    expect(found.totalVnd).not.toBeNull();
    expect(found.problems.map(({ code, severity }) => [code, severity])).toEqual([['rule.unverified', 'warning']]);
    expect(problemText(found.problems[0]!, 'vi')).toBe(
      'Căn cứ chưa kiểm chứng: Nghị định severance.service-allowance-178/VD, Điều 1. chưa đối chiếu. Hãy đối chiếu với văn bản gốc trước khi dùng số này.',
    );
  });
});

describe('a wrong or missing field', () => {
  test.each<[string, object, string, string]>([
    ['no case', { case: undefined }, '3.case', 'missing'],
    ['another case', { case: 'retirement' }, '3.case', 'not-accepted'],
    ['no staff group', { staffGroup: undefined }, '3.staffGroup', 'missing'],
    ['another staff group', { staffGroup: 'minister' }, '3.staffGroup', 'not-accepted'],
    ['another sex', { sex: 'nam' }, '3.sex', 'not-accepted'],
    ['no sex', { sex: undefined }, '3.sex', 'missing'],
    ['no birth date', { birthDate: undefined }, '3.birthDate', 'missing'],
    ['a birth date written otherwise', { birthDate: '10/03/1975' }, '3.birthDate', 'not-a-date'],
    ['no leaving date', { leavingDate: undefined }, '3.leavingDate', 'missing'],
    ['a leaving date that does not exist', { leavingDate: '2034-06-31' }, '3.leavingDate', 'not-a-date'],
    ['a decision date that does not exist', { decisionDate: '2034-13-01' }, '3.decisionDate', 'not-a-date'],
    ['a date that is a number', { leavingDate: 20_340_801 }, '3.leavingDate', 'not-a-date'],
    ['no salary coefficient', { salaryCoefficient: undefined }, '3.salaryCoefficient', 'missing'],
    ['a coefficient that is a number', { salaryCoefficient: 4.65 }, '3.salaryCoefficient', 'not-quoted'],
    ['a decimal comma', { salaryCoefficient: '4,65' }, '3.salaryCoefficient', 'not-a-decimal'],
    ['five decimals', { salaryCoefficient: '4.65001' }, '3.salaryCoefficient', 'not-a-decimal'],
    ['a negative allowance', { positionAllowance: '-0.5' }, '3.positionAllowance', 'negative'],
    ['a percentage with its sign', { publicServiceAllowancePercent: '25%' }, '3.publicServiceAllowancePercent', 'not-a-decimal'],
    ['a salary coefficient of zero', { salaryCoefficient: '0.00' }, '3.salaryCoefficient', 'not-positive'],
    ['over-frame seniority of more than a whole', { overFrameSeniorityPercent: '101' }, '3.overFrameSeniorityPercent', 'over-100'],
    ['occupation seniority of a thousand', { occupationSeniorityPercent: '1000' }, '3.occupationSeniorityPercent', 'over-100'],
    ['a public-service allowance just above', { publicServiceAllowancePercent: '100.0001' }, '3.publicServiceAllowancePercent', 'over-100'],
    ['an allowance that is no list', { otherAllowances: '0.3' }, '3.otherAllowances', 'wrong-shape'],
    ['an allowance that is a bare word', { otherAllowances: ['counts'] }, '3.otherAllowances.0', 'wrong-shape'],
    ['an allowance whose kind is a number', { otherAllowances: [{ kind: 7, coefficient: '1' }] }, '3.otherAllowances.0.kind', 'not-text'],
    ['an allowance without a kind', { otherAllowances: [{ coefficient: '1' }] }, '3.otherAllowances.0.kind', 'missing'],
    [
      'an allowance of an unknown kind',
      { otherAllowances: [{ kind: 'region', coefficient: '1' }] },
      '3.otherAllowances.0.kind',
      'not-accepted',
    ],
    [
      'an allowance that is a number',
      { otherAllowances: [{ kind: 'counts', coefficient: 1 }] },
      '3.otherAllowances.0.coefficient',
      'not-quoted',
    ],
    ['insurance in decimals', { socialInsurance: { years: 12.5, months: 0 } }, '3.socialInsurance.years', 'not-a-whole-number'],
    ['insurance of twelve months', { socialInsurance: { years: 12, months: 12 } }, '3.socialInsurance.months', 'not-a-whole-number'],
    ['insurance without months', { socialInsurance: { years: 12 } }, '3.socialInsurance.months', 'missing'],
    ['insurance as a number', { socialInsurance: 12 }, '3.socialInsurance', 'wrong-shape'],
    ['insurance with another unit', { socialInsurance: { years: 12, months: 0, days: 3 } }, '3.socialInsurance.days', 'unknown'],
    ['insurance longer than life', { socialInsurance: { years: 60, months: 0 } }, '3.socialInsurance', 'entitlement.time-longer-than-life'],
    ['part-time work longer than life', { partTime: { years: 60, months: 0 } }, '3.partTime', 'entitlement.time-longer-than-life'],
    ['a birth after leaving', { birthDate: '2035-01-01' }, '3.birthDate', 'entitlement.born-after-leaving'],
    ['a birth after leaving, months early by hand', { birthDate: '2035', monthsEarly: 5 }, '3.birthDate', 'entitlement.born-after-leaving'],
    ['insurance needed and absent', { socialInsurance: undefined, monthsEarly: 20 }, '3.socialInsurance', 'missing'],
    ['months early as text', { monthsEarly: '30' }, '3.monthsEarly', 'not-a-whole-number'],
    ['months early below zero', { monthsEarly: -1 }, '3.monthsEarly', 'not-a-whole-number'],
    ['an id that is a number', { id: 7 }, '3.id', 'not-text'],
    ['a misspelt field', { salaryCoeficient: '4.65' }, '3.salaryCoeficient', 'unknown'],
  ])('%s is named, in both languages, and nothing is computed', (_, changed, place, fault) => {
    const raw = { ...entry, ...changed };
    expect(faults(raw)).toEqual([[place, fault]]);
    const found = of(raw);
    expect([found.components, found.totalVnd]).toEqual([[], null]);
    const field = place.split('.').findLast((step) => Number.isNaN(Number(step)))!;
    for (const language of ['vi', 'en'] as const) expect(problemText(found.problems[0]!, language)).toContain(field);
  });

  test('all of them are said at once, in the order of the input', () => {
    expect(faults({ ...entry, sex: 'x', leavingDate: '', salaryCoefficient: 2, more: 1 })).toEqual([
      ['3.sex', 'not-accepted'],
      ['3.leavingDate', 'not-a-date'],
      ['3.salaryCoefficient', 'not-quoted'],
      ['3.more', 'unknown'],
    ]);
    expect(of({ ...entry, sex: 'x' }).id).toBe('C');
  });

  test.each([null, 'C', 7, [entry]])('an entry that is no person (%o)', (raw) => {
    expect(of(raw)).toMatchObject({ id: null, totalVnd: null });
    expect(faults(raw)).toEqual([['3', 'not-a-person']]);
    expect(problemText(of(raw).problems[0]!, 'vi')).toMatch(/^“.+” không phải thông tin của một người\. Cần một đối tượng JSON/);
    expect(problemText(of(raw).problems[0]!, 'en')).toMatch(/^“.+” is not the data of a person\. A JSON object/);
  });

  test('more insurance than a working life is a warning, and the amount stands', () => {
    const long = { ...entry, socialInsurance: { years: 44, months: 6 } };
    expect(faults(long)).toEqual([['3.socialInsurance', 'entitlement.time-implausible']]);
    expect(of(long).totalVnd).toBe(25_000);
    expect(problemText(of(long).problems[0]!, 'vi')).toBe(
      'Thời gian đóng BHXH (socialInsurance) là 44 năm 6 tháng, dài hơn thời gian từ khi đủ 15 tuổi đến ngày nghỉ (44 năm 4 tháng). Hãy kiểm tra lại; số tiền vẫn tính theo số đã ghi.',
    );
    expect(faults({ ...long, socialInsurance: { years: 44, months: 4 } })).toEqual([]);
    const unborn = { ...entry, birthDate: undefined, monthsEarly: 5 };
    expect(faults({ ...unborn, socialInsurance: { years: 80, months: 0 } })).toEqual([
      ['3.socialInsurance', 'entitlement.time-implausible'],
    ]);
    expect(faults({ ...unborn, socialInsurance: { years: 50, months: 0 } })).toEqual([]);
  });

  test('what is said of months that follow from the birth date stands at the birth date', () => {
    expect(faults({ ...entry, birthDate: '1985-03-10' })).toEqual([['3.birthDate', 'entitlement.outside-law']]);
    expect(faults({ ...entry, monthsEarly: 600 })).toEqual([['3.monthsEarly', 'entitlement.outside-law']]);
  });

  test('a leaving date without law names the rule and that date, which is what counts', () => {
    const found = of({ ...entry, leavingDate: '2045-08-01' });
    expect(found.problems.map(({ code, at }) => [code, at.kind === 'input' && at.path])).toEqual([
      ['rule.not-in-force', [3, 'leavingDate']],
    ]);
    expect(problemText(found.problems[0]!, 'vi')).toBe(
      'Không có quy định nào còn hiệu lực cho “Tên severance.regime” vào ngày 01/08/2045, nên không tính. Chế độ theo pháp luật của ngày nghỉ: hãy kiểm tra ngày nghỉ 01/08/2045.',
    );
    expect(problemText(found.problems[0]!, 'en')).toContain('“Title severance.regime”');
  });

  test('says what to write instead', () => {
    const said = (changed: object) => problemText(of({ ...entry, ...changed }).problems[0]!, 'vi');
    expect(said({ salaryCoefficient: '0' })).toBe('Hệ số lương (salaryCoefficient) phải lớn hơn 0; đang ghi “0”. Hãy ghi theo quyết định.');
    expect(said({ id: 5 })).toBe('Mã (id) là 5; phải là chữ đặt trong ngoặc kép, ví dụ "5".');
    expect(said({ overFrameSeniorityPercent: '101' })).toBe(
      'Tỷ lệ phụ cấp thâm niên vượt khung (overFrameSeniorityPercent): “101” quá lớn; tỷ lệ không được quá 100 %.',
    );
    expect(said({ socialInsurance: 12 })).toBe(
      'Thời gian đóng BHXH (socialInsurance): “12” chưa đúng dạng; hãy viết như { "years": 22, "months": 6 }.',
    );
    expect(said({ socialInsurance: { years: 1, months: 1, days: 1 } })).toContain('Các mục được nhận: years, months.');
    expect(said({ birthDate: '2035-01-01' })).toBe(
      'Ngày sinh (birthDate) là 01/01/2035, không trước ngày nghỉ 01/08/2034, nên không tính. Hãy kiểm tra hai ngày này.',
    );
    expect(problemText(of({ ...entry, salaryCoefficient: 4.65 }).problems[0]!, 'vi')).toBe(
      'Hệ số lương (salaryCoefficient) là 4.65; số thập phân phải đặt trong ngoặc kép để được đọc chính xác, ví dụ "4.65".',
    );
    expect(problemText(of({ ...entry, otherAllowances: [{ kind: 'region', coefficient: '1' }] }).problems[0]!, 'en')).toBe(
      'Kind of allowance (kind): “region” is not one of the accepted values: counts, left-out.',
    );
  });
});
