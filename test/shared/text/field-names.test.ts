import { expect, test } from 'vitest';
import { fieldName, fieldPath } from '../../../shared/text/field-names.ts';

test('a field is named in words, with the name it has in the input', () => {
  expect(fieldName('birthDate', 'vi')).toBe('ngày sinh (birthDate)');
  expect(fieldName('toString', 'en')).toBe('toString');
});

test.each<[readonly (string | number)[], string, string]>([
  [['salaryCoefficient'], 'hệ số lương', 'salary coefficient'],
  [['otherAllowances', 1, 'kind'], 'phụ cấp khác thứ 2, loại phụ cấp', 'other allowances 2, kind of allowance'],
  [['socialInsurance', 'years'], 'thời gian đóng BHXH, số năm', 'social-insurance time, years'],
  [['bonus'], 'bonus', 'bonus'],
  [[], '', ''],
])('the way to %j in words', (path, vi, en) => {
  expect(fieldPath(path, 'vi')).toBe(vi);
  expect(fieldPath(path, 'en')).toBe(en);
});
