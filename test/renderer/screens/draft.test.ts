import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { encodeLegacy } from '../../../shared/kernel/vietnamese/legacy/encode-legacy.ts';
import { agileStreams, compoundOf } from '../../electron/files/read/decrypt/encrypted-files.ts';
import { chromiumMissing, chromiumPath } from '../../support/chromium.ts';
import { peopleText } from '../../support/draft.ts';
import { cellAt, choose, type DraftScreen, focusedCell, useDraftScreens, waitForCell } from '../../support/draft-screen.ts';
import { goTo } from '../../support/screens-page.ts';
import { answerOf } from '../../support/test-host.ts';

const people = peopleText(
  ['Nguyễn Văn A', '01/02/1980', '2,34'],
  ['Trần Thị B', '31/02/1975', '4,98'],
  ['Lê Văn C', '30/02/1980', '3,00'],
  ['Phạm Thị D', '05/06/1990', '2,67'],
);
const paid = [
  'TT,Họ và tên,Ngày sinh,Đơn vị,Thời gian đóng BHXH,Tiền lương tháng',
  '1,Nguyễn Văn A,01/02/1980,Xã Thử 1,"22,3",8424',
  '2,Trần Thị B,02/03/1975,Xã Thử 2,"25,1",9360',
].join('\n');

const written = (text: string, bookType: 'xlsx' | 'biff8'): Buffer =>
  XLSX.write(XLSX.read(text, { type: 'string', raw: true }), { type: 'buffer', bookType }) as Buffer; // safe: what `type: 'buffer'` gives

const currentTable = async ({ client }: DraftScreen) => {
  const draft = answerOf(await client.call('draft.current', {}));
  const table = draft?.files[0]?.tables[0];
  if (!draft || !table) throw new Error('no draft');
  return { draftId: draft.draftId, table };
};
const peopleCount = async ({ client }: DraftScreen) => answerOf(await client.call('plan.state', {})).counts.people;
const tab = (page: Page, name: RegExp) => page.getByRole('tab', { name });
const account = (page: Page, text: string) => page.locator('.sx-draft-table').getByText(text).waitFor();

