import { damaged } from '../refusal.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(reference: string, part: string): string {
  const code = /^#x[\da-f]{1,6}$/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : /^#\d{1,7}$/.test(reference)
      ? Number(reference.slice(1))
      : null;
  if (code !== null && code <= 0x10ffff) return String.fromCodePoint(code);
  if (code === null && Object.hasOwn(named, reference)) return named[reference] ?? '';
  throw damaged('xml', part);
}

/**
 * Text between tags with its character references and the `_x000D_` of spreadsheets replaced.
 *
 * Errors: throws Refusal for a "&" that begins no character XML knows.
 */
export function decodeXmlText(raw: string, part: string): string {
  let text = raw;
  if (text.includes('&')) text = text.replaceAll(/&([^;&]{0,12};)?/g, (_, reference?: string) => characterOf((reference ?? '').slice(0, -1), part));
  if (text.includes('_'))
    text = text.replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return text;
}

/** Line ends as one character, as a cell shows them. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text);
