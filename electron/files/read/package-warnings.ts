import type { ZipEntries } from './zip-directory.ts';

/** What a workbook carries that is never opened, and of which a person should know. */
export type PackageWarning = 'file.macros' | 'file.external-links';

/** Programs (VBA, macro sheets) and links to other workbooks, by the names of the parts. */
export function packageWarnings(entries: ZipEntries): readonly PackageWarning[] {
  const keys = [...entries.keys()];
  const found: PackageWarning[] = [];
  if (keys.some((key) => /(?:^|\/)vbaproject[^/]*\.bin$|^xl\/macrosheets\/[^/]+$|^basic\/.+\.xml$/.test(key))) found.push('file.macros');
  if (keys.some((key) => /^xl\/externallinks\/[^/]+$/.test(key))) found.push('file.external-links');
  return found;
}
