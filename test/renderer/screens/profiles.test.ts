import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { chromiumMissing, chromiumPath } from '../../support/chromium.ts';
import { openTexts, peopleText } from '../../support/draft.ts';
import { type DraftScreen, useDraftScreens } from '../../support/draft-screen.ts';
import { answerOf } from '../../support/test-host.ts';

const people = peopleText(['Nguyễn Văn A', '01/02/1980', '2,34']);
const shelfOf = ({ folder }: DraftScreen) => path.join(folder, 'state', 'profiles');

/** Saves a profile from a draft, and puts the draft away. */
async function saveProfile(screen: DraftScreen, ...names: readonly string[]): Promise<void> {
  const { draftId } = await openTexts(screen, { 'cán bộ.csv': people });
  for (const name of names) answerOf(await screen.client.call('profile.save', { draftId, key: '0.0.1', name }));
  answerOf(await screen.client.call('draft.discard', { draftId }));
}

describe.skipIf(chromiumPath() === null)(`saved profiles on the screen (${chromiumMissing})`, () => {
  const screens = useDraftScreens();

  test('there are none yet: said, with the way to make one', async () => {
    const screen = await screens.open({});
    const { page } = screen;
    await page.getByRole('button', { name: 'Mẫu đọc đã lưu…' }).click();
    const panel = page.getByRole('region', { name: 'Mẫu đọc đã lưu' });
    await panel.getByText('Chưa có mẫu đọc nào.').waitFor();
    await panel.getByText('“Lưu thành mẫu đọc cho nơi gửi…”').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Mẫu đọc đã lưu…'); // the keyboard is back where it was

    await saveProfile(screen, 'Xã Thử 3'); // from elsewhere: the list is read anew each time
    await page.keyboard.press('Enter');
    await panel.getByText('Xã Thử 3', { exact: true }).waitFor();
  });

  test('they are listed with kind and headings, and removed by keys after what is lost was said', async () => {
    const screen = await screens.open({});
    const { page } = screen;
    await saveProfile(screen, 'Xã Thử 1', 'Xã Thử 2');
    await page.getByRole('button', { name: 'Mẫu đọc đã lưu…' }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Mẫu đọc đã lưu' });
    const items = panel.getByRole('listitem');
    await items.nth(1).waitFor();
    expect(await items.first().innerText()).toMatch(/^Xã Thử 1\s+Danh sách cán bộ, công chức\s+Xóa…/);
    const headings = 'TT · Họ và tên · Ngày sinh · Đơn vị · Chức vụ · Hệ số lương';
    expect(await items.first().locator('.sx-profile-headings').getAttribute('title')).toBe(headings);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.getByText('Xóa mẫu đọc “Xã Thử 1” thì mất loại bảng').waitFor();
    await page.keyboard.press('Escape'); // thinks better of it
    await panel.getByText('thì mất loại bảng').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Xóa mẫu đọc “Xã Thử 1”');
    expect(readdirSync(shelfOf(screen))).toHaveLength(2);

    await page.keyboard.press('Enter');
    await panel.getByText('không hoàn tác được').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Đã xóa mẫu đọc “Xã Thử 1”.').waitFor();
    await items.nth(1).waitFor({ state: 'detached' });
    expect(answerOf(await screen.client.call('profile.list', {})).map(({ name }) => name)).toEqual(['Xã Thử 2']);
    await page.keyboard.press('Tab'); // the keyboard is still in the panel
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Xóa mẫu đọc “Xã Thử 2”');
  });

  test('maps are offered beside spreadsheets where files are chosen', async () => {
    const { page } = await screens.open({});
    await page.getByText('bản đồ ranh giới .geojson, .topojson').waitFor();
    const accepted = (await page.locator('input[type=file]').getAttribute('accept')) ?? '';
    expect(accepted.split(',')).toEqual(expect.arrayContaining(['.xlsx', '.csv', '.geojson', '.topojson', '.json', '.xml']));
  });

  test('a file among them that is no profile is named with what is wrong', async () => {
    const screen = await screens.open({});
    const { page } = screen;
    mkdirSync(shelfOf(screen), { recursive: true });
    writeFileSync(path.join(shelfOf(screen), 'hỏng.json'), '{');
    await page.getByRole('button', { name: 'Mẫu đọc đã lưu…' }).click();
    await page.getByText('Mẫu đọc trong tệp “hỏng.json” không dùng được vì nội dung không phải JSON đúng cách viết.').waitFor();
  });
});
