import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AdjacencyRecord, MappingRecord, OfficialRecord, QuotaRecord } from '../../../shared/model/records.ts';
import { compareRecords, countChanges } from '../../../shared/staging/compare-records.ts';

const person = (fullName: string, more: Partial<OfficialRecord> = {}): OfficialRecord => ({
  row: 1,
  fullName,
  birthDate: null,
  sex: null,
  idNumber: null,
  unitCode: null,
  unitName: 'Xã Thử',
  districtName: null,
  body: null,
  department: null,
  title: null,
  staffGroup: null,
  grade: null,
  step: null,
  salaryCoefficientE4: null,
  positionAllowanceE4: null,
  reservedCoefficientE4: null,
  overFrameSeniorityE4: null,
  occupationSeniorityE4: null,
  publicServiceAllowanceE4: null,
  monthlySalaryVnd: null,
  insuranceMonths: null,
  partTimeMonths: null,
  qualification: null,
  sensitive: null,
  leavingCase: null,
  leavingDate: null,
  decisionDate: null,
  note: null,
  ...more,
});

const kinds = (before: readonly OfficialRecord[], now: readonly OfficialRecord[]) =>
  compareRecords('officials', before, now).map(({ kind, label }) => `${kind} ${label}`);

describe('two lists of people', () => {
  test('new, changed, gone and same, each with its row then and now', () => {
    const before = [person('An', { row: 4 }), person('Bình', { row: 5, salaryCoefficientE4: 23_400 }), person('Chi', { row: 6 })];
    const now = [person('Bình', { row: 4, salaryCoefficientE4: 26_700 }), person('An', { row: 5 }), person('Dung', { row: 6 })];
    expect(compareRecords('officials', before, now)).toEqual([
      {
        kind: 'changed',
        label: 'Bình',
        rowBefore: 5,
        rowNow: 4,
        changes: [{ field: 'salaryCoefficientE4', before: '2.34', now: '2.67' }],
      },
      { kind: 'same', label: 'An', rowBefore: 4, rowNow: 5, changes: [] },
      { kind: 'new', label: 'Dung', rowBefore: null, rowNow: 6, changes: [] },
      { kind: 'gone', label: 'Chi', rowBefore: 6, rowNow: null, changes: [] },
    ]);
  });

  test('the ID number says who somebody is, whatever else was corrected', () => {
    const before = [person('Nguyễn Văn A', { idNumber: '001080012345', unitName: 'Xã Cũ' })];
    const now = [person('Nguyễn Văn Á', { idNumber: '001080012345', unitName: 'Xã Mới' })];
    expect(compareRecords('officials', before, now)[0]).toMatchObject({
      kind: 'changed',
      changes: [
        { field: 'fullName', before: 'Nguyễn Văn A', now: 'Nguyễn Văn Á' },
        { field: 'unitName', before: 'Xã Cũ', now: 'Xã Mới' },
      ],
    });
  });

  test('an ID number that is added later changes a person and makes no new one', () => {
    expect(kinds([person('An')], [person('An', { idNumber: '001080012345' })])).toEqual(['changed An']);
  });

  test('a birth date that is corrected changes a person; a date as exact as before is the same', () => {
    const born = (year: number, day: number | null) => person('An', { birthDate: { year, month: day && 2, day } });
    expect(kinds([born(1980, 1)], [born(1980, 1)])).toEqual(['same An']);
    expect(compareRecords('officials', [born(1980, null)], [born(1980, 1)])[0]?.changes).toEqual([
      { field: 'birthDate', before: '1980', now: '1980-02-01' },
    ]);
  });

  test('namesakes in one place are paired in their order, those that say the same first', () => {
    const one = person('An', { row: 1, title: 'Chủ tịch' });
    const two = person('An', { row: 2, title: 'Kế toán' });
    expect(kinds([one, two], [two, one])).toEqual(['same An', 'same An']);
    expect(kinds([one, two], [{ ...one, title: 'Phó Chủ tịch' }, two, person('An', { title: 'Mới' })])).toEqual([
      'changed An',
      'same An',
      'new An',
    ]);
  });

  test('a list of an older program that lacks a field says nothing there', () => {
    const { grade: _grade, ...older } = person('An');
    expect(kinds([older as OfficialRecord], [person('An')])).toEqual(['same An']);
  });
});

