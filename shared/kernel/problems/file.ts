/** Problems of a file as a whole, found before or while its cells are read. */
export interface FileProblems {
  'file.not-found': { readonly path: string };
  'file.empty': Record<string, never>;
  'file.too-large': { readonly bytes: number; readonly limit: number };
  'file.wrong-type': { readonly found: string; readonly expected: string };
  'file.password': Record<string, never>;
  'file.damaged': { readonly detail: string };
  'file.unsafe': { readonly detail: string };
  'file.lost-cells': { readonly expected: number; readonly actual: number };
  'file.timed-out': { readonly seconds: number };
  'file.out-of-memory': { readonly limitMb: number };
  'file.cancelled': Record<string, never>;
}
