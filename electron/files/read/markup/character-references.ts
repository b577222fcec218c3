import { damaged } from '../refusal.ts';

const references = /&#(?:x([\da-f]{1,8})|(\d{1,8}));/gi;
const special: ReadonlyMap<number, string> = new Map([
  [34, '&quot;'],
  [38, '&amp;'],
  [39, '&apos;'],
  [60, '&lt;'],
  [62, '&gt;'],
]);

function written(code: number, reference: string): string {
  if (code < 32 || code > 0x10ffff) return reference;
  // Two halves of one character are written as two references by some programs; side by side they become it again.
  return special.get(code) ?? (code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code));
}

/**
 * Markup with the numbers of characters (`&#x1F600;`) written as the characters: the parser behind us knows only those
 * below 0x10000.
 *
 * Errors: throws Refusal for half a character.
 */
export function withoutReferences(markup: string, part: string | null): string {
  if (!markup.includes('&#')) return markup;
  const text = markup.replaceAll(references, (reference, hex?: string, decimal?: string) =>
    written(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16), reference),
  );
  if (!text.isWellFormed()) throw damaged('xml', part);
  return text;
}
