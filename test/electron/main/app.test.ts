import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import type { HostOptions } from '../../../electron/host/host.ts';
import { problem } from '../../../shared/kernel/problem.ts';
import { fail, ok } from '../../../shared/kernel/result.ts';
import { app, clickMenu, dialog, state } from '../../support/electron.mock.ts';
import { FakeHost } from '../../support/fake-host.ts';
import { makeScreens } from '../../support/raw-http.ts';

const missing = '/plans/missing.sapxep';
let options: HostOptions | undefined;
const host = new FakeHost({
  echo: (input) => ok(input),
  'file.create': () => ok(null),
  'file.open': (input) => {
    const { path: plan } = input as { path: string }; // safe: what the shell sends, checked by the assertions below
    if (plan === missing) return fail(problem('plan.not-found', { kind: 'file', file: plan, sheet: null }, { path: plan }));
    options?.shell.planOpened(plan);
    return ok(null);
  },
});
const ours = { senderFrame: { origin: 'app://local', parent: null } };
const opened = (): readonly unknown[] => host.asked.filter(({ name }) => name === 'file.open').map(({ input }) => input);
const menuLabels = (menu: string): readonly (string | undefined)[] => {
  const submenu = state.menu.find(({ label }) => label === menu)?.submenu;
  return Array.isArray(submenu) ? submenu.map(({ label }) => label) : [];
};
const window = () => state.windows[0]!;

beforeAll(async () => {
  state.userData = mkdtempSync(path.join(tmpdir(), 'sapxep-'));
  const { start } = await import('../../../electron/main/app.ts');
  await start({
    createHost: (given) => {
      options = given;
      return host;
    },
    screensFolder: makeScreens(),
    preloadFile: '/app/preload.cjs',
    argv: ['/usr/bin/sapxep', '--no-sandbox', 'tỉnh.SAPXEP'],
    workingFolder: '/plans',
    nowIso: () => '2026-01-01T00:00:00.000Z',
  });
});

