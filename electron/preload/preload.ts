import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { DesktopBridge, ShellEvent } from '../../shared/contract/shell.ts';

/** Everything the page gets to see of the desktop: one way to ask, one way to be told, and the path of a file it was given. */
const bridge: DesktopBridge<File> = Object.freeze({
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('call', name, input),
  listen(listener: (event: ShellEvent) => void): () => void {
    // The first argument would give the page a sender to answer to.
    const pass = (_event: IpcRendererEvent, told: ShellEvent): void => listener(told);
    ipcRenderer.on('event', pass);
    return () => {
      ipcRenderer.off('event', pass);
    };
  },
  pathOf: (file: File): string => webUtils.getPathForFile(file),
});

contextBridge.exposeInMainWorld('sapxep', bridge);
