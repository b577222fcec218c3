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
  | 'coordinate' // of a boundary file: no finite number
  | 'repeated-name' // of JSON: one name twice in one object
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
  | 'password-work' // it asks for so many rounds of hashing that a password would never be checked
  | 'hidden-markup'; // markup inside a comment or a CDATA section

/** Problems of a file as a whole, found before or while its cells are read. */
export interface FileProblems {
  'file.not-found': { readonly path: string };
  'file.no-access': { readonly path: string; readonly reason: 'not-a-file' | 'not-allowed' | 'in-use' | 'read-error' };
  'file.empty': Record<string, never>;
  'file.too-large': { readonly bytes: number; readonly limit: number; readonly unpacked: boolean };
  'file.too-many': {
    readonly what: 'parts' | 'sheets' | 'rows' | 'columns' | 'cells' | 'texts' | 'merges' | 'cell-characters' | 'characters' | 'points';
    readonly limit: number;
  };
  'file.wrong-type': { readonly found: FoundContent; readonly extension: string }; // ".xlsx", or "" when there is none
  'file.password': { readonly canOpen: boolean }; // whether the program can open it once it is given the password
  'file.password-wrong': Record<string, never>;
  'file.damaged': { readonly reason: DamageReason; readonly part: string | null };
  'file.unclosed-quote': { readonly row: number }; // 1 = first
  'file.unsafe': { readonly reason: UnsafeReason; readonly part: string | null };
  'file.json-invalid': { readonly line: number }; // 1 = first
  'file.json-not-boundaries': { readonly found: 'other-data' | 'bare-shape' | 'no-features' };
  'file.boundaries-projected': { readonly x: number; readonly y: number }; // whole units of the foreign grid
  'file.boundaries-swapped': Record<string, never>;
  'file.outline-broken': {
    readonly reason: 'shape' | 'properties' | 'coordinate' | 'short-ring' | 'open-ring' | 'arc';
    readonly feature: number; // 1 = first of its sheet
  };
  'file.lost-sheet': { readonly sheet: string };
  'file.lost-cells': { readonly expected: number; readonly actual: number };
  'file.timed-out': { readonly seconds: number };
  'file.out-of-memory': { readonly limitMb: number };
  'file.cancelled': Record<string, never>;
  /** Warnings: the file was read, and this should be known. */
  'file.no-checksum': Record<string, never>;
  'file.macros': Record<string, never>;
  'file.external-links': Record<string, never>;
  'file.guessed-encoding': { readonly encoding: string };
  'file.features-without-outline': { readonly none: number; readonly others: number }; // no shape; a point or a line
  'file.formulas-without-values': { readonly count: number; readonly firstCell: string };
}
