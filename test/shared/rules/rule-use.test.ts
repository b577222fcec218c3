import { expect, test } from 'vitest';
import { parseIsoDate } from '../../../shared/kernel/iso-date.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { versionOn } from '../../../shared/rules/rule.ts';
import { ruleUse } from '../../../shared/rules/rule-use.ts';

const day = (text: string) => parseIsoDate(text)!;
const source = { document: 'Nghị quyết 00/2029/VD', provision: 'Điều 3', quote: 'từ 8.000 người trở lên', literal: true, url: null };
const rule: Rule<string> = {
  id: 'example',
  title: { vi: 'Ví dụ', en: 'Example' },
  checkedOn: day('2030-02-01'),
  versions: [
    { from: day('2030-01-01'), to: day('2030-12-31'), publishedOn: null, value: '8000', source, verified: true, note: null },
    { from: day('2031-07-01'), to: null, publishedOn: null, value: '9000', source, verified: false, note: 'chưa đối chiếu' },
  ],
};

test.each([
  ['2030-01-01', '8000'],
  ['2030-12-31', '8000'],
  ['2031-07-01', '9000'],
  ['2099-01-01', '9000'],
])('on %s the version with %s holds', (on, value) => {
  const found = versionOn(rule, day(on));
  expect(found.ok && found.value.version.value).toBe(value);
});

test.each(['2029-12-31', '2031-01-01', '2031-06-30'])('on %s there is no law, and no fallback', (on) => {
  const found = versionOn(rule, day(on));
  expect(found).toEqual({
    ok: false,
    problems: [
      {
        code: 'rule.not-in-force',
        severity: 'error',
        at: { kind: 'rule', ruleId: 'example', title: rule.title, on },
        params: { ruleId: 'example', title: rule.title, on },
      },
    ],
  });
});

test('what is printed of a rule is its provision and whether it is verified', () => {
  const found = versionOn(rule, day('2032-01-01'));
  expect(found.ok && ruleUse(found.value)).toEqual({
    ruleId: 'example',
    from: '2031-07-01',
    to: null,
    document: 'Nghị quyết 00/2029/VD',
    provision: 'Điều 3',
    quote: 'từ 8.000 người trở lên',
    literal: true,
    verified: false,
    note: 'chưa đối chiếu',
  });
});
