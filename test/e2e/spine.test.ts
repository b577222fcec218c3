import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeBrokenWorkbooks } from '../../fixtures/broken.ts';
import { generateSampleProvince } from '../../fixtures/generate.ts';
import { builtRenderer } from '../support/built-renderer.ts';
import { chromiumMissing, chromiumPath, launch } from '../support/chromium.ts';
import { goTo, openScreens } from '../support/screens-page.ts';
import { testHost } from '../support/test-host.ts';

const minutes = 60_000;

/** Confirms what a person must look at in each file, as long as anything stands in the way. */
async function confirmAll(page: Page): Promise<void> {
  const goThere = page.getByRole('button', { name: 'Đến đó' });
  const ready = page.getByText('Có thể nhập vào kế hoạch.');
  for (;;) {
    await goThere.or(ready).waitFor();
    if ((await ready.count()) > 0) return;
    const reason = await page.locator('#sx-draft-reason').innerText();
    await goThere.click();
    await page
      .getByRole('checkbox', { name: /^Đã (xem|so)/, checked: false })
      .first()
      .check();
    await page.waitForFunction((before) => document.querySelector<HTMLElement>('#sx-draft-reason')?.innerText !== before, reason);
  }
}

describe.skipIf(chromiumPath() === null)(`from spreadsheets to a report, in a browser (${chromiumMissing})`, () => {
  let context: BrowserContext | undefined;
  let staticRoot = '';
  beforeAll(async () => {
    [context, staticRoot] = await Promise.all([launch(), builtRenderer()]);
  });
  afterAll(async () => {
    await context?.close();
    if (staticRoot) rmSync(staticRoot, { recursive: true, force: true });
  });

  test(
    'a new plan, the sample province imported, units and reasons shown, steps taken back, a report written',
    async () => {
      const { host, folder } = testHost();
      const { files, truth } = await generateSampleProvince(path.join(folder, 'bảng tính'));
      const { page, faults, stopServer } = await openScreens(context!, host, staticRoot);
      page.setDefaultTimeout(20_000);

      await page.getByLabel('Tên hoặc đường dẫn tệp').fill(path.join(folder, 'Tỉnh Mẫu.sapxep'));
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Nhập dữ liệu' }).click();
      await page.locator('input[type=file]').setInputFiles(files.map((file) => file.path));
      await page.getByRole('heading', { name: 'Kiểm tra trước khi nhập' }).waitFor({ timeout: 2 * minutes });
      await confirmAll(page);
      await page.keyboard.press('Control+Enter');
      await page.getByRole('heading', { name: 'Kết quả nhập' }).waitFor({ timeout: 2 * minutes });
      expect(await page.getByText('Chưa nhập, kế hoạch giữ nguyên').count()).toBe(0);
      expect(await page.locator('.sx-result-file').count()).toBe(files.length);

      // Every number of the overview of a real plan can say why, in both languages.
      await goTo(page, '#/overview');
      const asked = page.locator('.sx-overview [data-figure]');
      await asked.first().waitFor();
      for (const [language, formula] of [
        ['English', 'Cách tính'],
        ['Tiếng Việt', 'Formula'],
      ] as const) {
        for (const figure of await asked.all()) {
          await figure.focus();
          await page.locator('[data-region="why"] h3').getByText(formula).waitFor();
        }
        await page.getByRole('button', { name: language }).click();
      }

      await goTo(page, '#/units');
      await page.locator('.ag-row').first().waitFor();
      await page.getByText(`${truth.mapping.newUnits} dòng`).waitFor();
      await page.locator('.ag-row[row-index="0"] [col-id="population"]').click();
      const why = page.locator('[data-region="why"]');
      await why.getByText('tổng dân số của các đơn vị thành phần').waitFor();
      expect(await why.locator('.sx-cells').first().innerText()).toMatch(/\.xlsx · .+![A-Z]+\d+/);

      await goTo(page, '#/units/before');
      const free = page.locator('.ag-row[row-index="0"] [col-id="name"]');
      await free.click();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: 'Gộp thành đơn vị mới…' }).click();
      await page.getByLabel('Tên đơn vị (kèm loại)').pressSequentially('Xã Thử Nghiệm Gộp');
      await page.keyboard.press('Enter');
      const goal = page.locator('.ag-row[row-index="0"] [col-id="goesTo"]');
      await page.getByText('Đã gộp thành Xã Thử Nghiệm Gộp.').waitFor();
      await goal.getByText('Xã Thử Nghiệm Gộp').waitFor();
      await page.keyboard.press('Control+z');
      await page.getByText(/^Đã hoàn tác: Gộp đơn vị/).waitFor();
      await goal.getByText('Xã Thử Nghiệm Gộp').waitFor({ state: 'detached' });
      await page.keyboard.press('Control+y');
      await page.getByText(/^Đã làm lại: Gộp đơn vị/).waitFor();
      await goal.getByText('Xã Thử Nghiệm Gộp').waitFor();

      for (const [address, heading] of [
        ['#/overview', 'Overview'],
        ['#/data', 'Data'],
        ['#/tasks', 'Tasks'],
        ['#/posts', 'Posts'],
        ['#/people', 'People'],
        ['#/money', 'Money'],
        ['#/history', 'History'],
      ] as const) {
        if (address === '#/overview') await page.getByRole('button', { name: 'English' }).click();
        await goTo(page, address);
        await page.getByRole('heading', { name: heading, exact: true }).waitFor();
        await page
          .locator(address === '#/overview' ? '.sx-fact' : '.ag-row')
          .first()
          .waitFor();
      }
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();

      await goTo(page, '#/report');
      await page.getByRole('button', { name: 'Xuất báo cáo' }).click();
      await page.locator('.sx-report-path').waitFor();
      const written = await page.locator('.sx-report-path').innerText();
      expect(readdirSync(path.dirname(written))).toContain(path.basename(written));

      expect(faults).toEqual([]);
      await stopServer();
      await page.close();
    },
    5 * minutes,
  );

  test(
    'a broken sheet: the problem names its cell, and choosing it goes there',
    async () => {
      const { host, folder } = testHost();
      const broken = await writeBrokenWorkbooks(path.join(folder, 'hỏng'));
      const workbook = broken.find(({ fault }) => fault === 'duplicate-code');
      const { page, faults, stopServer } = await openScreens(context!, host, staticRoot);
      page.setDefaultTimeout(20_000);

      await page.getByLabel('Tên hoặc đường dẫn tệp').fill(path.join(folder, 'hỏng.sapxep'));
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Nhập dữ liệu' }).click();
      await page.locator('input[type=file]').setInputFiles(workbook?.path ?? '');
      await page.getByRole('heading', { name: 'Kiểm tra trước khi nhập' }).waitFor();
      await page.getByText('Có thể nhập vào kế hoạch.').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Kết quả nhập' }).waitFor();
      await page.getByRole('button', { name: 'Xem bảng' }).first().click();
      const problem = page.locator('.sx-problem-button').filter({ hasText: new RegExp(`\\b(${workbook?.at.cells.join('|')})\\b`) });
      const place = await problem.first().locator('.sx-problem-place').innerText();
      const [, column = '', row = ''] = /^([A-Z]+)(\d+)/.exec(place) ?? [];
      expect(workbook?.at.cells).toContain(`${column}${row}`);
      await problem.first().click();
      await page.waitForFunction(
        (wanted) => document.activeElement?.closest('.ag-row')?.getAttribute('row-index') === wanted,
        String(Number(row) - 1),
      );
      expect(await page.evaluate(() => document.activeElement?.getAttribute('col-id'))).toBe(column);

      expect(faults).toEqual([]);
      await stopServer();
      await page.close();
    },
    2 * minutes,
  );
});
