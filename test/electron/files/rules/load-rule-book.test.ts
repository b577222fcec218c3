import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadRuleBook } from '../../../../electron/files/rules/load-rule-book.ts';
import { parsedRules } from '../../../../electron/files/rules/parsed-rules.ts';
import { rulesFolder } from '../../../../electron/files/rules/rules-folder.ts';
import { ruleSchemas } from '../../../../shared/rules/rule-book.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const params = path.join(root, 'shared/rules/params');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rules-'));
  for (const name of readdirSync(params)) copyFileSync(path.join(params, name), path.join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edit = (name: string, change: (text: string) => string) =>
  writeFileSync(path.join(folder, name), change(readFileSync(path.join(folder, name), 'utf8')));

function loaded(from = folder) {
  const result = loadRuleBook(from);
  if (!result.ok) throw new Error(JSON.stringify(result.problems.map(({ params: facts }) => facts)));
  return result.value;
}
function faults() {
  const result = loadRuleBook(folder);
  return result.ok ? [] : result.problems.map(({ params: { ruleId, path: at, fault } }) => [ruleId, at, fault]);
}

describe('the rules the program comes with', () => {
  test('are all there, each in a file of its own, and each says where it comes from', () => {
    const book = loaded(params);
    expect(Object.keys(book.rules).toSorted()).toEqual(Object.keys(ruleSchemas).toSorted());
    expect(readdirSync(params).toSorted()).toEqual(
      Object.keys(ruleSchemas)
        .map((id) => `${id}.yaml`)
        .toSorted(),
    );
    for (const rule of Object.values(book.rules))
      for (const { source, verified, note } of rule.versions) {
        expect(source.document).toMatch(/\p{L}/u);
        expect(verified || note !== null).toBe(true);
      }
  });

  test('are found from the sources and from a bundle', () => {
    expect(rulesFolder(path.join(root, 'electron/cli'))).toBe(params);
    for (const inside of ['dist/electron/chunks', 'dist/rules', 'shared/rules/params'])
      mkdirSync(path.join(folder, inside), { recursive: true });
    expect(rulesFolder(path.join(folder, 'dist/electron/chunks'))).toBe(path.join(folder, 'dist/rules'));
    expect(rulesFolder(path.join(folder, 'dist/electron'))).toBe(path.join(folder, 'dist/rules'));
    expect(rulesFolder(folder)).toBe(path.join(folder, 'shared/rules/params'));
    rmSync(path.join(folder, 'shared'), { recursive: true });
    expect(rulesFolder(folder)).toBe(path.join(folder, 'dist/rules'));
    rmSync(path.join(folder, 'dist'), { recursive: true });
    expect(() => rulesFolder(folder)).toThrow('no rule files');
  });
});

describe('rules read before', () => {
  const store = () => {
    const { name, text } = parsedRules(folder);
    writeFileSync(path.join(folder, name), text);
  };

  test('are the same book under the same hash', () => {
    const plain = loaded();
    store();
    expect(loaded()).toEqual(plain);
  });

  test('are not used once a rule file has been edited', () => {
    store();
    edit('pay.base-salary.yaml', (text) => text.replace('2340000', '2340001'));
    expect(loaded().rules['pay.base-salary'].versions[0]?.value).toEqual({ vndPerMonth: '2340001' });
  });

  test('are really used: what they hold is what is loaded, checked like any other', () => {
    store();
    edit('parsed.json', (text) => text.replace('"2340000"', '2340000'));
    expect(faults()).toEqual([['pay.base-salary', 'versions.0.value.vndPerMonth', 'number-not-quoted']]);
  });

  test('cannot be made of a file that is no YAML', () => {
    writeFileSync(path.join(folder, 'pay.base-salary.yaml'), 'id: [unclosed');
    expect(() => parsedRules(folder)).toThrow('pay.base-salary.yaml');
  });
});

describe('the hash', () => {
  test('is the same for the same bytes, whatever the folder', () => {
    expect(loaded().hash).toBe(loaded(params).hash);
    expect(loaded().hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test('changes with a single comment', () => {
    const before = loaded().hash;
    edit('pay.base-salary.yaml', (text) => `# xem lại\n${text}`);
    expect(loaded().hash).not.toBe(before);
  });

  test('does not depend on files that are no rules', () => {
    const before = loaded().hash;
    writeFileSync(path.join(folder, 'README.md'), 'ghi chú');
    expect(loaded().hash).toBe(before);
  });
});

describe('a rule pack that is wrong in one way', () => {
  test.each<[string, () => void, string[][]]>([
    ['a file is missing', () => rmSync(path.join(folder, 'pay.base-salary.yaml')), [['pay.base-salary', '', 'missing-rule']]],
    [
      'a file nothing asks for',
      () => copyFileSync(path.join(folder, 'pay.base-salary.yaml'), path.join(folder, 'extra.yaml')),
      [['pay.base-salary', 'id', 'wrong-file-name']],
    ],
    [
      'an unknown id',
      () => edit('pay.base-salary.yaml', (text) => text.replace('id: pay.base-salary', 'id: pay.unknown')),
      [
        ['pay.unknown', 'id', 'unknown-rule'],
        ['pay.base-salary', '', 'missing-rule'],
      ],
    ],
    ['no YAML', () => writeFileSync(path.join(folder, 'pay.base-salary.yaml'), 'id: [unclosed'), [['pay.base-salary', '', 'not-readable']]],
    [
      'a key twice',
      () => edit('pay.base-salary.yaml', (text) => `${text}checkedOn: "2026-01-01"\n`),
      [['pay.base-salary', '', 'not-readable']],
    ],
    ['an empty file', () => writeFileSync(path.join(folder, 'pay.base-salary.yaml'), ''), [['pay.base-salary', '', 'wrong-value']]],
    [
      'a number without quotes',
      () => edit('pay.base-salary.yaml', (text) => text.replace('"2340000"', '2340000')),
      [['pay.base-salary', 'versions.0.value.vndPerMonth', 'number-not-quoted']],
    ],
    [
      'versions that overlap',
      () => edit('pay.base-salary.yaml', (text) => text.replace('to: "2026-06-30"', 'to: "2026-07-01"')),
      [['pay.base-salary', 'versions.1.from', 'versions-overlap']],
    ],
    [
      'a day that does not exist',
      () => edit('pay.base-salary.yaml', (text) => text.replace('to: "2026-06-30"', 'to: "2026-06-31"')),
      [['pay.base-salary', 'versions.0.to', 'not-a-date']],
    ],
  ])('%s: refused as a whole, with the file and the place', (_, breakIt, expected) => {
    breakIt();
    expect(faults()).toEqual(expected);
  });

  test('every wrong file is listed, not only the first', () => {
    writeFileSync(path.join(folder, 'pay.base-salary.yaml'), 'id: [unclosed');
    edit('retirement.age.yaml', (text) => text.replace('years: "62"', 'years: 62'));
    expect(faults().map(([ruleId, , fault]) => [ruleId, fault])).toEqual([
      ['pay.base-salary', 'not-readable'],
      ['retirement.age', 'number-not-quoted'],
    ]);
  });
});
