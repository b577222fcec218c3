import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { securityHeaders } from './security-headers.ts';
import { trustedTypesPath, trustedTypesScript, trustedTypesTag } from './trusted-types.ts';

/** What stands in the built index.html where the nonce of a page load belongs (see build/vite.renderer.ts). */
export const noncePlaceholder = '__STYLE_NONCE__';

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
]);

interface Asset {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer<ArrayBuffer>;
}

/** The built pages, by exact path. A path that is not in the list does not exist, whatever lies on the disk. */
export interface Screens {
  at(pathname: string): Asset | null;
}

/** Reads the built renderer once, into memory; null when there is no page in the folder. */
export function loadScreens(folder: string): Screens | null {
  const files = new Map<string, Asset>();
  let page: string | null = null;
  for (const entry of listFiles(folder)) {
    const type = types.get(path.extname(entry));
    if (type === undefined) continue; // source maps and anything unexpected
    const body = readFileSync(path.join(folder, entry));
    if (entry === 'index.html') page = body.toString('utf8');
    else files.set(`/${entry.replaceAll(path.sep, '/')}`, { headers: { ...securityHeaders(), 'Content-Type': type }, body });
  }
  if (page === null) return null;
  const template = page.replace(/<head[^>]*>/, (head) => head + trustedTypesTag);
  files.set(trustedTypesPath, {
    headers: { ...securityHeaders(), 'Content-Type': 'text/javascript; charset=utf-8' },
    body: Buffer.from(trustedTypesScript, 'utf8'),
  });
  return {
    at(pathname) {
      if (pathname !== '/' && pathname !== '/index.html') return files.get(pathname) ?? null;
      const nonce = randomBytes(16).toString('base64url');
      return {
        headers: { ...securityHeaders(nonce), 'Content-Type': 'text/html; charset=utf-8' },
        body: Buffer.from(template.replaceAll(noncePlaceholder, nonce), 'utf8'),
      };
    },
  };
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile()) // no links: they could lead out of the folder
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch {
    return []; // no such folder: the same as one without a page
  }
}
