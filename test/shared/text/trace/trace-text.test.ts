import { expect, test } from 'vitest';
import { sentence, type TraceSentence, type TraceSentences } from '../../../../shared/plan/trace-sentence.ts';
import { traceText } from '../../../../shared/text/trace/trace-text.ts';

const none = {};
const unit = { unit: 'Xa A' }; // without marks, so that a Vietnamese word left in the English shows

/** Facts for every sentence; complete by type. */
const samples: TraceSentences = {
  'before.level': { level: 'commune' },
  'before.kind': { kind: 'xã' },
  'after.provinces': none,
  'after.districts': none,
  'after.communes': none,
  'after.kind': { kind: 'đặc khu' },
  'totals.ended-districts': none,
  'term.districts-today': none,
  'term.districts-ended': none,
  'term.no-province': none,
  'unit.area': none,
  'unit.population': none,
  'totals.area': none,
  'totals.population': none,
  'totals.area-unknown': none,
  'totals.population-unknown': none,
  'term.piece': { ...unit, estimated: true },
  'unit.present': none,
  'unit.from-districts': none,
  'unit.government-present': none,
  'unit.leaving': none,
  'unit.quota-by-rule': none,
  'unit.quota-listed': none,
  'unit.old-quota': none,
  'unit.surplus': none,
  'unit.shortage': none,
  'staffing.government-present': {},
  'staffing.present': none,
  'staffing.from-districts': none,
  'staffing.quota': none,
  'staffing.old-quota': none,
  'staffing.surplus': none,
  'staffing.shortage': none,
  'staffing.leaving': none,
  'staffing.unplaced': none,
  'term.split-unit': unit,
  'term.placed-by-rule': unit,
  'term.not-taken-over': unit,
  'term.quota-listed': unit,
  'term.old-norm': { ...unit, classOfUnit: 'II', base: 21, forPopulation: 4, forArea: 3 },
  'term.average-quota': none,
  'term.average-quota-of-each': none,
  'term.units-by-average': none,
  'term.government-present': none,
  'term.leaving-elsewhere': none,
  'posts.required': none,
  'posts.without-number': {},
  'posts.filled': none,
  'posts.vacant': none,
  'posts.over-filled': none,
  'posts.unmatched': none,
  'term.post': { post: 'Chu tich', department: 'Uy ban', required: 2, units: 44 },
  'term.no-title': none,
  'tasks.total': none,
  'tasks.to-commune': none,
  'tasks.to-province': none,
  'tasks.shared': none,
  'tasks.unverified': none,
  'person.total': none,
  'person.salary': { formula: '2 × 3' },
  'person.salary-unknown': none,
  'person.months-early': none,
  'severance.total': none,
  'severance.computed': none,
  'budget.one-off': none,
  'budget.recurring': none,
  'budget.payback': none,
  'term.component': { component: 'early-time', formula: '2 × 3' },
  'term.monthly-pay': { person: 'Tran An', formula: '2 × 3' },
  'term.one-off': none,
  'term.saved-each-year': none,
};
const all = Object.entries(samples).map(([key, params]) => ({ key, params }) as TraceSentence); // safe: the pairs of the table above

const arithmeticOnly: readonly string[] = ['person.salary', 'term.monthly-pay'];
const kindsInVietnamese: readonly string[] = ['before.kind', 'after.kind']; // "Commune (xã)"

test.each(all)('$key has words in both languages, with all its facts', (said) => {
  const [vi, en] = [traceText(said, 'vi'), traceText(said, 'en')];
  for (const text of [vi, en]) {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|null|NaN|!/);
    expect(text.normalize('NFC')).toBe(text);
    for (const [fact, value] of Object.entries(said.params))
      if (!['level', 'kind', 'component', 'estimated'].includes(fact)) expect(text).toContain(String(value));
  }
  if (!arithmeticOnly.includes(said.key)) expect(en).not.toBe(vi);
  if (!kindsInVietnamese.includes(said.key)) expect(en).toMatch(/^[\x20-\x7e×’“”]+$/);
});

test('numbers are written as the language writes them', () => {
  const salary = sentence('person.salary', { formula: '(4,65 + 0,6) × 2.340.000' });
  expect([traceText(salary, 'vi'), traceText(salary, 'en')]).toEqual(['(4,65 + 0,6) × 2.340.000', '(4.65 + 0.6) × 2,340,000']);
  const post = sentence('term.post', { post: 'Chủ tịch', department: 'Ủy ban', required: 1, units: 3321 });
  expect([traceText(post, 'vi'), traceText(post, 'en')]).toEqual([
    'Chủ tịch (Ủy ban): 1 × 3.321 đơn vị',
    'Chủ tịch (Ủy ban): 1 × 3,321 units',
  ]);
});

test('kinds, levels and components are said in the words of the field', () => {
  expect(traceText(sentence('before.level', { level: 'province' }), 'vi')).toBe('số đơn vị cấp tỉnh trong danh sách hiện trạng');
  expect(traceText(sentence('before.level', { level: 'district' }), 'en')).toBe(
    'number of units of the district level in the list of today, added up by province',
  );
  expect(traceText(sentence('after.kind', { kind: 'đặc khu' }), 'vi')).toBe('số đặc khu sau sắp xếp, cộng theo tỉnh');
  expect(traceText(sentence('after.kind', { kind: 'đặc khu' }), 'en')).toContain('“Special zone (đặc khu)”');
  const part = sentence('term.component', { component: 'job-search', formula: '3 × 2,5' });
  expect([traceText(part, 'vi'), traceText(part, 'en')]).toEqual(['Trợ cấp tìm việc làm: 3 × 2,5', 'Job-search allowance: 3 × 2.5']);
});

test('a name of the data stays as it is, and a key of a later version is shown', () => {
  expect(traceText('Xã Minh Quân', 'en')).toBe('Xã Minh Quân');
  expect(traceText({ key: 'later.figure', params: {} }, 'vi')).toBe('later.figure');
});
