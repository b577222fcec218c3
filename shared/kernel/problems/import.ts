/** Problems of sheets, rows and cells. */
export interface ImportProblems {
  'sheet.no-table': Record<string, never>;
  'sheet.unknown-kind': { readonly headings: string };
  'sheet.kind-not-possible': { readonly kind: string; readonly missing: string };
  'sheet.missing-column': { readonly kind: string; readonly column: string };
  'sheet.hidden': Record<string, never>;
  'sheet.not-found': { readonly sheet: string; readonly there: string };
  'sheet.unknown': { readonly sheetId: number };
  'sheet.replaced': { readonly before: number; readonly now: number };
}
