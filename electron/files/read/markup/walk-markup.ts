import type { ReadLimits } from '../limits.ts';
import { damaged, unsafe } from '../refusal.ts';

/** One tag in a text: `<name …>` from `start` to before `end`; the name ends at `nameEnd`. */
export interface MarkupTag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string; // with its prefix
  readonly start: number;
  readonly nameEnd: number;
  readonly end: number;
}

const [less, greater, slash, quote, apostrophe] = [60, 62, 47, 34, 39] as const;
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

function tagEnd(text: string, from: number, limit: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === greater) return at;
    if (code === less) break;
    if (code === quote || code === apostrophe) {
      const close = text.indexOf(code === quote ? '"' : "'", at + 1);
      if (close < 0 || text.slice(at, close).includes('<')) break;
      at = close;
    }
    if (at - from > limit) throw unsafe('long-tag');
  }
  throw damaged('xml');
}

/**
 * Goes once through an XML document without comments and sections (see `plainMarkup`) and shows every tag.
 *
 * Errors: throws Refusal for elements that are not closed in their order, for declarations, for depth and tags without
 * measure.
 */
export function walkMarkup(text: string, limits: ReadLimits, visit: (tag: MarkupTag) => void): void {
  const open: string[] = [];
  let deepest = 0;
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', start)) {
    const next = text[start + 1];
    if (next === '!') throw unsafe('document-type');
    if (next === '?') {
      start = text.indexOf('?>', start + 2) + 2;
      if (start < 2) throw damaged('xml');
      continue;
    }
    const nameStart = next === '/' ? start + 2 : start + 1;
    let nameEnd = nameStart;
    for (let code = text.charCodeAt(nameEnd); code !== greater && code !== slash && !isSpace(code); code = text.charCodeAt(++nameEnd))
      if (Number.isNaN(code) || code === less || code === quote || code === apostrophe) throw damaged('xml');
    if (nameEnd === nameStart) throw damaged('xml');
    const close = tagEnd(text, nameEnd, limits.xmlTagBytes);
    const name = text.slice(nameStart, nameEnd);
    const kind = next === '/' ? 'close' : text.charCodeAt(close - 1) === slash ? 'empty' : 'open';
    if (kind === 'open') deepest = Math.max(deepest, open.push(name));
    else if (kind === 'close' && open.pop() !== name) throw damaged('xml');
    visit({ kind, name, start, nameEnd, end: close + 1 });
    start = close + 1;
  }
  if (open.length > 0 || deepest === 0) throw damaged('xml');
  if (deepest > limits.xmlDepth) throw unsafe('depth');
}

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const attribute = /\s([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag, by the names as they are written. Errors: throws Refusal for one that stands there twice. */
export function attributesOf(text: string, { nameEnd, end }: MarkupTag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.slice(nameEnd, end).matchAll(attribute)) {
    if (found.has(name)) throw damaged('xml');
    found.set(name, double ?? single ?? '');
  }
  return found;
}
