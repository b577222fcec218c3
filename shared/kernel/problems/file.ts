/** What the bytes of a file turned out to be, when they are no table that can be read. */
export type FoundContent =
  | 'text'
  | 'html-page' // without a table
  | 'web-archive'
  | 'xml'
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'program'
  | 'archive'
  | 'word-document'
  | 'presentation'
  | 'office-document'
  | 'other-spreadsheet' // a format of old programs that is not read
  | 'binary';

export type DamageReason =
  | 'cut-off'
  | 'zip-directory'
  | 'compression'
  | 'checksum'
  | 'xml'
  | 'encoding'
  | 'missing-part'
  | 'cell' // a cell that says something impossible, such as an address that is none
  | 'unreadable'; // the reader gave up

export type UnsafeReason =
  | 'ratio'
  | 'false-size'
  | 'overlap'
  | 'duplicate-part'
  | 'part-name'
  | 'compression-method'
  | 'document-type'
  | 'depth'
  | 'long-tag'
  | 'hidden-markup'; // markup inside a comment or a CDATA section

/** Problems of a file as a whole, found before or while its cells are read. */
export interface FileProblems {
  'file.not-found': { readonly path: string };
  'file.no-access': { readonly path: string; readonly reason: 'not-a-file' | 'not-allowed' | 'in-use' | 'read-error' };
  'file.empty': Record<string, never>;
  'file.too-large': { readonly bytes: number; readonly limit: number; readonly unpacked: boolean };
  'file.too-many': {
    readonly what: 'parts' | 'sheets' | 'rows' | 'columns' | 'cells' | 'texts' | 'merges' | 'cell-characters' | 'characters';
    readonly limit: number;
  };
  'file.wrong-type': { readonly found: FoundContent; readonly extension: string }; // ".xlsx", or "" when there is none
  'file.password': Record<string, never>;
  'file.damaged': { readonly reason: DamageReason; readonly part: string | null };
  'file.unclosed-quote': { readonly row: number }; // 1 = first
  'file.unsafe': { readonly reason: UnsafeReason; readonly part: string | null };
  'file.lost-sheet': { readonly sheet: string };
  'file.lost-cells': { readonly expected: number; readonly actual: number };
  'file.timed-out': { readonly seconds: number };
  'file.out-of-memory': { readonly limitMb: number };
  'file.cancelled': Record<string, never>;
  /** Warnings: the file was read, and this should be known. */
  'file.no-checksum': Record<string, never>;
  'file.guessed-encoding': { readonly encoding: string };
  'file.formulas-without-values': { readonly count: number; readonly firstCell: string };
}