test('items 2–4, 6, 8–11: every window is sandboxed, isolated and without Node, whatever the defaults', () => {
  expect(app.sandboxed).toBe(true);
  expect(state.windows).toHaveLength(1);
  const preferences = window().options.webPreferences;
  expect(preferences).toMatchObject({
    preload: '/app/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
  expect(preferences).not.toHaveProperty('enableBlinkFeatures');
  expect(state.spellChecker).toBe(false);
});

test('items 1, 18: the page comes from app://, and nothing else may be requested', () => {
  expect(state.schemes).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
  expect(window().loaded).toEqual(['app://local/index.html']);
  const isCancelled = (url: string): boolean | undefined => {
    const answer = vi.fn();
    state.beforeRequest?.({ url }, answer);
    return (answer.mock.calls[0]?.[0] as { cancel?: boolean } | undefined)?.cancel;
  };
  for (const url of [
    'app://local/index.html',
    'app://local/assets/app.js',
    'data:image/png;base64,',
    'blob:app://local/1',
    'devtools://devtools/a',
  ])
    expect(isCancelled(url), url).toBe(false);
  for (const url of [
    'https://example.com/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'ws://x/',
    'app://other/',
    'app://local.evil.test/',
    'blob:https://example.com/1',
    'ftp://x/',
    'chrome-extension://x/',
  ])
    expect(isCancelled(url), url).toBe(true);
  expect(Object.fromEntries(state.switches)).toMatchObject({ 'no-proxy-server': '', 'host-resolver-rules': 'MAP * ~NOTFOUND' });
});

test('item 5: no permission is ever given', () => {
  const grant = vi.fn();
  state.permissionRequest?.({} as never, 'media', grant, {} as never);
  expect(grant).toHaveBeenCalledWith(false);
  expect(state.permissionCheck?.(null, 'media', '', {} as never)).toBe(false);
  expect(state.devicePermission?.({} as never)).toBe(false);
});

test('items 7, 18: app:// serves the built files only, under a strict policy', async () => {
  const get = async (url: string, init?: RequestInit) => state.protocolHandlers.get('app')!(new Request(url, init));
  const page = await get('app://local/index.html');
  const nonce = /nonce="([\w-]{22})"/.exec(await page.text())?.[1];
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe');
  expect((await get('app://local/assets/app.js')).status).toBe(200);
  for (const url of [
    'app://local/..%2f..%2fpackage.json',
    'app://local/../../package.json',
    'app://other/index.html',
    'app://local/%',
    'app://local/x%00.html',
    'app://local/assets',
    'app://local/assets/app.js.map',
    'app://local/index.html?x=1',
    'app://local/__proto__',
  ])
    expect((await get(url)).status, url).toBe(404);
  expect((await get('app://local/index.html', { method: 'POST' })).status).toBe(404);
});

test('items 12–14: no navigation, no window, no embedded page, in any contents', () => {
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    const event = { preventDefault: vi.fn() };
    window().webContents.emit(name, event);
    expect(event.preventDefault, name).toHaveBeenCalledOnce();
  }
  expect(window().webContents.openHandler?.({} as never)).toEqual({ action: 'deny' });
});

test('item 17: one channel, and it asks who calls', async () => {
  expect([...state.handlers.keys()]).toEqual(['call']);
  const call = state.handlers.get('call')!;
  expect(await call(ours, 'echo', { sign: 'Xã Ví Dụ' })).toEqual({ ok: true, value: { sign: 'Xã Ví Dụ' } });
  const before = host.asked.length;
  for (const senderFrame of [
    null,
    { origin: 'https://evil.test', parent: null },
    { origin: 'app://other', parent: null },
    { origin: 'null', parent: null },
    { origin: 'app://local', parent: {} },
  ])
    expect(await call({ senderFrame }, 'echo', {}), JSON.stringify(senderFrame)).toMatchObject({
      ok: false,
      problems: [{ code: 'input.invalid' }],
    });
  expect(host.asked).toHaveLength(before);
  expect(await call(ours, '__proto__', {})).toMatchObject({ ok: false });
});

test('what the host tells goes to the page', () => {
  host.tell({ kind: 'changed', seq: 9 });
  expect(window().webContents.sent.at(-1)).toEqual({ channel: 'event', args: [{ kind: 'changed', seq: 9 }] });
});

test('the plan of the command line is opened and remembered', () => {
  const plan = path.resolve('/plans', 'tỉnh.SAPXEP');
  expect(opened()[0]).toEqual({ path: plan });
  expect(options?.shell.recentPlans()).toContain(plan);
  expect(state.recentDocuments).toContain(plan);
});

test('a second start wakes the window and opens its plan', async () => {
  window().minimized = true;
  app.emit('second-instance', {}, ['/usr/bin/sapxep', '--flag', 'b.sapxep'], '/other');
  expect(window().restore).toHaveBeenCalledOnce();
  expect(window().focus).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(opened().at(-1)).toEqual({ path: path.resolve('/other', 'b.sapxep') }));
  const before = opened().length;
  app.emit('second-instance', {}, ['/usr/bin/sapxep'], '/other');
  expect(opened()).toHaveLength(before);
});

test('a plan opened from the file manager of macOS', async () => {
  const event = { preventDefault: vi.fn() };
  app.emit('open-file', event, '/plans/c.sapxep');
  expect(event.preventDefault).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(opened().at(-1)).toEqual({ path: '/plans/c.sapxep' }));
});

test('File: recent plans, newest first; one that is gone is said and forgotten', async () => {
  options?.shell.planOpened(missing);
  expect(options?.shell.recentPlans()[0]).toBe(missing);
  clickMenu('Tệp', 'Mở gần đây', 'missing.sapxep');
  await vi.waitFor(() => expect(dialog.showMessageBox).toHaveBeenCalledOnce());
  const [shownOn, shown] = dialog.showMessageBox.mock.calls[0] ?? [];
  expect(shownOn).toBe(window());
  expect(shown).toMatchObject({ message: 'Không mở được kế hoạch', detail: expect.stringContaining(missing) });
  expect(options?.shell.recentPlans()).not.toContain(missing);
  clickMenu('Tệp', 'Mở gần đây', 'Xóa danh sách');
  expect(options?.shell.recentPlans()).toEqual([]);
  expect(app.clearRecentDocuments).toHaveBeenCalledOnce();
});

