import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openShellMemory } from '../../../electron/main/shell-memory.ts';

const freshFile = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'sapxep-')), 'deeper/shell.json');

test('plans and language survive a restart; the newest plan comes first, once, and ten are enough', () => {
  const file = freshFile();
  const first = openShellMemory(file);
  expect([first.language(), first.recentPlans()]).toEqual(['vi', []]);
  for (let i = 0; i < 12; i++) first.remember(`/plans/${i}.sapxep`);
  first.remember('/plans/5.sapxep');
  first.setLanguage('en');
  const second = openShellMemory(file);
  expect(second.language()).toBe('en');
  expect(second.recentPlans()).toEqual([5, 11, 10, 9, 8, 7, 6, 4, 3, 2].map((i) => `/plans/${i}.sapxep`));
  second.forget('/plans/11.sapxep');
  expect(openShellMemory(file).recentPlans()).not.toContain('/plans/11.sapxep');
  second.forgetAll();
  expect(openShellMemory(file).recentPlans()).toEqual([]);
});

test.each(['', '{', 'null', '[]', '{"language":"xx","recentPlans":"a"}', '{"recentPlans":[1,null,"/a.sapxep"]}'])(
  'a damaged memory %j is an empty one',
  (text) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'sapxep-')), 'shell.json');
    writeFileSync(file, text);
    const memory = openShellMemory(file);
    expect(memory.language()).toBe('vi');
    expect(memory.recentPlans()).toEqual(text.includes('/a.sapxep') ? ['/a.sapxep'] : []);
  },
);

test('a place that cannot be written costs nothing but the memory', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'sapxep-')), 'shell.json');
  const blocked = path.join(file, 'below-a-file/shell.json');
  writeFileSync(file, '{}');
  const memory = openShellMemory(blocked);
  memory.remember('/a.sapxep');
  expect(memory.recentPlans()).toEqual(['/a.sapxep']);
});
