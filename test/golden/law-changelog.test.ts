import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { realRules } from '../support/rule-book.ts';

const changelog = readFileSync(path.resolve(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
const law = changelog.slice(changelog.indexOf('### Law')).split(/\n##? /)[0]!;

/** 2025-07-01 as the documents write it: two digits for days, and for months 1 and 2. */
const written = (day: string): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month < '03' ? month : Number(month)}/${year}`;
};

/** Rows of the tables as "rule from – to", a row without a rule taking that of the row above; (?) marks what is not verified. */
function rows(): readonly string[] {
  let rules: readonly string[] = [];
  return law.split('\n').flatMap((line) => {
    if (!/^\|.*\d{4}/.test(line)) return [];
    const [, first = '', days = ''] = line.split('|').map((cell) => cell.trim());
    if (first !== '') rules = first.split(',').map((rule) => rule.replaceAll('`', '').trim());
    return rules.map((rule) => `${rule} ${days}`);
  });
}

describe('the Law section of the changelog', () => {
  const all = Object.values(realRules().rules).flatMap(({ id, versions }) => versions.map((version) => ({ id, version })));

  test('names every version of every rule, to the day, and whether it is verified; and nothing else', () => {
    const expected = all.map(
      ({ id, version: { from, to, verified } }) =>
        `${id} ${written(from)} –${to === null ? '' : ` ${written(to)}`}${verified ? '' : ' **(?)**'}`,
    );
    expect(rows().toSorted()).toEqual(expected.toSorted());
  });

  test('counts them', () => {
    const unverified = all.filter(({ version }) => !version.verified).length;
    const rules = Object.keys(realRules().rules).length;
    expect(law).toContain(`${rules} quy định, ${all.length} phiên bản, ${unverified} phiên bản chưa kiểm chứng`);
  });
});
