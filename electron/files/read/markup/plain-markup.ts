import type { ReadLimits } from '../limits.ts';
import { damaged, unsafe } from '../refusal.ts';
import { withoutReferences } from './character-references.ts';
import { attributesOf, walkMarkup } from './walk-markup.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Comments left out, CDATA sections as the text they are. Errors: throws Refusal for those that never end, and for declarations. */
function withoutSections(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let at = text.indexOf('<!'); at >= 0; at = text.indexOf('<!', copied)) {
    const isComment = text.startsWith('<!--', at);
    if (!isComment && !text.startsWith('<![CDATA[', at)) throw unsafe('document-type');
    const end = text.indexOf(isComment ? '-->' : ']]>', at + (isComment ? 4 : 9));
    if (end < 0) throw damaged('xml');
    pieces.push(text.slice(copied, at), isComment ? '' : escaped(text.slice(at + 9, end)));
    copied = end + 3;
  }
  return copied === 0 ? text : pieces.join('') + text.slice(copied);
}

/** A tag as the parser behind us finds it: it passes over tags with `'` or with blanks around "=". */
const found = /<[^\s?><!/:"]*:?[^\s?<>:/"]+(?:\s+[^<>=?"'\s]+="[^"]*")*\s*\/?>/y;

/** Whether a document that was walked through has nothing that `plainMarkup` would say in another way. */
export const isPlain = (text: string): boolean => !/=\s*'|\s=\s*"|=\s+"|&#|<!/.test(text);

/**
 * An XML document in one text as plainly as it can be said: no comments, no CDATA, no numbers in place of characters,
 * every tag of one form. What it says stays the same.
 *
 * Errors: throws Refusal for broken XML, document types, depth and tags without measure.
 */
export function plainMarkup(document: string, limits: ReadLimits): string {
  const text = withoutReferences(withoutSections(document), null);
  const pieces: string[] = [];
  let copied = 0;
  walkMarkup(text, limits, (tag) => {
    if (tag.kind === 'close') return;
    found.lastIndex = tag.start;
    if (found.test(text) && found.lastIndex === tag.end) return;
    const attributes = [...attributesOf(text, tag)].map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
    pieces.push(text.slice(copied, tag.start), `<${tag.name}${attributes.join('')}${tag.kind === 'empty' ? '/>' : '>'}`);
    copied = tag.end;
  });
  return copied === 0 ? text : pieces.join('') + text.slice(copied);
}
