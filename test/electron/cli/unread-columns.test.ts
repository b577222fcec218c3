import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const list = 'Họ và tên;Chức vụ;Thời gian đóng BHXH;Số áo\nNguyễn Văn An;Bí thư;22,3;7\n';

function imported(...options: readonly string[]) {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'ds.csv'), list);
  return runCli(['import', path.join(folder, 'p'), path.join(folder, 'ds.csv'), ...options], folder);
}

test('columns that were not read are named, in lines and in JSON', () => {
  expect(imported().out).toContain('Cột không đọc: D (Số áo)');
  expect(imported('--lang', 'en').out).toContain('Columns not read: D (Số áo)');
  expect(imported('--json').json().files[0].sheets[0].unread).toEqual([{ column: 'D', heading: 'Số áo' }]);
});

test('a heading of --unit that no table has is said, with those that wait for an answer', () => {
  const { problems } = imported('--json', '--unit', 'bhxh=years').json();
  expect(problems).toMatchObject([
    { code: 'import.unit-heading-unknown', severity: 'warning', params: { heading: 'bhxh', asking: ['Thời gian đóng BHXH'] } },
  ]);
  expect(imported('--unit', 'bhxh=years').out).toContain('Các cột đang chờ đơn vị tính: Thời gian đóng BHXH.');
});

test('one that a table has answers and says nothing', () => {
  const answered = imported('--json', '--unit', 'thời gian đóng bhxh=years-and-months').json();
  expect(answered.problems).toEqual([]);
  expect(answered.files[0].sheets[0].rows.kept).toBe(1);
});
