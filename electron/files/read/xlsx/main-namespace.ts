/** The namespaces of spreadsheets: the one nearly all programs write, and that of "strict" Open XML, which holds the same elements. */
const mainNamespaces: ReadonlySet<string | null> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

export const isMainNamespace = (name: string | null): boolean => mainNamespaces.has(name);
