import { rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished } from 'vitest';
import { builtRenderer } from './built-renderer.ts';
import { launch } from './chromium.ts';
import { goTo, openScreens, type ScreensPage } from './screens-page.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { answerOf, hostIn, type TestHost } from './test-host.ts';
import { importTexts, unitsText } from './upload.ts';

/** Files by name, as a person would choose them. */
export type ChosenFiles = Readonly<Record<string, string | Uint8Array>>;

export interface DraftScreen extends TestHost {
  readonly page: Page;
  readonly faults: string[];
}

/** A cell of the sheet by its address. */
export const cellAt = (page: Page, column: string, row: number) => page.locator(`.ag-row[row-index="${row - 1}"] [col-id="${column}"]`);

/** Where the keyboard is: "C5", or what has the focus instead. */
export const focusedCell = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest('.ag-cell');
    const row = cell?.closest('.ag-row')?.getAttribute('row-index');
    return cell && row ? `${cell.getAttribute('col-id')}${Number(row) + 1}` : (document.activeElement?.textContent ?? '');
  });

/** Waits until a cell has the keyboard. */
export const waitForCell = (page: Page, column: string, row: number): Promise<unknown> =>
  page.waitForFunction(
    ([letter, index]) => {
      const cell = document.activeElement?.closest('.ag-cell');
      return cell?.getAttribute('col-id') === letter && cell?.closest('.ag-row')?.getAttribute('row-index') === index;
    },
    [column, String(row - 1)] as const,
  );

/** Gives tests of one file the screens of a new plan with a province, over the real host in a real browser. */
export function useDraftScreens(): { open(files: ChosenFiles): Promise<DraftScreen> } {
  let context: BrowserContext | undefined;
  let staticRoot = '';
  let opened: ScreensPage | null = null;
  beforeAll(async () => {
    [context, staticRoot] = await Promise.all([launch(), builtRenderer()]);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
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
  return {
    async open(files) {
      if (!context) throw new Error('no browser');
      const made = hostIn(temporaryFolder());
      onTestFinished(() => made.host.close());
      answerOf(await made.client.call('file.create', { path: path.join(made.folder, 'Thử.sapxep') }));
      await importTexts(made, { 'units.csv': unitsText });
      opened = await openScreens(context, made.host, staticRoot);
      const { page, faults } = opened;
      page.setDefaultTimeout(5_000);
      await page.locator('.sx-navigation').waitFor();
      await page
        .getByRole('button', { name: 'Thu gọn ô “Vì sao?”' })
        .or(page.getByRole('button', { name: 'Mở ô “Vì sao?”' }))
        .waitFor();
      const fold = page.getByRole('button', { name: 'Thu gọn ô “Vì sao?”' });
      if ((await fold.count()) > 0) await fold.click(); // room for all columns of the sheet
      await goTo(page, '#/data');
      if (Object.keys(files).length > 0) await choose(page, files);
      return { ...made, page, faults };
    },
  };
}

/** Chooses files in the drop zone and waits for the draft. */
export async function choose(page: Page, files: ChosenFiles): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles(
      Object.entries(files).map(([name, content]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })),
    );
  await page.getByRole('heading', { name: 'Kiểm tra trước khi nhập' }).waitFor();
}
