import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { type MenuActions, menuTemplate } from '../../../electron/main/menu-template.ts';
import { languages } from '../../../shared/text/language.ts';

const actions = (): MenuActions => ({
  newPlan: vi.fn(),
  openPlan: vi.fn(),
  openRecent: vi.fn(),
  clearRecent: vi.fn(),
  setLanguage: vi.fn(),
  command: vi.fn(),
  about: vi.fn(),
});
const flat = (items: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const state = { recentPlans: ['/plans/Thu & chi.sapxep'], isPackaged: true };

test.each(languages)('every item of the menu has words and does something (%s)', (language) => {
  for (const item of flat(menuTemplate({ ...state, language }, actions()))) {
    if (item.type === 'separator') continue;
    expect(item.label).toBeTruthy();
    expect(Boolean(item.click ?? item.role ?? item.submenu), item.label).toBe(true);
  }
});

test('both languages have the same items in the same order', () => {
  const shape = (language: 'vi' | 'en') =>
    flat(menuTemplate({ ...state, language }, actions())).map(({ type, role, accelerator, submenu }) => [
      type,
      role,
      accelerator,
      Boolean(submenu),
    ]);
  expect(shape('vi')).toEqual(shape('en'));
});

test('undo and redo leave their keys to the page, where a text field comes first', () => {
  const items = flat(menuTemplate({ ...state, language: 'en' }, actions()));
  for (const label of ['Undo', 'Redo']) expect(items.find((item) => item.label === label)).toMatchObject({ registerAccelerator: false });
});

test('a plan is shown with its folder, its & as it stands', () => {
  const given = actions();
  const recent = flat(menuTemplate({ ...state, language: 'vi' }, given)).find(({ label }) => label?.startsWith('Thu'));
  expect(recent?.label).toBe('Thu && chi.sapxep   /plans');
  (recent!.click as () => void)(); // safe: our actions take nothing from Electron
  expect(given.openRecent).toHaveBeenCalledWith('/plans/Thu & chi.sapxep');
});

test('without recent plans the menu says so', () => {
  const items = flat(menuTemplate({ ...state, recentPlans: [], language: 'vi' }, actions()));
  expect(items.find(({ label }) => label === '(chưa có)')).toMatchObject({ enabled: false });
});