test('File: new and open go through the system dialogs to the host', async () => {
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: '/plans/mới' });
  clickMenu('Tệp', 'Kế hoạch mới');
  await vi.waitFor(() => expect(host.asked.at(-1)).toEqual({ name: 'file.create', input: { path: '/plans/mới.sapxep' } }));
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/plans/d.sapxep'] });
  clickMenu('Tệp', 'Mở kế hoạch');
  await vi.waitFor(() => expect(host.asked.at(-1)).toEqual({ name: 'file.open', input: { path: '/plans/d.sapxep' } }));
  const before = host.asked.length;
  clickMenu('Tệp', 'Mở kế hoạch'); // cancelled
  await vi.waitFor(() => expect(dialog.showOpenDialog).toHaveBeenCalledTimes(2));
  expect(host.asked).toHaveLength(before);
});

test.each([
  ['open-plan', { properties: ['openFile'] }],
  ['import', { properties: ['openFile', 'multiSelections'] }],
  ['report-folder', { properties: ['openDirectory', 'createDirectory'] }],
] as const)('the page asks for %s through the same dialogs', async (purpose, expected) => {
  expect(await options?.shell.choosePaths(purpose)).toBeNull();
  expect(dialog.showOpenDialog).toHaveBeenCalledWith(window(), expect.objectContaining(expected));
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/a', '/b'] });
  expect(await options?.shell.choosePaths(purpose)).toEqual(['/a', '/b']);
});

test('spreadsheets and maps are offered for import', async () => {
  await options?.shell.choosePaths('import');
  const [, asked] = dialog.showOpenDialog.mock.calls.at(-1) ?? [];
  const extensions = expect.arrayContaining(['xlsx', 'xls', 'csv', 'xml', 'geojson', 'topojson', 'json']);
  expect(asked).toMatchObject({ filters: [{ name: 'Bảng tính, bản đồ ranh giới', extensions }] });
});

test('Edit and View: commands for the page, and the menu in the language chosen', () => {
  clickMenu('Sửa', 'Hoàn tác');
  expect(window().webContents.sent.at(-1)?.args).toEqual([{ kind: 'command', command: 'edit.undo' }]);
  clickMenu('Sửa', 'Làm lại');
  expect(window().webContents.sent.at(-1)?.args).toEqual([{ kind: 'command', command: 'edit.redo' }]);
  expect(menuLabels('Sửa')).toContain('Sao chép');
  clickMenu('Hiển thị', 'Ngôn ngữ', 'English');
  expect(window().webContents.sent.at(-1)?.args).toEqual([{ kind: 'command', command: 'language.en' }]);
  expect(state.menu.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Help']);
  expect(menuLabels('Edit')).toContain('Copy');
  clickMenu('View', 'Language', 'Tiếng Việt');
  expect(state.menu.map(({ label }) => label)).toEqual(['Tệp', 'Sửa', 'Hiển thị', 'Trợ giúp']);
});

test('Help: what the program is', async () => {
  clickMenu('Trợ giúp', 'Giới thiệu');
  await vi.waitFor(() =>
    expect(dialog.showMessageBox).toHaveBeenCalledWith(window(), expect.objectContaining({ message: 'Sắp Xếp 0.0.0' })),
  );
});

test('a page that crashes is drawn again, three times and not for ever', () => {
  const { webContents } = window();
  webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
  expect(webContents.reload).not.toHaveBeenCalled();
  for (let i = 0; i < 4; i++) webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  expect(webContents.reload).toHaveBeenCalledTimes(3);
  expect(dialog.showErrorBox).toHaveBeenCalledOnce();
});

test('quitting waits until the plan file is closed', async () => {
  app.emit('window-all-closed');
  expect(app.quit).toHaveBeenCalledOnce();
  const event = { preventDefault: vi.fn() };
  app.emit('before-quit', event);
  expect(event.preventDefault).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(app.quit).toHaveBeenCalledTimes(2));
  expect(host.closed).toBe(1);
  const again = { preventDefault: vi.fn() };
  app.emit('before-quit', again);
  expect(again.preventDefault).not.toHaveBeenCalled();
});
