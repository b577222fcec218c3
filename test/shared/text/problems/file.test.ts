import { expect, test } from 'vitest';
import { type ProblemParams, problem } from '../../../../shared/kernel/problem.ts';
import type { FileProblems } from '../../../../shared/kernel/problems/file.ts';
import { languages } from '../../../../shared/text/language.ts';
import { problemText } from '../../../../shared/text/problem-text.ts';

/** One example of each problem; a code that is missing here does not compile. */
const examples: { readonly [C in keyof FileProblems]: FileProblems[C] } = {
  'file.not-found': { path: 'C:\\a.xlsx' },
  'file.no-access': { path: 'C:\\a.xlsx', reason: 'in-use' },
  'file.empty': {},
  'file.too-large': { bytes: 70_000_000, limit: 67_108_864, unpacked: false },
  'file.too-many': { what: 'rows', limit: 100_000 },
  'file.wrong-type': { found: 'text', extension: '.xlsx' },
  'file.password': { canOpen: true },
  'file.password-wrong': {},
  'file.damaged': { reason: 'checksum', part: 'xl/worksheets/sheet1.xml' },
  'file.unclosed-quote': { row: 12 },
  'file.unsafe': { reason: 'document-type', part: null },
  'file.json-invalid': { line: 7 },
  'file.json-not-boundaries': { found: 'bare-shape' },
  'file.boundaries-projected': { x: 586_000, y: 2_325_000 },
  'file.boundaries-swapped': {},
  'file.outline-broken': { reason: 'open-ring', feature: 12 },
  'file.lost-sheet': { sheet: 'Biểu 1' },
  'file.lost-cells': { expected: 10, actual: 9 },
  'file.timed-out': { seconds: 60 },
  'file.out-of-memory': { limitMb: 2048 },
  'file.cancelled': {},
  'file.no-checksum': {},
  'file.macros': {},
  'file.external-links': {},
  'file.guessed-encoding': { encoding: 'windows-1252' },
  'file.features-without-outline': { none: 2, others: 3 },
  'file.formulas-without-values': { count: 3, firstCell: 'F17' },
};

const text = <C extends keyof FileProblems>(code: C, params: ProblemParams[C], language: 'vi' | 'en'): string =>
  problemText(problem(code, { kind: 'file', file: 'a.xlsx', sheet: null }, params), language);

test('every problem of a file is a finished sentence in both languages, with its facts', () => {
  for (const [code, params] of Object.entries(examples)) {
    for (const language of languages) {
      // Safe: a code of the table with the parameters of that code.
      const words = text(code as keyof FileProblems, params as never, language);
      expect(words).toMatch(/^[\p{Lu}\d“][\s\S]*\.$/u);
      expect(words).not.toMatch(/undefined|null|\[object|!/);
      for (const fact of [
        'path',
        'row',
        'sheet',
        'encoding',
        'firstCell',
        'extension',
        'seconds',
        'limitMb',
        'expected',
        'actual',
        'count',
        'line',
        'x',
        'y',
        'feature',
        'none',
        'others',
      ])
        if (fact in params) expect(words).toContain(String((params as Record<string, unknown>)[fact]));
    }
  }
});

test('what to do about a text file called .xlsx', () => {
  expect(text('file.wrong-type', { found: 'text', extension: '.xlsx' }, 'vi')).toBe(
    'Tệp này có đuôi .xlsx nhưng thực ra là văn bản thường, không phải bảng tính nên không đọc được. Nếu đó là bảng phân cách bằng dấu phẩy hay dấu chấm phẩy, hãy đổi đuôi tệp thành .csv.',
  );
  expect(text('file.wrong-type', { found: 'pdf', extension: '' }, 'en')).toBe(
    'This file is really a PDF, not a spreadsheet, and cannot be read. Open it in the program it comes from and save it as .xlsx.',
  );
});
