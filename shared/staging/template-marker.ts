import type { RawSheet } from './raw-sheet.ts';

/** What the sheet of lists of one of our templates begins with, and the columns it stands for. */
export const templateListsMarker = (kind: string, version: number): string => `sapxep-template ${version} ${kind}`;

/** Whether the sheet only holds the lists that cells of a template are chosen from: no table, and nothing to ask about. */
export function isTemplateLists({ rows }: Pick<RawSheet, 'rows'>): boolean {
  const first = rows[0]?.[0];
  return typeof first === 'string' && /^sapxep-template \d+ [a-z]+$/.test(first.trim());
}

/** What the first column of a sample row says, in either language; such a row is no record. */
export const sampleWords = { vi: 'Ví dụ', en: 'Example' } as const;
