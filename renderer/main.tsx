import '@mantine/core/styles.css';
import '@fontsource-variable/inter/wght.css';
import './app/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DesktopBridge } from '../shared/contract/shell.ts';
import { desktopTransport } from './api/desktop-transport.ts';
import { httpTransport } from './api/http-transport.ts';
import { App } from './app/app.tsx';
import { registerGridModules } from './grid/modules.ts';

declare global {
  interface Window {
    readonly sapxep?: DesktopBridge<File>; // put there by the desktop shell's preload
  }
}

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

registerGridModules();
const transport = window.sapxep ? desktopTransport(window.sapxep) : await httpTransport();
createRoot(place).render(
  <StrictMode>
    <App transport={transport} />
  </StrictMode>,
);
