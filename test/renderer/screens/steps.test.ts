import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumMissing, chromiumPath } from '../../support/chromium.ts';
import { peopleText } from '../../support/draft.ts';
import { cellAt, type DraftScreen, useDraftScreens, waitForCell } from '../../support/draft-screen.ts';
import { goTo } from '../../support/screens-page.ts';
import { answerOf } from '../../support/test-host.ts';
import { importTexts } from '../../support/upload.ts';

const people = peopleText(['Nguyễn Văn A', '01/02/1980', '2,34'], ['Trần Thị B', '31/02/1975', '4,98'], ['Lê Văn C', '30/02/1980', '3,00']);

const countsOf = async ({ client }: DraftScreen) => answerOf(await client.call('plan.state', {})).counts;
const correctionsOf = async ({ client }: DraftScreen) =>
  (answerOf(await client.call('draft.current', {}))?.files[0]?.tables[0]?.changes ?? []).map((change) =>
    change.kind === 'correction' ? change.cell : '',
  );

/** Holds the answers of a call back for a while, as on a slow computer. */
const slowDown = (page: Page, call: string): Promise<unknown> =>
  page.route('**/*', async (route) => {
    if (route.request().postData()?.includes(`"${call}"`)) await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });

async function correctTwo(page: Page): Promise<void> {
  await cellAt(page, 'C', 3).click();
  await page.keyboard.type('28/02/1975');
  await page.keyboard.press('Enter');
  await waitForCell(page, 'C', 4);
  await page.keyboard.type('29/02/1980');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelectorAll('.sx-cell-corrected').length === 2);
}

/** Puts the page into the desktop shell, as far as the page can tell; the returned function is its menu. */
async function inDesktopShell({ page, host }: DraftScreen): Promise<(command: 'edit.undo' | 'edit.redo') => Promise<void>> {
  await page.exposeFunction('askHost', (name: string, input: unknown) => host.call(name, input));
  await page.addInitScript(`
    const listeners = new Set();
    window.tellPage = (event) => listeners.forEach((listener) => listener(event));
    window.sapxep = {
      call: (name, input) => window.askHost(name, input),
      listen: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
      pathOf: () => '',
    };`);
  await page.reload();
  await page.locator('.sx-navigation').waitFor();
  return (command) => page.evaluate(`window.tellPage({ kind: 'command', command: '${command}' })`);
}

describe.skipIf(chromiumPath() === null)(`undo and redo (${chromiumMissing})`, () => {
  const screens = useDraftScreens();

  test('a key pressed while a step is being taken back waits for its turn', async () => {
    const screen = await screens.open({});
    const { page } = screen;
    await importTexts(screen, { 'cán bộ.csv': people.replace('31/02', '28/02') });
    await goTo(page, '#/overview');
    await page.getByRole('button', { name: /^Hoàn tác: / }).waitFor();
    await slowDown(page, 'history.undo');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Không có bước nào để hoàn tác' }).waitFor();
    expect(await countsOf(screen)).toMatchObject({ commune: 0, people: 0 });
    await page.keyboard.press('Control+z'); // one too many
    await page.locator('.sx-notice').getByText('Không có bước nào để hoàn tác').waitFor();
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('button', { name: 'Không có bước nào để làm lại' }).waitFor();
    expect(await countsOf(screen)).toMatchObject({ commune: 6, people: 2 });
  });

  test('a second Ctrl+Z in a draft takes back the correction before, however slow the first', async () => {
    const screen = await screens.open({ 'cán bộ.csv': people });
    const { page } = screen;
    await correctTwo(page);
    await slowDown(page, 'draft.correct');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelectorAll('.sx-cell-corrected').length === 0);
    expect(await correctionsOf(screen)).toEqual([]);
    await page.keyboard.press('Control+y'); // and back again, as they were made
    await page.keyboard.press('Control+Shift+z');
    await page.waitForFunction(() => document.querySelectorAll('.sx-cell-corrected').length === 2);
    expect(await correctionsOf(screen)).toEqual(['C3', 'C4']);
    await page.keyboard.press('Control+y'); // the plan has nothing to do with it
    await page.locator('.sx-notice').getByText('Không có sửa đổi nào trong bản nháp nhập để làm lại.').waitFor();
    expect(await countsOf(screen)).toMatchObject({ commune: 6 });
  });

  test('Ctrl+Z held down in a draft is not undo of the plan', async () => {
    const screen = await screens.open({ 'cán bộ.csv': people });
    const { page } = screen;
    await cellAt(page, 'C', 3).click();
    await page.keyboard.down('Control');
    await page.keyboard.down('z');
    await page.keyboard.down('z'); // repeats
    await page.keyboard.down('z');
    await page.keyboard.up('z');
    await page.keyboard.up('Control');
    await page.locator('.sx-notice').getByText('Không có sửa đổi nào trong bản nháp nhập để hoàn tác.').waitFor();
    expect(await countsOf(screen)).toMatchObject({ commune: 6 });
  });

  test('the menu’s undo means what Ctrl+Z means: the draft, the field that is typed in, else the plan', async () => {
    const screen = await screens.open({ 'cán bộ.csv': people });
    const { page } = screen;
    const menu = await inDesktopShell(screen);
    await correctTwo(page);
    await menu('edit.undo');
    await page.waitForFunction(() => document.querySelectorAll('.sx-cell-corrected').length === 1);
    expect(await correctionsOf(screen)).toEqual(['C3']);
    await menu('edit.redo');
    await page.waitForFunction(() => document.querySelectorAll('.sx-cell-corrected').length === 2);
    expect(await countsOf(screen)).toMatchObject({ commune: 6 });

    await goTo(page, '#/history');
    const filter = page.getByRole('searchbox');
    await filter.pressSequentially('zz');
    await menu('edit.undo');
    expect(await filter.inputValue()).not.toBe('zz');
    expect(await countsOf(screen)).toMatchObject({ commune: 6 });

    await filter.blur();
    await menu('edit.undo');
    await page.locator('.sx-notice').getByText('Đã hoàn tác:').waitFor();
    expect(await countsOf(screen)).toMatchObject({ commune: 0 });
  });
});
