import { contentTypesNamespace } from '../xlsx/namespaces.ts';
import { xmlAttribute } from '../xlsx/xml-text.ts';
import type { PackageParts } from './package-parts.ts';
import { attributeIn, checkRoot } from './xml-part.ts';

const part = '[Content_Types].xml';

/** Says in the package what kind of part a new part is, or all parts with an extension are. */
export function declareType(parts: PackageParts, what: { readonly part: string } | { readonly extension: string }, type: string): void {
  const bytes = parts.read(part);
  checkRoot(bytes, part, 'Types', contentTypesNamespace);
  const xml = bytes.toString('utf8');
  const declaration =
    'part' in what
      ? `<Override PartName="/${xmlAttribute(what.part)}" ContentType="${type}"/>`
      : `<Default Extension="${what.extension}" ContentType="${type}"/>`;
  if ('extension' in what) {
    const known = [...xml.matchAll(/<Default\b[^<>]*>/g)].some(([tag]) => attributeIn(tag, 'Extension')?.toLowerCase() === what.extension);
    if (known) return;
  }
  const end = xml.lastIndexOf('</Types>');
  // Defaults come first: some readers want them so.
  const at = 'part' in what ? end : (/<(?:Default|Override)\b/.exec(xml)?.index ?? end);
  parts.write(part, `${xml.slice(0, at)}${declaration}${xml.slice(at)}`);
}
