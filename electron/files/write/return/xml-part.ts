import { readLimits } from '../../read/limits.ts';
import { walkXml } from '../../read/walk-xml.ts';
import { mainNamespace } from '../xlsx/namespaces.ts';
import { Unpatchable } from './unpatchable.ts';

/** The first tag of a document, behind its declaration and comments. */
const rootTag = /^\uFEFF?(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|\s)*<([\w:.-]+)((?:\s[^<>]*)?)>/;

/**
 * A well-formed part whose root has the expected name in the namespace of all but the strict form, without a prefix, so that its elements
 * are found by their plain names.
 *
 * Errors: throws Unpatchable for anything else, Refusal for XML that is none.
 */
export function checkRoot(xml: Buffer, part: string, name: string, namespace = mainNamespace): void {
  walkXml(xml, part, readLimits);
  const [, root, attributes = ''] = rootTag.exec(xml.toString('utf8', 0, 65_536)) ?? [];
  if (root !== name || attributeIn(attributes, 'xmlns') !== namespace) throw new Unpatchable(`${part}: root ${root}`);
}

/** The value of an attribute in the text of one tag, raw; null when it has none. The name is one of the format's, without signs. */
export const attributeIn = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined) ?? null;

/** The tag with an attribute set, as it is to stand in XML. */
export function withAttribute(tag: string, name: string, value: string | number): string {
  const present = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  return present.test(tag)
    ? tag.replace(present, (_, before: string) => `${before}"${value}"`)
    : tag.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end.trim()}`);
}

/** The tag without an attribute. */
export const withoutAttribute = (tag: string, name: string): string =>
  tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');

/** A change of the bytes `start..end` to a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bytes with the changes made; they come in order and do not overlap. */
export function edited(bytes: Buffer, edits: readonly Edit[]): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    pieces.push(bytes.subarray(at, start), Buffer.from(text, 'utf8'));
    at = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(at)]);
}
