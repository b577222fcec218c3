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
  otherAllowances: [{ kind: 'left-out', coefficient: '0.3' }],
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
    expect(found).toMatchObject({ id: 'C', monthlySalaryVnd: 3_125, monthsEarly: 8, totalVnd: 25_000, problems: [] });
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
    ['an allowance that is no list', { otherAllowances: '0.3' }, '3.otherAllowances', 'not-accepted'],
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
    ['insurance as a number', { socialInsurance: 12 }, '3.socialInsurance', 'not-accepted'],
    ['insurance needed and absent', { socialInsurance: undefined, monthsEarly: 20 }, '3.socialInsurance', 'missing'],
    ['months early as text', { monthsEarly: '30' }, '3.monthsEarly', 'not-a-whole-number'],
    ['months early below zero', { monthsEarly: -1 }, '3.monthsEarly', 'not-a-whole-number'],
    ['an id that is a number', { id: 7 }, '3.id', 'not-quoted'],
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
    expect(of(raw).problems).toHaveLength(1);
  });

  test('says what to write instead', () => {
    expect(problemText(of({ ...entry, salaryCoefficient: 4.65 }).problems[0]!, 'vi')).toBe(
      'Hệ số lương (salaryCoefficient) là 4.65; số thập phân phải đặt trong ngoặc kép để được đọc chính xác, ví dụ "4.65".',
    );
    expect(problemText(of({ ...entry, otherAllowances: [{ kind: 'region', coefficient: '1' }] }).problems[0]!, 'en')).toBe(
      'Kind of allowance (kind): “region” is not one of the accepted values: counts, left-out.',
    );
  });
});
