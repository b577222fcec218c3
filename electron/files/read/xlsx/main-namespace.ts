import { attributeOf } from '../walk-xml.ts';

/** The namespaces of spreadsheets: the one nearly all programs write, and that of "strict" Open XML, which holds the same elements. */
const mainNamespaces: ReadonlySet<string | null> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/**
 * With what the names of a part's elements begin: "" as a rule, "x:" where its root binds that prefix to the namespace of
 * spreadsheets.
 *
 * @param nameStart where the whole name of the root's tag begins, with its prefix @param end the tag's ">"
 * Shape   null for a root of another name or namespace.
 */
export function mainPrefix(xml: Buffer, nameStart: number, nameEnd: number, end: number, root: string): string | null {
  const name = xml.toString('latin1', nameStart, nameEnd);
  if (name !== root && !name.endsWith(`:${root}`)) return null;
  const prefix = name.slice(0, name.length - root.length);
  const namespace = attributeOf(xml, nameEnd, end, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
  return mainNamespaces.has(namespace) ? prefix : null;
}
