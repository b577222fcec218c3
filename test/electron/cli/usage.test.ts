import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('called wrongly', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['merge', 'x']],
    ['an unknown option', ['check', 'x', '--fast']],
    ['an unknown kind', ['import', 'x', 'y', '--kind', 'people']],
    ['no file', ['import', 'x']],
    ['no folder to write to', ['report', 'x']],
    ['a format there is not', ['report', 'x', '--to', 'y', '--format', 'docx']],
    ['a day that is none', ['compute', 'x', '--law-date', '2025-13-01']],
    ['a language there is not', ['rules', 'list', '--lang', 'fr']],
    ['a scenario without a name', ['scenario', 'x', 'new']],
    ['a mapping without a file', ['scenario', 'x', 'apply', 'A']],
    ['a rule without an id', ['rules', 'show']],
    ['a port that is none', ['serve', 'x', '--port', '99999']],
  ])('%s: exit code 2, nothing on standard output', (_name, args) => {
    const run = runCli(args, temporaryFolder());
    expect(run.code).toBe(2);
    expect(run.out).toBe('');
    expect(run.error).not.toBe('');
    expect(run.error).not.toMatch(/\n\s+at /);
  });

  test.each([
    [['check', 'x', '--fast'], 'Lỗi: không có tùy chọn “--fast”.'],
    [['check', 'x', '--jsn'], 'Lỗi: không có tùy chọn “--jsn”. Có phải là --json?'],
    [['merge', 'x'], /^Lỗi: không có lệnh “merge”\./],
    [['import', 'x'], 'Lỗi: thiếu tham số bắt buộc “files”.'],
    [['report', 'x'], 'Lỗi: thiếu tùy chọn bắt buộc “--to <folder>”.'],
    [['report', 'x', '--to'], 'Lỗi: tùy chọn “--to <folder>” chưa có giá trị.'],
    [['check', 'x', 'y'], 'Lỗi: thừa tham số cho lệnh “check”: cần 1 nhưng có 2.'],
    [
      ['import', 'x', 'y', '--kind', 'people'],
      /^Lỗi: giá trị “people” của tùy chọn “--kind <kind>” không đúng\. Chỉ nhận: units, mapping, .*\.$/,
    ],
    [['rules', 'xem'], 'Lỗi: giá trị “xem” của tham số “action” không đúng. Chỉ nhận: list, show, check.'],
    [['compute', 'x', '--law-date', '1/7/2025'], /Chỉ nhận: YYYY-MM-DD\.$/],
    [['scenario', 'x', 'new'], 'Lỗi: “new” cần tên phương án (NAME).'],
    [['scenario', 'x', 'apply', 'A'], 'Lỗi: “apply” cần tên phương án (NAME) và tệp (FILE).'],
    [['rules', 'show'], 'Lỗi: “show” cần mã quy định (ID).'],
    [['check', 'x', '--fast', '--lang', 'en'], "error: unknown option '--fast'"],
  ] as const)('%s is told in the language asked for', (args, said) => {
    const { error } = runCli(args, temporaryFolder());
    if (typeof said === 'string') expect(error.trim()).toBe(said);
    else expect(error.trim()).toMatch(said);
  });

  test('a caller that reads JSON gets one object that says so', () => {
    const run = runCli(['import', 'x', '--json'], temporaryFolder());
    expect([run.code, run.json().problems[0].severity]).toEqual([2, 'error']);
    expect(run.json().problems[0].message).toContain('files');
  });

  test('help and version are fine', () => {
    expect(runCli(['--help'], temporaryFolder()).code).toBe(0);
    expect(runCli(['--version'], temporaryFolder()).out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(runCli(['import', '--help'], temporaryFolder()).code).toBe(0);
  });
});

describe('a plan that cannot be opened', () => {
  test.each([['compute'], ['check'], ['serve']])('%s says so, exit code 1', (command) => {
    const folder = temporaryFolder();
    const run = runCli([command, path.join(folder, 'không có.sapxep'), '--json'], folder);
    expect(run.code).toBe(1);
    expect(run.json().problems[0]).toMatchObject({
      code: 'plan.not-found',
      severity: 'error',
      message: expect.stringContaining('không có.sapxep'),
    });
  });
});

describe('rules', () => {
  test('list gives every rule with its versions', () => {
    const run = runCli(['rules', 'list', '--json'], temporaryFolder());
    expect(run.code).toBe(0);
    const { rules, hash } = run.json();
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(rules.length).toBeGreaterThan(20);
    for (const rule of rules)
      for (const version of rule.versions)
        expect(version).toMatchObject({
          document: expect.any(String),
          provision: expect.any(String),
          quote: expect.any(String),
          verified: expect.any(Boolean),
        });
  });

  test('show gives the version of a day, and a day without law is an error', () => {
    const on = (day: string) => runCli(['rules', 'show', 'pay.base-salary', '--on', day, '--json'], temporaryFolder());
    expect(JSON.stringify(on('2026-06-30').json().rule.versions)).toContain('2340000');
    expect(JSON.stringify(on('2026-07-01').json().rule.versions)).toContain('2530000');
    expect(on('1999-01-01').code).toBe(1);
    expect(on('1999-01-01').json().problems[0].code).toBe('rule.not-in-force');
  });

  test('an unknown rule is named', () => {
    const run = runCli(['rules', 'show', 'no.such-rule'], temporaryFolder());
    expect([run.code, run.error.includes('no.such-rule')]).toEqual([1, true]);
  });

  test('check counts what is unverified', () => {
    const run = runCli(['rules', 'check', '--json', '--lang', 'en'], temporaryFolder());
    expect(run.code).toBe(0);
    expect(run.json().unverified).toBeGreaterThan(0);
    expect(run.json().problems).toEqual([]);
  });
});
