/** Texts of the error values that binary and XML workbooks store as numbers. */
const errorTexts: ReadonlyMap<number, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

/** Newer errors (#SPILL!, #CALC! …) have no number; what is left of them is that the cell has an error. */
export const errorText = (code: unknown): string => (typeof code === 'number' ? errorTexts.get(code) : undefined) ?? '#ERROR!';

const known: ReadonlySet<string> = new Set(errorTexts.values());

/** The text of an error as an .xlsx stores it, held to the same texts. */
export const errorTextOf = (text: string): string => (known.has(text) ? text : '#ERROR!');
