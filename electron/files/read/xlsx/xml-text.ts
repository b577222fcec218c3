import { notMine } from './not-mine.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characterOf(reference: string): string {
  const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(reference);
  const code = digits ? Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 10 : 16) : null;
  if (code !== null && code <= 0x10ffff) return String.fromCodePoint(code);
  const character = Object.hasOwn(named, reference) ? named[reference] : undefined;
  if (character === undefined) throw notMine('reference');
  return character;
}

/**
 * Text between tags with its character references and the `_x000D_` of spreadsheets replaced.
 *
 * Errors: throws NotMine for a "&" that begins no character XML knows, and for half a character.
 */
export function decodeXmlText(raw: string): string {
  if (!raw.includes('&') && !raw.includes('_')) return raw;
  let text = raw;
  if (text.includes('&')) text = text.replaceAll(/&(?:([^;&]{1,12});)?/g, (_, reference?: string) => characterOf(reference ?? ''));
  if (text.includes('_')) text = text.replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  if (!text.isWellFormed()) throw notMine('half a character');
  return text;
}

/** Line ends as one character, as a cell shows them. */
export const withLineFeeds = (text: string): string => (text.includes('\r') ? text.replaceAll('\r\n', '\n') : text);
