/** What XML cannot hold at all: control characters but for tab, line feed and carriage return, and two code points that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is what this is for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const mostCharacters = 32_767; // of a cell

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

const escaped = (text: string): string =>
  text
    .replace(unwritable, '')
    .toWellFormed()
    .replace(/[&<>]/g, (mark) => entities[mark] ?? mark);

/**
 * Text between tags, exactly as it is but for control characters, which no workbook shows. A literal "_x0041_" is kept from being
 * read as "A", a carriage return from being read as a line feed.
 */
export const xmlText = (text: string): string => {
  const whole = text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`;
  return escaped(whole.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_'));
};

/** The value of an attribute, without its quotes. */
export const xmlAttribute = (text: string): string =>
  text
    .replace(unwritable, '')
    .toWellFormed()
    .replace(/[&<>"\n\t\r]/g, (mark) => entities[mark] ?? mark);

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that a raw attribute or text node stands for; entities nobody declared stay as they are. */
export const fromXml = (raw: string): string =>
  raw.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex: string | undefined, decimal: string | undefined, name: string) => {
      if (hex === undefined && decimal === undefined) return named[name] ?? whole;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );

const kept = (text: string): string => (/^\s|\s$|[\n\t]|\s\s/.test(text) ? ' xml:space="preserve"' : '');

/** `<t>…</t>` with its spaces kept. */
export const xmlString = (text: string): string => `<t${kept(text)}>${xmlText(text)}</t>`;

/** A cell of text, stored in the sheet itself: never a formula, whatever it begins with. */
export const textCell = (address: string, style: number, text: string): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is>${xmlString(text)}</is></c>`;

export const numberCell = (address: string, style: number, value: number): string => `<c r="${address}" s="${style}"><v>${value}</v></c>`;

export const emptyCell = (address: string, style: number): string => `<c r="${address}" s="${style}"/>`;
