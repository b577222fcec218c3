/** What the page and the loopback server agree on, beside the calls themselves. */

export const webPaths = { session: '/session', call: '/call', upload: '/upload', events: '/events' } as const;

export const callLimitBytes = 8 * 2 ** 20;
export const uploadLimitBytes = 64 * 2 ** 20; // as the limit of an imported file

/**
 * Why the server refuses a page of its own, as `{ "refused": … }` with status 403 (413 when too large).
 * Requests that no page of ours makes are refused with a bare status.
 */
export const webRefusals = [
  'link-used', // the single-use code was exchanged before: by this user in another tab, or by somebody else
  'link-expired', // nobody exchanged it in time
  'link-wrong',
  'no-session', // no token, or the token of a session that a newer link has replaced
  'idle', // the right token, but the session was locked after a time without use
  'too-large',
] as const;
export type WebRefusal = (typeof webRefusals)[number];

/** Lines of the event stream: `data:` carries a HostEvent; `event: locked` says that the session ended by standing idle. */
export const lockedEventName = 'locked';
