import { describe, expect, test } from 'vitest';
import { parseRuleFile } from '../../../shared/rules/parse-rule-file.ts';
import { problemText } from '../../../shared/text/problem-text.ts';

/** A rule of the real list with a law that does not exist. */
const source = { document: 'Nghị định 00/2029/VD', provision: 'Điều 1', quote: 'Mức lương cơ sở là 1.000 đồng.', literal: true, url: null };
const first = {
  from: '2030-01-01',
  to: '2031-06-30',
  publishedOn: '2029-11-20',
  value: { vndPerMonth: '1000' },
  source,
  verified: true,
  note: null,
};
const second = {
  ...first,
  from: '2031-07-01',
  to: null,
  publishedOn: null,
  value: { vndPerMonth: '1100' },
  verified: false,
  note: 'suy ra',
};
const content = {
  id: 'pay.base-salary',
  title: { vi: 'Lương cơ sở', en: 'Base salary' },
  unit: { vndPerMonth: 'đồng' },
  checkedOn: '2030-02-01',
  versions: [first, second],
};
const parse = (changed: object, name = 'pay.base-salary.yaml') => parseRuleFile({ name, content: { ...content, ...changed } });

function faults(result: ReturnType<typeof parse>) {
  return result.ok ? [] : result.problems.map(({ params }) => [params.path, params.fault]);
}

describe('a rule file', () => {
  test('is read exactly: text stays text, dates stay days', () => {
    const { unit: _, ...rule } = content;
    expect(parse({})).toEqual({ ok: true, value: rule });
  });

  test('may leave a gap between versions', () => {
    expect(faults(parse({ versions: [first, { ...second, from: '2033-01-01' }] }))).toEqual([]);
  });

  test.each<[string, object, string, string]>([
    ['an id nothing asks for', { id: 'pay.bonus' }, 'id', 'unknown-rule'],
    ['no title', { title: { vi: 'Lương' } }, 'title.en', 'missing-field'],
    ['an empty title', { title: { vi: ' ', en: 'x' } }, 'title.vi', 'missing-field'],
    ['a field nobody knows', { remark: 'x' }, 'remark', 'unknown-field'],
    ['no check date', { checkedOn: undefined }, 'checkedOn', 'missing-field'],
    ['no version', { versions: [] }, 'versions', 'no-version'],
    ['a day that does not exist', { versions: [{ ...first, from: '2030-02-30' }] }, 'versions.0.from', 'not-a-date'],
    ['a day written otherwise', { versions: [{ ...first, to: '30/06/2031' }] }, 'versions.0.to', 'not-a-date'],
    ['a date that is a number', { versions: [{ ...first, from: 2030 }] }, 'versions.0.from', 'number-not-quoted'],
    ['no last day at all', { versions: [{ ...first, to: undefined }] }, 'versions.0.to', 'missing-field'],
    [
      'a number that is not quoted',
      { versions: [{ ...first, value: { vndPerMonth: 1000 } }] },
      'versions.0.value.vndPerMonth',
      'number-not-quoted',
    ],
    [
      'a number with a decimal comma',
      { versions: [{ ...first, value: { vndPerMonth: '1000,5' } }] },
      'versions.0.value.vndPerMonth',
      'not-a-whole-number',
    ],
    [
      'a fraction of a đồng',
      { versions: [{ ...first, value: { vndPerMonth: '1000.5' } }] },
      'versions.0.value.vndPerMonth',
      'not-a-whole-number',
    ],
    ['a value of another rule', { versions: [{ ...first, value: { months: '6' } }] }, 'versions.0.value.vndPerMonth', 'missing-field'],
    ['no value', { versions: [{ ...first, value: null }] }, 'versions.0.value', 'wrong-value'],
    ['no provision', { versions: [{ ...first, source: { ...source, provision: '' } }] }, 'versions.0.source.provision', 'missing-field'],
    ['no word whether it is verified', { versions: [{ ...first, verified: undefined }] }, 'versions.0.verified', 'missing-field'],
    ['a yes for verified', { versions: [{ ...first, verified: 'yes' }] }, 'versions.0.verified', 'wrong-value'],
    ['unverified without a note', { versions: [{ ...first, verified: false }] }, 'versions.0.note', 'unverified-without-note'],
    ['an end before the beginning', { versions: [{ ...first, to: '2029-12-31' }] }, 'versions.0.to', 'dates-reversed'],
    ['versions out of order', { versions: [second, first] }, 'versions.1.from', 'versions-unordered'],
    ['versions that share a day', { versions: [{ ...first, to: '2031-07-01' }, second] }, 'versions.1.from', 'versions-overlap'],
    ['a version after one without end', { versions: [{ ...first, to: null }, second] }, 'versions.1.from', 'versions-overlap'],
  ])('with %s is refused', (_, changed, path, fault) => {
    const result = parse(changed);
    expect(faults(result)).toContainEqual([path, fault]);
    for (const found of result.ok ? [] : result.problems)
      for (const language of ['vi', 'en'] as const) expect(problemText(found, language)).toContain(found.params.path);
  });

  test.each([null, 'văn bản', 12, []])('that holds %s is refused', (odd) => {
    expect(faults(parseRuleFile({ name: 'pay.base-salary.yaml', content: odd }))).toEqual([['', 'wrong-value']]);
  });

  test('named otherwise than its id is refused', () => {
    expect(faults(parse({}, 'pay.salary.yaml'))).toEqual([['id', 'wrong-file-name']]);
  });

  test('has all its faults listed at once, in the order of the file', () => {
    const odd = { ...first, verified: false, value: { vndPerMonth: 1, more: '2' } };
    expect(faults(parse({ versions: [odd] }))).toEqual([
      ['versions.0.note', 'unverified-without-note'],
      ['versions.0.value.vndPerMonth', 'number-not-quoted'],
      ['versions.0.value.more', 'unknown-field'],
    ]);
  });

  test('says in words what is wrong and what to do', () => {
    const result = parse({ versions: [{ ...first, value: { vndPerMonth: 1000 } }] });
    expect(result.ok ? '' : problemText(result.problems[0], 'vi')).toBe(
      'Tệp quy định “pay.base-salary”, versions.0.value.vndPerMonth: số 1000 phải đặt trong ngoặc kép, để được đọc chính xác.',
    );
    expect(result.ok ? '' : problemText(result.problems[0], 'en')).toBe(
      'The rule file “pay.base-salary”, versions.0.value.vndPerMonth: the number 1000 must be quoted, so that it is read exactly.',
    );
  });
});