describe.skipIf(chromiumPath() === null)(`a draft on the screen (${chromiumMissing})`, () => {
  const screens = useDraftScreens();

  test('from files to the plan with the keyboard alone: what is wrong is found, corrected where it stands, and taken', async () => {
    const screen = await screens.open({ 'cán bộ.csv': people });
    const { page } = screen;
    await account(page, '5 dòng = 2 nhận + 0 trùng + 2 loại + 1 để riêng');
    await cellAt(page, 'fate', 1).getByText('Dòng tiêu đề cột').waitFor();
    expect(await peopleCount(screen)).toBe(0);

    await tab(page, /^Vấn đề 2/).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab'); // into the panel
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'false');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForCell(page, 'C', 4);
    await page.keyboard.press('Escape'); // back to the list
    expect(await focusedCell(page)).toContain('C4');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await waitForCell(page, 'C', 3);

    await page.keyboard.type('28/02/1975'); // in place of what stands there
    await page.keyboard.press('Enter');
    await waitForCell(page, 'C', 4);
    await page.keyboard.press('F2'); // changes what stands there
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    await account(page, '5 dòng = 4 nhận + 0 trùng + 0 loại + 1 để riêng');
    expect((await currentTable(screen)).table.changes).toMatchObject([
      { cell: 'C3', before: '31/02/1975', after: '28/02/1975' },
      { cell: 'C4', before: '30/02/1980', after: '20/02/1980' },
    ]);
    expect(await cellAt(page, 'C', 3).getAttribute('class')).toContain('sx-cell-corrected');

    await page.keyboard.press('Control+z'); // of the draft, not of the plan
    await account(page, '5 dòng = 3 nhận + 0 trùng + 1 loại + 1 để riêng');
    expect(answerOf(await screen.client.call('plan.state', {})).counts.commune).toBe(6);

    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Kết quả nhập' }).waitFor();
    expect(await peopleCount(screen)).toBe(3);
    expect(answerOf(await screen.client.call('draft.current', {}))).toBeNull();
  });

  test('what only a person can tell is asked with samples, and nothing is taken before it is answered', async () => {
    const screen = await screens.open({ 'lương.csv': paid });
    const { page } = screen;
    const take = page.getByRole('button', { name: 'Nhập vào kế hoạch' });
    await page.getByText('Còn 2 câu cần trả lời ở bảng').waitFor();
    await page.getByText('22,3 (E2); 25,1 (E3)').waitFor();
    expect(await take.getAttribute('aria-disabled')).toBe('true');
    await take.focus();
    await page.keyboard.press('Enter');
    await page.locator('.sx-notice').getByText('Còn 2 câu cần trả lời').waitFor();
    await page.getByRole('button', { name: 'năm và tháng: 22,3 là 22 năm 3 tháng' }).click();
    await page.getByText('Còn 1 câu cần trả lời ở bảng').waitFor();
    await page.getByRole('button', { name: 'nghìn đồng' }).click();
    await page.getByText('Có thể nhập vào kế hoạch.').waitFor();
    expect((await currentTable(screen)).table.instructions).toEqual({ units: { E: 'years-and-months', F: 'thousand-vnd' } });
    await take.click();
    await page.getByRole('heading', { name: 'Kết quả nhập' }).waitFor();
    expect(await peopleCount(screen)).toBe(2);
  });

  test('UniKey types over a cell with Backspace and letters, and every letter counts from the first', async () => {
    const screen = await screens.open({ 'cán bộ.csv': people });
    const { page } = screen;
    await cellAt(page, 'B', 2).click();
    // What UniKey sends for "DDuwowng" in Telex: each mark comes as Backspaces and the letters in their new form.
    await page.keyboard.press('D');
    for (const piece of ['Backspace', 'Đ', 'u', 'Backspace', 'ư', 'o', 'Backspace', 'ơ', 'n', 'g'])
      await (piece === 'Backspace' ? page.keyboard.press(piece) : page.keyboard.insertText(piece));
    expect(await page.locator('.sx-cell-editor').inputValue()).toBe('Đương');
    await page.keyboard.insertText(' Thi\u0323'); // decomposed: left alone while it is typed
    expect(await page.locator('.sx-cell-editor').inputValue()).toBe('Đương Thi\u0323');
    await page.keyboard.press('Enter');
    await waitForCell(page, 'B', 3);
    await page.waitForFunction(() => document.querySelector('.sx-draft')?.textContent?.includes('Đương Thị') ?? false);
    expect((await currentTable(screen)).table.changes).toMatchObject([{ cell: 'B2', after: 'Đương Thị'.normalize('NFC') }]);
  });

  test('Windows’ own Telex composes in a cell as soon as the cell has the keyboard, once quick typing is on', async () => {
    const screen = await screens.open({ 'cán bộ.csv': people });
    const { page } = screen;
    await page.getByRole('switch', { name: 'Chế độ nhập nhanh' }).click();
    await cellAt(page, 'B', 2).click();
    const cdp = await page.context().newCDPSession(page);
    await page.locator('.sx-cell-editor').waitFor();
    const compose = async (...texts: readonly string[]): Promise<void> => {
      for (const text of texts) await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await cdp.send('Input.insertText', { text: texts.at(-1) ?? '' });
    };
    await compose('d', 'đ', 'đo', 'đoa', 'đoà', 'đoàn');
    expect(await page.locator('.sx-cell-editor').inputValue()).toBe('đoàn');
    await page.keyboard.press('ArrowDown'); // hands it over, and the next cell is open already
    await page.waitForFunction(() => document.activeElement?.closest('.ag-row')?.getAttribute('row-index') === '2');
    await page.locator('.sx-cell-editor').waitFor();
    await compose('h', 'hò', 'hòa');
    await page.keyboard.press('Enter');
    await waitForCell(page, 'B', 4);
    await page.waitForFunction(async () => document.querySelectorAll('.sx-cell-corrected').length === 2);
    expect((await currentTable(screen)).table.changes).toMatchObject([
      { cell: 'B2', after: 'đoàn' },
      { cell: 'B3', after: 'hòa' },
    ]);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelectorAll('.sx-cell-editor').length === 0);
  });

  test('a block from a spreadsheet is pasted as one correction, taken back as one, and what has no place is said', async () => {
    const screen = await screens.open({ 'cán bộ.csv': people });
    const { page } = screen;
    await cellAt(page, 'B', 3).click();
    await page.evaluate(() => navigator.clipboard.writeText('Trần Thị Bình\t28/02/1975\nLê Văn Cường\t"29/02/1980"\n'));
    await page.keyboard.press('Control+v');
    await page.getByText('Đã dán 4 ô.').waitFor();
    await account(page, '5 dòng = 4 nhận + 0 trùng + 0 loại + 1 để riêng');
    expect((await currentTable(screen)).table.changes.map((change) => 'after' in change && change.after)).toEqual([
      'Trần Thị Bình',
      '28/02/1975',
      'Lê Văn Cường',
      '29/02/1980',
    ]);
    await page.keyboard.press('Control+z');
    await account(page, '5 dòng = 2 nhận + 0 trùng + 2 loại + 1 để riêng');
    expect((await currentTable(screen)).table.changes).toEqual([]);

    await cellAt(page, 'F', 5).click();
    await page.evaluate(() => navigator.clipboard.writeText('2,34\tthừa\n3,00\n'));
    await page.keyboard.press('Control+v');
    await page.getByText('2 ô nằm ngoài bảng nên không dán được.').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.sx-cell-corrected').length === 1);
  });

  test('rows are left out and taken back by keys, the heading is moved, a column is read as something else', async () => {
    const screen = await screens.open({ 'cán bộ.csv': `DANH SÁCH CÁN BỘ\n${people}` });
    const { page } = screen;
    await cellAt(page, 'B', 4).click();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelector('.ag-row[row-index="4"] [col-id="fate"]')?.textContent === 'Đã chọn bỏ qua');
    expect((await currentTable(screen)).table.instructions).toEqual({ excluded: [4, 5] });
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => document.querySelector('.ag-row[row-index="4"] [col-id="fate"]')?.textContent === 'Loại: có lỗi');
    expect((await currentTable(screen)).table.instructions).toEqual({});

    await page.keyboard.press('Space'); // no row selected any more
    await cellAt(page, 'F', 3).click();
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByLabel('Ý nghĩa của cột').selectOption({ label: 'Không đọc cột này' });
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: /^F$/ }).waitFor();
    expect((await currentTable(screen)).table.instructions).toEqual({ columns: { F: null } });
    await page.keyboard.press('Control+z');
    await page.getByRole('columnheader', { name: 'F · Hệ số lương' }).waitFor();

    await page.getByLabel('Tiêu đề ở dòng').fill('3');
    await page.getByLabel('đến dòng').fill('3');
    await page.keyboard.press('Enter');
    await page.locator('.sx-draft-table').getByText('Chưa nhận ra loại bảng').waitFor(); // a row of data says nothing
    expect((await currentTable(screen)).table.instructions).toEqual({ header: { top: 3, bottom: 3 } });
    await cellAt(page, 'B', 2).click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Đây là dòng tiêu đề' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.ag-row[row-index="1"]')?.classList.contains('sx-row-heading') ?? false);
    expect((await currentTable(screen)).table.instructions).toEqual({ header: { top: 2, bottom: 2 } });

    await page.getByLabel('Loại bảng').selectOption('none');
    await page.locator('.sx-draft-table').getByText('Không nhập bảng này').waitFor();
    await page.getByText('Chưa có tệp nào nhập được.').waitFor();
  });

  test('converted text is confirmed once for the file, and the totals of an old Excel file with one tick', async () => {
    const screen = await screens.open({
      'abc.xlsx': written(encodeLegacy(people, 'tcvn3'), 'xlsx'),
      'cũ.xls': written(people.replaceAll('Văn', 'Hữu'), 'biff8'),
    });
    const { page } = screen;
    await page.getByText('Chữ đã chuyển mã của tệp abc.xlsx chưa được xác nhận.').waitFor();
    await page.getByText('Cột “Họ và tên”: TCVN3 (ABC, .VnTime)').waitFor();
    await page.getByRole('cell', { name: 'Nguyễn Văn A', exact: true }).waitFor();
    await page.getByLabel('Đã xem, chữ đọc ra là đúng').check();
    await page.getByText('Tệp cũ.xls chưa được so với bản gốc.').waitFor();
    await page.getByRole('button', { name: 'Đến đó' }).click();
    await page.getByRole('cell', { name: 'F · Hệ số lương' }).waitFor();
    await page.getByLabel('Đã so với bản gốc').check();
    await page.getByText('Có thể nhập vào kế hoạch.').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Kết quả nhập' }).waitFor();
  });

  test('a reading is saved for its sender and found again; a reload and another screen keep the draft', async () => {
    const screen = await screens.open({ 'cán bộ.csv': people });
    const { page } = screen;
    await tab(page, /^Cách đọc/).click();
    await page.getByRole('button', { name: 'Chọn cách đọc cột F' }).click();
    await page.getByLabel('Ý nghĩa của cột').selectOption({ label: 'Hệ số bảo lưu' });
    await page.getByRole('button', { name: 'Đọc lại bảng' }).click();
    await page.getByRole('columnheader', { name: 'F · Hệ số bảo lưu' }).waitFor();
    await page.getByRole('button', { name: 'Lưu thành mẫu đọc cho nơi gửi…' }).click();
    await page.getByLabel('Tên nơi gửi').fill('Xã Thử 1');
    await page.keyboard.press('Enter');
    await page.getByText('Đã lưu mẫu đọc “Xã Thử 1”.').waitFor();

    await goTo(page, '#/history');
    await page.getByRole('heading', { name: 'Lịch sử', exact: true }).waitFor();
    await goTo(page, '#/data');
    await page.getByRole('columnheader', { name: 'F · Hệ số bảo lưu' }).waitFor();
    await page.reload();
    await page.getByRole('columnheader', { name: 'F · Hệ số bảo lưu' }).waitFor();

    await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
    await page.getByText('Bỏ bản nháp nhập gồm 1 tệp, 0 ô đã sửa. Kế hoạch giữ nguyên.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Thả bảng tính, bản đồ vào đây').waitFor();
    await choose(page, { 'tháng sau.csv': people.replaceAll('Văn', 'Hữu') });
    await page.getByRole('columnheader', { name: 'F · Hệ số bảo lưu' }).waitFor();
    await tab(page, /^Cách đọc/).click();
    await page.getByRole('tabpanel').getByText('Đọc theo mẫu đọc “Xã Thử 1”.').waitFor();
  });

  test('a warning is accepted as a group and taken back', async () => {
    const old = peopleText(
      ['Nguyễn Văn A', '1980', '2,34'],
      ['Nguyễn Văn A', '1980', '2,34'],
      ['Lê Văn C', '1981', '3,00'],
      ['Lê Văn C', '1981', '3,00'],
    );
    const screen = await screens.open({ 'cán bộ.csv': old });
    const { page } = screen;
    const warned = (await currentTable(screen)).table.problems.find(({ severity }) => severity === 'warning');
    expect(warned).toBeDefined();
    await tab(page, /^Vấn đề/).click();
    const count = warned?.count ?? 0;
    await page
      .getByRole('button', { name: `Chấp nhận ${count} cảnh báo` })
      .first()
      .click();
    await page.getByRole('button', { name: 'Thôi chấp nhận' }).waitFor();
    expect((await currentTable(screen)).table.problems.find(({ accepted }) => accepted)).toMatchObject({ code: warned?.code, count });
    await page.getByRole('button', { name: 'Thôi chấp nhận' }).click();
    await page.waitForFunction(() => !document.body.textContent?.includes('Đã chấp nhận'));
    expect((await currentTable(screen)).table.problems.some(({ accepted }) => accepted)).toBe(false);
  });

  test('a file goes back to its sender, a template is written, a protected file is opened', async () => {
    const locked = compoundOf(agileStreams(written(people, 'xlsx'), 'Mật khẩu 1'));
    const screen = await screens.open({});
    const { page, folder } = screen;
    await page.getByRole('button', { name: 'Ghi mẫu nhập ra thư mục…' }).click();
    expect(await page.getByLabel('Thư mục lưu tệp').inputValue()).toBe(folder);
    await page.getByLabel('Loại bảng').last().selectOption('officials');
    await page.getByRole('button', { name: 'Ghi mẫu nhập', exact: true }).click();
    const done = await page.locator('.sx-notice').getByText('Đã ghi mẫu nhập:').innerText();
    expect(existsSync(/Đã ghi mẫu nhập: (.+)\.$/.exec(done)?.[1] ?? '')).toBe(true);

    await choose(page, { 'khóa.xlsx': locked });
    await page.getByText('Chưa có tệp nào nhập được.').waitFor();
    await page.getByLabel('Mật khẩu của tệp').fill('sai');
    await page.keyboard.press('Enter');
    await page
      .getByText(/Mật khẩu không đúng|không đúng mật khẩu|Mật khẩu vừa nhập/i)
      .first()
      .waitFor();
    await page.getByLabel('Mật khẩu của tệp').fill('Mật khẩu 1');
    await page.keyboard.press('Enter');
    await account(page, '5 dòng = 2 nhận + 0 trùng + 2 loại + 1 để riêng');
    await page.getByRole('button', { name: 'Ghi bản trả lại nơi gửi…' }).click();
    await page.getByLabel('Thư mục lưu tệp').fill(path.join(folder, 'trả'));
    await page.keyboard.press('Enter');
    const returned = await page.locator('.sx-notice').getByText('chỗ cần sửa').innerText();
    expect(existsSync(/Đã ghi (.+), \d+ chỗ cần sửa\. Bản trả lại này không có mật khẩu/.exec(returned)?.[1] ?? '')).toBe(true);
  });

  test('the sheet of a file with a password says why it cannot be shown after the plan was reopened, and is shown again with the password', async () => {
    const locked = compoundOf(agileStreams(written(people, 'xlsx'), 'Mật khẩu 1'));
    const screen = await screens.open({ 'khóa.xlsx': locked });
    const { page, client } = screen;
    await page.getByLabel('Mật khẩu của tệp').fill('Mật khẩu 1');
    await page.keyboard.press('Enter');
    await account(page, '5 dòng = 2 nhận + 0 trùng + 2 loại + 1 để riêng');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Kết quả nhập' }).waitFor();
    const { path: plan } = answerOf(await client.call('plan.state', {}));
    answerOf(await client.call('file.create', { path: path.join(screen.folder, 'khác.sapxep') }));
    answerOf(await client.call('file.open', { path: plan }));
    await page.reload();
    await goTo(page, '#/data/2');
    await page.getByText('Để xem lại trang tính, hãy thả lại tệp ở màn hình Dữ liệu rồi gõ mật khẩu').waitFor();
    await page.getByRole('region', { name: 'Vấn đề trong bảng này' }).getByText('C4').waitFor(); // its problems are there all the same
    await page.getByRole('button', { name: 'Đến màn hình Dữ liệu' }).focus();
    await page.keyboard.press('Enter');
    await choose(page, { 'khóa.xlsx': locked });
    await page.getByLabel('Mật khẩu của tệp').fill('Mật khẩu 1');
    await page.keyboard.press('Enter');
    await account(page, '5 dòng = 2 nhận + 0 trùng + 2 loại + 1 để riêng');
    await goTo(page, '#/data/2');
    await cellAt(page, 'B', 2).getByText('Nguyễn Văn A').waitFor();
  });

  test('a corrected list is compared with the one in the plan, record by record', async () => {
    const screen = await screens.open({ 'cán bộ.csv': people });
    const { page } = screen;
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Kết quả nhập' }).waitFor();
    await choose(page, { 'cán bộ.csv': people.replace('"2,67"', '"3,00"').replace('31/02/1975', '28/02/1975') });
    await page.locator('.sx-draft-table').getByText('1 mới · 1 đổi · 1 như cũ').waitFor();
    await tab(page, /^Thay đổi/).click();
    await page
      .getByText('Hệ số lương: 2,67 → 3,00')
      .or(page.getByText(/Hệ số lương/))
      .first()
      .waitFor();
    await page.getByRole('button', { name: /Phạm Thị D/ }).click();
    await page.waitForFunction(() => document.activeElement?.closest('.ag-row')?.getAttribute('row-index') === '4');
  });

  test('columns of sensitive data are read only when asked for, and the law is named', async () => {
    const [head = '', ...lines] = people.split('\n');
    const withReligion = [`${head},Tôn giáo`, ...lines.map((line) => `${line},Không`)].join('\n');
    const screen = await screens.open({ 'cán bộ.csv': withReligion });
    const { page } = screen;
    await tab(page, /^Trả lời/).click();
    await page.getByText('Chưa đọc cột dữ liệu cá nhân nhạy cảm: Tôn giáo.').waitFor();
    await page.getByText('91/2025/QH15').waitFor();
    await page.getByRole('button', { name: 'Đọc cả các cột nhạy cảm' }).click();
    await page.getByText('Đang đọc cả các cột dữ liệu cá nhân nhạy cảm.').waitFor();
    expect((await currentTable(screen)).table).toMatchObject({ instructions: { sensitive: true }, leftOut: [] });
    await page.getByRole('button', { name: 'Thôi đọc các cột nhạy cảm' }).click();
    await page.getByText('Chưa đọc cột dữ liệu cá nhân nhạy cảm').waitFor();
  });

  test('English says the same; at least 15 rows show at 1366 × 768 beside the open reasons', async () => {
    const many = peopleText(...Array.from({ length: 60 }, (_, n) => [`Người ${n}`, '31/02/1980', '2,34'] as const));
    const screen = await screens.open({ 'cán bộ.csv': many });
    const { page } = screen;
    await page.getByRole('button', { name: 'Mở ô “Vì sao?”' }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Check before importing' }).waitFor();
    await page.getByText('61 rows = 0 kept + 0 duplicate + 60 rejected + 1 set aside').waitFor();
    await page.getByText('60 cells').waitFor(); // one line for all of them
    await page.waitForFunction(() => document.querySelectorAll('.ag-row').length > 14);
    const visible = await page.evaluate(() => {
      const body = document.querySelector('.ag-grid-viewport')?.getBoundingClientRect();
      return [...document.querySelectorAll('.ag-row')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return body && top >= body.top - 1 && bottom <= body.bottom + 1;
      }).length;
    });
    expect(visible).toBeGreaterThanOrEqual(15);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  });

  test('files dropped on a draft are refused in words, and a second cell is typed while the first is still read again', async () => {
    const screen = await screens.open({ 'cán bộ.csv': people });
    const { page } = screen;
    await page.locator('.sx-draft').evaluate((place) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['PK'], 'khác.xlsx'));
      const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      place.dispatchEvent(drop);
      if (!drop.defaultPrevented) throw new Error('the page would be left for the file');
    });
    await page.getByText('Hãy nhập vào kế hoạch hoặc bỏ bản nháp nhập này trước khi thả tệp khác.').waitFor();
    await tab(page, /^Thay đổi/).click();
    await cellAt(page, 'C', 3).click();
    await page.keyboard.type('28/02/1975');
    await page.keyboard.press('Enter');
    await page.keyboard.type('29/02/');
    await account(page, '5 dòng = 3 nhận + 0 trùng + 1 loại + 1 để riêng'); // the answer came meanwhile
    await page.getByRole('button', { name: 'Trần Thị B' }).waitFor(); // and what it changes is shown
    expect(await page.locator('.sx-cell-editor').inputValue()).toBe('29/02/');
    await page.keyboard.type('1980');
    await page.keyboard.press('Enter');
    await account(page, '5 dòng = 4 nhận + 0 trùng + 0 loại + 1 để riêng');
  });
});
