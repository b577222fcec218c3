import { expect, test, vi } from 'vitest';
import type { DesktopBridge } from '../../../shared/contract/shell.ts';
import { ipcRenderer, state, webUtils } from '../../support/electron.mock.ts';

await import('../../../electron/preload/preload.ts');
const bridge = state.exposed.get('sapxep') as DesktopBridge<File>; // safe: its keys are checked first

test('item 20: the page gets three functions and nothing of Electron', () => {
  expect([...state.exposed.keys()]).toEqual(['sapxep']);
  expect(Object.keys(bridge)).toEqual(['call', 'listen', 'pathOf']);
  expect(Object.isFrozen(bridge)).toBe(true);
});

test('a call goes through the one channel', async () => {
  expect(await bridge.call('plan.state', { a: 1 })).toEqual({ ok: true, value: 1 });
  expect(ipcRenderer.invoke).toHaveBeenCalledExactlyOnceWith('call', 'plan.state', { a: 1 });
});

test('the path of a file that was dropped is told to the page, which asks nobody for it', () => {
  const [dropped, made] = [new File([], 'biểu 01.xlsx'), new File(['a'], 'made by the page')];
  state.pathsOfFiles.set(dropped, '/home/can-bo/biểu 01.xlsx');
  expect([bridge.pathOf(dropped), bridge.pathOf(made)]).toEqual(['/home/can-bo/biểu 01.xlsx', '']);
  expect(webUtils.getPathForFile.mock.calls).toEqual([[dropped], [made]]);
  expect(ipcRenderer.invoke).not.toHaveBeenCalled();
});

test('a listener hears events, without the sender, until it stops', () => {
  const listener = vi.fn();
  const stop = bridge.listen(listener);
  state.pageListeners.emit('event', { sender: 'of Electron' }, { kind: 'changed', seq: 3 });
  expect(listener).toHaveBeenCalledExactlyOnceWith({ kind: 'changed', seq: 3 });
  stop();
  state.pageListeners.emit('event', {}, { kind: 'changed', seq: 4 });
  expect(listener).toHaveBeenCalledOnce();
});
