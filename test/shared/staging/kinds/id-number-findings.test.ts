import { describe, expect, test } from 'vitest';
import { idNumberFindings } from '../../../../shared/staging/kinds/id-number-findings.ts';

const born = (year: number) => ({ year, month: null, day: null });
const nobody = { sex: null, birthDate: null };

describe('twelve digits', () => {
  test.each([
    ['001080012345', { sex: 'male', birthDate: born(1980) }, []],
    ['001180012345', { sex: 'female', birthDate: born(1980) }, []],
    ['001205012345', { sex: 'male', birthDate: born(2005) }, []],
    ['001080012345', nobody, []],
    ['001080012345', { sex: 'female', birthDate: born(1980) }, ['id.sex-differs']],
    ['001080012345', { sex: 'male', birthDate: born(1908) }, ['id.birth-differs']],
    ['001080012345', { sex: 'female', birthDate: born(1981) }, ['id.sex-differs', 'id.birth-differs']],
    ['000080012345', nobody, ['id.malformed']],
    ['097080012345', nobody, ['id.malformed']],
    ['101080012345', nobody, []], // born abroad
    ['001280012345', nobody, ['id.malformed']], // born in 2080
    ['001480012345', nobody, ['id.malformed']],
  ] as const)('%s of %j', (digits, person, codes) => {
    const found = idNumberFindings(digits, person);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});

describe('other lengths', () => {
  test.each([
    ['123456789', nobody, null], // the older card
    ['12345678', nobody, { digits: 8, restored: '012345678', agrees: null }],
    ['1080012345', { sex: 'male', birthDate: born(1980) }, { digits: 10, restored: '001080012345', agrees: 'sex-and-year' }],
    ['36180012345', { sex: 'female', birthDate: null }, { digits: 11, restored: '036180012345', agrees: 'sex' }],
    ['36180012345', { sex: null, birthDate: born(1980) }, { digits: 11, restored: '036180012345', agrees: 'year' }],
    ['36180012345', nobody, { digits: 11, restored: '036180012345', agrees: null }],
    ['36180012345', { sex: 'male', birthDate: born(1980) }, { digits: 11 }], // its digits speak of a woman
    ['0912345678', nobody, { digits: 10 }], // a number of a telephone
    ['1234567', nobody, { digits: 7 }],
    ['1234567890123', nobody, { digits: 13 }],
  ] as const)('%s of %j', (digits, person, params) => {
    const [found] = idNumberFindings(digits, person);
    const code = params === null ? undefined : 'restored' in params ? 'id.zeros-lost' : 'id.unusual-length';
    expect(found?.code).toBe(code);
    if (params !== null) expect(found?.params).toEqual(params);
  });
});

test('what has other characters than digits has been said already', () => {
  expect(idNumberFindings('đang làm', nobody)).toEqual([]);
});