test('two neighbours are a pair in either order', () => {
  const pair = (code: string, otherCode: string): AdjacencyRecord => ({
    row: 1,
    code,
    name: null,
    district: null,
    otherCode,
    otherName: null,
    otherDistrict: null,
    link: 'land',
    lengthM: 100,
  });
  expect(countChanges(compareRecords('adjacency', [pair('1', '2')], [{ ...pair('2', '1'), lengthM: 120 }]))).toMatchObject({
    changed: 1,
    new: 0,
    gone: 0,
  });
});

test('sizes of pieces are compared as they are', () => {
  const piece = (area: MappingRecord['area']): MappingRecord => ({
    row: 1,
    oldCode: '00001',
    oldName: 'Xã An',
    oldDistrict: null,
    oldProvince: null,
    newCode: null,
    newName: 'Xã Mới',
    newKind: 'xã',
    newProvince: null,
    extent: 'part',
    area,
    population: { kind: 'unknown' },
    note: null,
  });
  const [change] = compareRecords('mapping', [piece({ kind: 'share', partsPerMillion: 255_000 })], [piece({ kind: 'amount', value: 12 })]);
  expect(change).toMatchObject({
    kind: 'changed',
    label: 'Xã An → Xã Mới',
    changes: [{ field: 'area', before: '25.5 %', now: '12' }],
  });
});

const quota: fc.Arbitrary<QuotaRecord> = fc.record({
  row: fc.integer({ min: 1, max: 50 }),
  unitCode: fc.option(fc.constantFrom('1', '2', '3'), { nil: null }),
  unitName: fc.option(fc.constantFrom('Xã A', 'xã  a', 'Xã B'), { nil: null }),
  districtName: fc.option(fc.constantFrom('H', 'K'), { nil: null }),
  number: fc.integer({ min: 0, max: 3 }),
  staffGroup: fc.option(fc.constantFrom('cadre' as const, 'civil-servant' as const), { nil: null }),
});
const someone: fc.Arbitrary<OfficialRecord> = fc
  .record({
    fullName: fc.constantFrom('An', 'an', 'Bình', 'Chi'),
    idNumber: fc.option(fc.constantFrom('1', '2'), { nil: null }),
    unitName: fc.option(fc.constantFrom('X', 'Y'), { nil: null }),
    birthDate: fc.option(fc.constantFrom({ year: 1980, month: 1, day: 2 }, { year: 1980, month: null, day: null }), { nil: null }),
    step: fc.option(fc.integer({ min: 1, max: 2 }), { nil: null }),
  })
  .map(({ fullName, ...more }) => person(fullName, more));

describe('whatever the lists are', () => {
  test('every record of either list stands in exactly one entry', () => {
    const law = <R>(before: readonly R[], now: readonly R[], all: ReturnType<typeof compareRecords>) => {
      const count = countChanges(all);
      expect(count.new + count.changed + count.same).toBe(now.length);
      expect(count.gone + count.changed + count.same).toBe(before.length);
    };
    fc.assert(fc.property(fc.array(quota), fc.array(quota), (before, now) => law(before, now, compareRecords('quotas', before, now))));
    fc.assert(
      fc.property(fc.array(someone), fc.array(someone), (before, now) => law(before, now, compareRecords('officials', before, now))),
    );
  });

  test('a list against itself in another order is all the same', () => {
    fc.assert(
      fc.property(
        fc.array(someone).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([before, now]) => {
          expect(countChanges(compareRecords('officials', before, now))).toEqual({ new: 0, changed: 0, gone: 0, same: before.length });
        },
      ),
    );
  });

  test('only changed records have changes, and they have some', () => {
    fc.assert(
      fc.property(fc.array(someone), fc.array(someone), (before, now) => {
        for (const { kind, changes } of compareRecords('officials', before, now)) expect(changes.length > 0).toBe(kind === 'changed');
      }),
    );
  });
});
