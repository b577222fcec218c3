import { expect, test } from 'vitest';
import { placeText } from '../../../shared/text/problem-text.ts';

const title = { vi: 'Lương cơ sở', en: 'Base salary' };

test('a rule is named by its title, and by its id only where it has none', () => {
  expect(placeText({ kind: 'rule', ruleId: 'pay.base-salary', title, on: '2025-07-01' }, 'vi')).toBe(
    'quy định “Lương cơ sở”, ngày 01/07/2025',
  );
  expect(placeText({ kind: 'rule', ruleId: 'pay.base-salary', title, on: null }, 'en')).toBe('rule “Base salary”');
  expect(placeText({ kind: 'rule', ruleId: 'pay.base-salary', on: null }, 'en')).toBe('rule pay.base-salary');
});

test('standard input is called so', () => {
  expect(placeText({ kind: 'file', file: '-', sheet: null }, 'vi')).toBe('đầu vào chuẩn');
  expect(placeText({ kind: 'file', file: 'a.json', sheet: null }, 'vi')).toBe('a.json');
});
