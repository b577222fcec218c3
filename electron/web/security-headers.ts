/**
 * The policy of every page of the program, in the browser and in the desktop shell alike: nothing but its own files, no inline script, and
 * inline styles only with the nonce of that page load (AG Grid and Mantine write their style elements at run time). Markup made of text is
 * refused by the browser itself (see trusted-types.ts).
 */
export function contentSecurityPolicy(styleNonce: string | null): string {
  const style = styleNonce === null ? "'self'" : `'self' 'nonce-${styleNonce}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

export const securityHeaders = (styleNonce: string | null = null): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy(styleNonce),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), clipboard-read=()',
  'Cache-Control': 'no-store',
});
