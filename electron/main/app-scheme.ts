import type { CustomScheme } from 'electron';
import type { Screens } from '../web/screens.ts';
import { securityHeaders } from '../web/security-headers.ts';

const scheme = 'app';
/** The one origin of the program's pages. */
export const appOrigin = `${scheme}://local`;

/** To be registered before the app is ready. */
export const appScheme: CustomScheme = { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } };

/** Answers requests of the pages from the built screens, by exact path, with the same headers as the loopback server. */
export function answerFrom(screens: Screens | null): (request: Request) => Response {
  return ({ method, url }) => {
    const { host, pathname, search } = new URL(url);
    const asset = method === 'GET' && host === 'local' && search === '' ? screens?.at(pathname) : null;
    if (!asset) return new Response(null, { status: 404, headers: securityHeaders() });
    return new Response(asset.body, { headers: asset.headers });
  };
}
