/** The named characters that Vietnamese offices' exports contain; any other name stays as it is written. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  middot: '·',
  bull: '•',
  deg: '°',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  times: '×',
  laquo: '«',
  raquo: '»',
  eth: 'ð',
  ETH: 'Ð',
};

const marks: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308' };

function characterOf(name: string): string | null {
  if (Object.hasOwn(named, name)) return named[name] ?? null;
  const accented = /^([A-Za-z])(grave|acute|circ|tilde|uml)$/.exec(name);
  return accented ? `${accented[1]}${marks[accented[2] ?? ''] ?? ''}`.normalize('NFC') : null;
}

/** A number that stands for no character, or for a control character, becomes the replacement character. */
function characterOfNumber(code: number): string {
  const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
  return isControl || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}

/** Text with its character references (`&#7879;`, `&#x1EC7;`, `&ecirc;`) replaced. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]\w{1,7}));/g,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return characterOfNumber(Number(decimal));
      if (hex !== undefined) return characterOfNumber(Number.parseInt(hex, 16));
      return characterOf(name ?? '') ?? all;
    },
  );
}
