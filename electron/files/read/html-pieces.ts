/** A piece of a web page: text as it is written, or a tag that was closed. Comments, scripts and styles give none. */
export type HtmlPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tag'; readonly closing: boolean; readonly name: string; readonly attributes: string };

const tagName = /\/?([A-Za-z][\w:]*)/y;
const endOfHidden: Readonly<Record<string, RegExp>> = {
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
  title: /<\/title\s*>/gi,
};
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const [quote, apostrophe, equals, greater] = [34, 39, 61, 62] as const;

/**
 * Finds the ends of tags. A quote counts only where a value begins; one that is never closed counts for nothing. What
 * is known not to come any more is not looked for again, so that a page of tags without end is gone through once.
 */
class TagEnds {
  readonly #html: string;
  readonly #isGone = new Map<string, boolean>();

  constructor(html: string) {
    this.#html = html;
  }

  /** Where this stands next; -1 when it does not come any more. */
  next(mark: string, from: number): number {
    if (this.#isGone.get(mark)) return -1;
    const at = this.#html.indexOf(mark, from);
    if (at < 0) this.#isGone.set(mark, true);
    return at;
  }

  /** The ">" of a tag whose name ends at `from`; -1 when none comes. */
  end(from: number): number {
    return this.#quoted(from) ?? this.next('>', from);
  }

  #quoted(from: number): number | null {
    if (this.#isGone.get('end')) return null;
    let isValue = false; // after "="
    for (let at = from; at < this.#html.length; at++) {
      const code = this.#html.charCodeAt(at);
      if (code === greater) return at;
      if (isValue && (code === quote || code === apostrophe)) {
        const close = this.next(code === quote ? '"' : "'", at + 1);
        if (close >= 0) at = close;
      }
      isValue = code === equals || (isValue && isSpace(code));
    }
    // Every tag behind is within a quoted value of this one, so there quotes are of no use either.
    this.#isGone.set('end', true);
    return null;
  }
}

/** The end of what a page hides from its reader; the end of the page when it is never closed. */
function hiddenEnd(html: string, name: string, from: number): number | null {
  const pattern = endOfHidden[name];
  if (pattern === undefined) return null;
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}

/** Goes once through a web page, piece by piece, whatever its markup is worth. */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  const ends = new TagEnds(html);
  let at = 0;
  while (at < html.length) {
    if (html[at] !== '<') {
      const less = html.indexOf('<', at);
      const end = less < 0 ? html.length : less;
      yield { kind: 'text', text: html.slice(at, end) };
      at = end;
      continue;
    }
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    tagName.lastIndex = at + 1;
    const name = tagName.exec(html)?.[1]?.toLowerCase();
    const isDeclaration = name === undefined && (html[at + 1] === '!' || html[at + 1] === '?');
    const closing = html[at + 1] === '/';
    const nameEnd = isDeclaration ? at + 2 : tagName.lastIndex;
    const end = name === undefined ? (isDeclaration ? ends.next('>', nameEnd) : -1) : ends.end(nameEnd);
    if (end < 0) {
      yield { kind: 'text', text: '<' };
      at++;
      continue;
    }
    if (name !== undefined) {
      yield { kind: 'tag', closing, name, attributes: html.slice(nameEnd, end) };
      at = closing ? end + 1 : (hiddenEnd(html, name, end + 1) ?? end + 1);
    } else at = end + 1;
  }
}
