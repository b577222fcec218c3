import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtRenderer } from '../support/built-renderer.ts';
import { chromiumMissing, chromiumPath, launch } from '../support/chromium.ts';
import { fakePlan } from '../support/fake-plan/fake-plan.ts';
import { goTo, openScreens, type ScreensPage } from '../support/screens-page.ts';

const rows = '.ag-row';
const cell = (page: Page, row: number, column: string) => page.locator(`.ag-row[row-index="${row}"] [col-id="${column}"]`);

describe.skipIf(chromiumPath() === null)(`the screens over an invented plan (${chromiumMissing})`, () => {
  let context: BrowserContext | undefined;
  let staticRoot = '';
  let opened: ScreensPage | null = null;

  beforeAll(async () => {
    [context, staticRoot] = await Promise.all([launch(), builtRenderer()]);
  });
  afterAll(async () => {
    await context?.close();
    if (staticRoot) rmSync(staticRoot, { recursive: true, force: true });
  });
  afterEach(async () => {
    const last = opened;
    opened = null;
    await last?.stopServer();
    await last?.page.close();
    expect(last?.faults ?? []).toEqual([]);
  });

  async function open(options: Parameters<typeof fakePlan>[0] = {}): Promise<Page> {
    opened = await openScreens(context!, fakePlan(options), staticRoot);
    opened.page.setDefaultTimeout(10_000);
    await opened.page.locator('h1').first().waitFor();
    return opened.page;
  }
  const why = (page: Page): Promise<string> => page.locator('[data-region="why"]').innerText();
  const whyShows = (page: Page, text: string): Promise<void> => page.locator('[data-region="why"]').getByText(text).first().waitFor();

  test('the code leaves the address, and the link cannot be used twice', async () => {
    const page = await open();
    expect(new URL(page.url()).hash).toBe('');
    const second = await context!.newPage();
    await second.goto(opened?.url ?? '');
    await second.getByText('Liên kết này đã được dùng một lần.').waitFor();
    await second.getByText('Tiếng Việt').or(second.getByText('English')).click();
    await second.getByText('This link has been used once already.').waitFor();
    await second.close();
    await page.reload(); // the tab that has the session keeps it
    await page.getByRole('heading', { name: 'Overview' }).waitFor(); // the language is one for the whole program
  });

  test('without a plan the window offers to open or create one', async () => {
    const page = await open({ open: false });
    await page.getByText('Thử 2026.sapxep').first().click();
    await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  });

  test('a number says why: value, terms, law, and that it is unverified', async () => {
    const page = await open();
    await page.locator('[data-figure="staffing.quota"]').focus();
    await whyShows(page, 'Công văn 09/VD');
    const text = await why(page);
    expect(text).toContain('1.408');
    expect(text).toContain('chưa kiểm chứng');
    expect(text).toContain('Con số bình quân, chưa đối chiếu với bản ký.');
  });

  test('every number of the overview can be asked why, and the reason is in the reader’s language', async () => {
    const page = await open();
    await page.locator('[data-figure="posts.unmatchedPeople"]').waitFor();
    // Every digit on the cards stands in a figure; the rest are names and words.
    const bare = await page.locator('.sx-overview').evaluate((cards) => {
      const copy = cards.cloneNode(true) as Element; // safe: the copy of an element is an element
      for (const figure of copy.querySelectorAll('[data-figure]')) figure.remove();
      return copy.textContent?.match(/\d+/g) ?? [];
    });
    expect(bare).toEqual([]);
    const figures = await page
      .locator('.sx-overview [data-figure]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')));
    expect(figures).toEqual(expect.arrayContaining(['totals.areaHa', 'totals.areaUnknown', 'totals.endedDistricts', 'severance.computed']));
    for (const figure of figures) {
      await page.locator(`.sx-overview [data-figure="${figure}"]`).focus();
      await page.locator(`[data-figure="${figure}"][aria-pressed="true"]`).waitFor();
    }
    await page.locator('[data-figure="staffing.quota"]').focus();
    await whyShows(page, 'số đơn vị × biên chế bình quân');
    await whyShows(page, 'Biên chế bình quân mỗi đơn vị');
    await page.getByRole('button', { name: 'English' }).click();
    await whyShows(page, 'number of units × average quota');
    await whyShows(page, 'Average quota of each unit');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  });

  test('arrow keys walk the grid and the reason follows', async () => {
    const page = await open();
    await goTo(page, '#/units');
    await cell(page, 3, 'population').click();
    await whyShows(page, 'bieu01-don-vi.xlsx · Xã!C17');
    await page.keyboard.press('ArrowDown');
    await whyShows(page, 'Xã Minh Quán: dân số');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await whyShows(page, 'Nghị quyết 01/VD');
    expect(await why(page)).toContain('Không xét');
  });

  test('the filter finds names without their marks, and says how many rows are left', async () => {
    const page = await open();
    await goTo(page, '#/units/before');
    await cell(page, 0, 'name').waitFor();
    await page.getByRole('searchbox').fill('nguyen quan');
    await page.waitForFunction((selector) => document.querySelectorAll(selector).length === 3, rows);
    const found = await page.locator(rows).allInnerTexts();
    expect(found.every((row) => row.includes('Nguyên') && /Quân|Quán/.test(row))).toBe(true);
    await page.getByText('3 trên 132 dòng').waitFor();
  });

  test('Enter opens a unit, Esc closes it', async () => {
    const page = await open();
    await goTo(page, '#/units');
    await cell(page, 2, 'areaHa').click();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Thành phần của Xã Lương Xá' });
    await panel.waitFor();
    expect(await panel.locator('tbody tr').count()).toBe(3);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  test('communes are merged from the keyboard, taken back and brought back, with the name of the step', async () => {
    const page = await open();
    await goTo(page, '#/units/before');
    await cell(page, 2, 'name').click();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByText('tổng dân số 12.785').waitFor();
    await page.getByRole('button', { name: 'Gộp thành đơn vị mới…' }).click();
    await page.getByLabel('Tên đơn vị (kèm loại)').pressSequentially('Xã Minh Quân Mới');
    await page.keyboard.press('Enter');
    await page.getByText('Đã gộp thành Xã Minh Quân Mới.').waitFor();
    const goal = cell(page, 3, 'goesTo');
    await page.waitForFunction(() => document.body.innerText.includes('Gộp đơn vị: Xã Minh Quân Mới'));
    expect(await goal.innerText()).toBe('Xã Minh Quân Mới');

    await page.keyboard.press('Control+z');
    await page.getByText('Đã hoàn tác: Gộp đơn vị: Xã Minh Quân Mới').waitFor();
    expect(await goal.innerText()).toBe('Chưa sắp xếp');
    await page.getByRole('button', { name: 'Làm lại: Gộp đơn vị: Xã Minh Quân Mới' }).waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page.getByText('Đã làm lại: Gộp đơn vị: Xã Minh Quân Mới').waitFor();
    expect(await goal.innerText()).toBe('Xã Minh Quân Mới');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('.ag-row[row-index="3"] [col-id="goesTo"]')?.textContent === 'Chưa sắp xếp');
    await page.keyboard.press('Control+y');
    await page.waitForFunction(
      () => document.querySelector('.ag-row[row-index="3"] [col-id="goesTo"]')?.textContent === 'Xã Minh Quân Mới',
    );
  });

  test('Ctrl+Z in a text field is the field’s own', async () => {
    const page = await open();
    await goTo(page, '#/units/before');
    await cell(page, 0, 'name').waitFor();
    await page.getByRole('searchbox').pressSequentially('xa');
    await page.keyboard.press('Control+z');
    await page.waitForTimeout(200);
    expect(await page.getByText('Đã hoàn tác').count()).toBe(0);
  });

  test('choosing a problem goes to its cell, however far down the sheet', async () => {
    const page = await open();
    await goTo(page, '#/data/1');
    const problem = page.getByRole('button', { name: /F217/ });
    await problem.click();
    await page.waitForFunction(() => document.activeElement?.closest('.ag-row')?.getAttribute('row-index') === '216');
    expect(await page.evaluate(() => [document.activeElement?.getAttribute('col-id'), document.activeElement?.textContent])).toEqual([
      'F',
      '12.4OO',
    ]);
    expect(await cell(page, 216, 'F').getAttribute('class')).toContain('sx-cell-error');
    expect(await cell(page, 216, 'fate').innerText()).toBe('Loại: có lỗi');

    await page.getByRole('button', { name: /D23/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === '3OO45');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Dữ liệu' }).waitFor();
  });

  test('an import shows its progress, then what was understood, then the account of each sheet and why a file was not taken', async () => {
    const page = await open({ importMs: 150 });
    await goTo(page, '#/data');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'bieu01-don-vi.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK') });
    await page.getByRole('button', { name: 'Dừng nhập' }).waitFor();
    await page.getByRole('heading', { name: 'Kiểm tra trước khi nhập' }).waitFor();
    await page.getByText('Hãy nhập mật khẩu của tệp để đọc').waitFor();
    expect(await page.getByText('Hoàn tác: Nhập dữ liệu').count()).toBe(0);
    await page.keyboard.press('Enter'); // the main button has the focus
    await page.getByRole('heading', { name: 'Kết quả nhập' }).waitFor();
    await page.getByText('350 dòng = 336 nhận + 1 trùng + 2 loại + 11 để riêng').first().waitFor();
    await page.getByText('Hãy nhập mật khẩu của tệp để đọc').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác: Nhập dữ liệu: bieu01-don-vi.xlsx' }).waitFor();
  });

  test('in the desktop shell a dropped file is imported by its path, and one that lies nowhere is not', async () => {
    const host = fakePlan();
    const asked: (readonly [unknown, unknown])[] = [];
    const page = await open();
    await page.exposeFunction('askHost', (name: string, input: unknown) => {
      asked.push([name, input]);
      return host.call(name, input);
    });
    await page.addInitScript(() => {
      const { askHost } = window as unknown as { askHost(name: string, input: unknown): Promise<unknown> }; // safe: exposed above
      const pathOf = (file: File) => (file.name.startsWith('thư') ? '' : `/home/can-bo/${file.name}`);
      Object.assign(window, { sapxep: { call: askHost, listen: () => () => {}, pathOf } });
    });
    await page.reload();
    await goTo(page, '#/data');
    const drop = (...names: readonly string[]): Promise<void> =>
      page.locator('.sx-drop').evaluate((zone, files) => {
        const dataTransfer = new DataTransfer();
        for (const name of files) dataTransfer.items.add(new File(['PK'], name));
        const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
        zone.dispatchEvent(over);
        if (!over.defaultPrevented) throw new Error('nothing can be dropped here');
        zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, names);
    const imports = () => asked.filter(([name]) => name === 'draft.open');

    await drop('thư điện tử.xlsx', 'bieu01-don-vi.xlsx');
    await page.getByText('Tệp thư điện tử.xlsx không nằm trên máy này').waitFor();
    expect(imports()).toEqual([]); // all of what was dropped, or nothing

    await drop('bieu01-don-vi.xlsx', 'luong.xls');
    await page.getByText('350 dòng = 336 nhận + 1 trùng + 2 loại + 11 để riêng').first().waitFor();
    expect(imports()).toMatchObject([
      [
        'draft.open',
        {
          sources: [
            { kind: 'path', path: '/home/can-bo/bieu01-don-vi.xlsx' },
            { kind: 'path', path: '/home/can-bo/luong.xls' },
          ],
        },
      ],
    ]);
    const others = asked.filter(([name]) => name !== 'draft.open' && name !== 'file.current' && name !== 'file.list');
    expect(JSON.stringify(others)).not.toContain('/home/can-bo/');
  });

  test('screens by key, regions by F6, commands by name', async () => {
    const page = await open();
    await page.keyboard.press('Control+2');
    await page.getByRole('heading', { name: 'Đơn vị', exact: true }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Tìm lệnh' }).fill('nhiem vu');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Nhiệm vụ', exact: true }).waitFor();
    const region = () => page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region'));
    await page.keyboard.press('F6');
    const visited = [await region()];
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('F6');
      visited.push(await region());
    }
    expect(visited.toSorted()).toEqual(['content', 'navigation', 'top', 'why']);
  });

  test('English says the same, and is remembered', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    expect(await page.locator('[data-figure="staffing.quota"]').innerText()).toBe('1,408');
    await page.reload();
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  });

  test.each(['#/units', '#/units/before', '#/tasks', '#/people', '#/people/list', '#/money', '#/data/1'])(
    '%s shows at least 15 rows at 1366 × 768',
    async (address) => {
      const page = await open();
      await goTo(page, address);
      await page.waitForFunction((selector) => document.querySelectorAll(selector).length > 14, rows);
      const visible = await page.evaluate((selector) => {
        const body = document.querySelector('.ag-grid-viewport')?.getBoundingClientRect();
        return [...document.querySelectorAll(selector)].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return body && top >= body.top - 1 && bottom <= body.bottom + 1;
        }).length;
      }, rows);
      expect(visible).toBeGreaterThanOrEqual(15);
    },
  );

  test('Ctrl+S keeps a copy, once however long the key is held, and says that saving needs none', async () => {
    const page = await open();
    const notice = page.locator('.sx-notice');
    await page.keyboard.down('Control');
    await page.keyboard.down('s');
    await page.keyboard.down('s'); // a repeat
    await page.keyboard.up('s');
    await page.keyboard.up('Control');
    await notice.getByText('2026-02-03T08-22-00-001Z-saved.sapxep').waitFor();
    expect(await notice.innerText()).toContain('Mọi thay đổi được lưu ngay vào tệp kế hoạch');
    await goTo(page, '#/units/before');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('Control+s'); // also while typing
    await notice.getByText('2026-02-03T08-22-00-002Z-saved.sapxep').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Tìm lệnh' }).fill('ban luu');
    await page.keyboard.press('Enter');
    await notice.getByText('2026-02-03T08-22-00-003Z-saved.sapxep').waitFor();
  });

  test('the law date is read day first, and a wrong one is said and not taken', async () => {
    const page = await open();
    const field = page.getByLabel(/^Ngày áp dụng pháp luật/);
    await field.fill('31/02/2026');
    await field.press('Enter');
    await page.getByText('Hãy nhập ngày theo dạng ngày/tháng/năm').waitFor();
    await field.fill('5/1/2026');
    await field.press('Enter');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.sx-top input')?.value === '05/01/2026');
  });

  test('variants are listed with their dates, and menus obey the policy of the page', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Phương án: Phương án 1' }).click();
    await page.getByRole('button', { name: /Phương án 2: giữ các thị trấn/ }).waitFor();
    await page.keyboard.press('Escape');
    await goTo(page, '#/posts');
    await page.getByLabel('Đơn vị', { exact: true }).first().click();
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
  });

  test('colours can be turned dark', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Chuyển sang nền tối' }).click();
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.getByRole('button', { name: 'Chuyển sang nền sáng' }).click();
    const light = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect([dark, light]).toEqual(['rgb(18, 22, 27)', 'rgb(243, 245, 248)']);
  });

  test('a program that has gone is said plainly', async () => {
    const page = await open();
    await opened?.stopServer();
    await page.getByText('Mất kết nối với chương trình').first().waitFor();
    opened?.faults.splice(0); // Chromium reports each refused connection on the console
  });
});
