import type { BrowserContext, Page } from 'playwright-core';
import type { Host } from '../../electron/host/host.ts';
import { serve } from '../../electron/web/serve.ts';

/** The screens in a browser, over the real loopback server. */
export interface ScreensPage {
  readonly page: Page;
  readonly url: string; // with its code, which is spent
  /** Everything that must not happen: console errors, faults, policy violations, requests that leave 127.0.0.1. */
  readonly faults: string[];
  stopServer(): Promise<void>;
}

/** Serves the built screens over `host` and opens them by their link. Call the returned server's stop when done. */
export async function openScreens(context: BrowserContext, host: Host, staticRoot: string): Promise<ScreensPage> {
  const served = await serve(host, { staticRoot, port: 0 });
  if (!served.ok) throw new Error(served.problems.map(({ code }) => code).join(', '));
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`fault: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  await page.goto(served.value.url);
  return { page, url: served.value.url, faults, stopServer: () => served.value.close() };
}

/** Goes to a screen by its address, as a click on the navigation does. */
export const goTo = (page: Page, address: string): Promise<void> => page.evaluate((hash) => void (location.hash = hash), address);
