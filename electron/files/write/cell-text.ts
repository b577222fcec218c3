/** The most a cell of a workbook holds. */
const mostCharacters = 32_767;

// Not allowed in XML, or taken for something else by programs that read it: control characters (tab becomes a space, a line feed stays),
// halves of a character, and two code points that are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what this is for
const controls = /[\u0000-\u0009\u000B-\u001F]/g;
const noCharacter = /[\uFFFE\uFFFF]/g;

/**
 * Text as a cell can hold it: composed, without control characters, and with a literal "_x0041_" kept from being read as "A".
 * Nothing is put before "=", "+", "-" or "@": a text cell of a workbook stays text, and its words stay as they were.
 */
export function cellText(text: string): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(controls, (control) => (control === '\t' ? ' ' : ''))
    .replace(noCharacter, '\uFFFD')
    .toWellFormed()
    .normalize('NFC');
  const whole = clean.length <= mostCharacters ? clean : `${clean.slice(0, mostCharacters - 1)}…`.toWellFormed();
  return whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Text for the head or foot of a page, where "&" begins a command and a line may not be long. */
export const pageText = (text: string): string => cellText(text).replaceAll('\n', ' ').replaceAll('&', '&&');
