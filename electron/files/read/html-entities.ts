import { windowsCharacter } from '../../../shared/kernel/vietnamese/legacy/windows-bytes.ts';

/** The names HTML gives the characters 0xA0–0xFF, in their order: pages in the old Vietnamese encodings hold any of them. */
const latinNames =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Other names: those of markup, of what Windows has at 0x80–0x9F, and of Vietnamese letters. */
const otherNames: readonly (readonly [string, string])[] = [
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", bull: '•', hellip: '…', euro: '€', trade: '™' }),
  ...Object.entries({ sbquo: '‚', fnof: 'ƒ', bdquo: '„', dagger: '†', Dagger: '‡', circ: 'ˆ', permil: '‰', tilde: '˜' }),
  ...Object.entries({ Scaron: 'Š', scaron: 'š', lsaquo: '‹', rsaquo: '›', OElig: 'Œ', oelig: 'œ', Yuml: 'Ÿ' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—' }),
  ...Object.entries({ ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f' }),
  ...Object.entries({ abreve: 'ă', Abreve: 'Ă', dstrok: 'đ', Dstrok: 'Đ' }),
];

const named: ReadonlyMap<string, string> = new Map([
  ...latinNames.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...otherNames,
]);

const marks: ReadonlyMap<string, string> = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
]);

/** Any name this table does not know stays as it is written. */
function characterOf(name: string): string | null {
  const known = named.get(name);
  if (known !== undefined) return known;
  const accented = /^([AEIOUYaeiouy])(grave|acute|circ|tilde)$/.exec(name);
  return accented ? `${accented[1]}${marks.get(accented[2] ?? '') ?? ''}`.normalize('NFC') : null;
}

/** Control characters that are capitals of VPS and VISCII. */
const isControlLetter = (code: number): boolean =>
  (code >= 2 && code <= 6) || (code >= 0x10 && code <= 0x15) || code === 0x19 || (code >= 0x1c && code <= 0x1e);

/**
 * As browsers do: 0x80–0x9F mean what Windows shows for them. A number that stands for no character, or for a control
 * character that is no letter anywhere, becomes the replacement character.
 */
function characterOfNumber(code: number): string {
  const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13 && !isControlLetter(code);
  if (isControl || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return code < 0xa0 ? windowsCharacter(code) : String.fromCodePoint(code);
}

/** Text with its character references (`&#7879;`, `&#x1EC7;`, `&ecirc;`) replaced. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#0{0,8}(\d{1,7})|#[xX]0{0,8}([\da-fA-F]{1,6})|([A-Za-z]\w{1,7}));/g,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return characterOfNumber(Number(decimal));
      if (hex !== undefined) return characterOfNumber(Number.parseInt(hex, 16));
      return characterOf(name ?? '') ?? all;
    },
  );
}
