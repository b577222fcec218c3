import type { ReadLimits } from '../limits.ts';
import { attributeOf, isNamed, walkXml } from '../walk-xml.ts';
import { builtInDateFormats, isDateFormat } from './date-format.ts';
import { isLegacyFont } from './legacy-font.ts';
import { decodeXmlText } from './xml-text.ts';

/** What the looks of cells tell about their values, by the number of the look. */
export interface CellStyles {
  readonly isDate: Uint8Array; // 1 = a date or a time
  readonly fonts: readonly (string | null)[]; // the legacy font, null for any other
  readonly hasLegacyFonts: boolean;
}

export const noStyles: CellStyles = { isDate: new Uint8Array(0), fonts: [], hasLegacyFonts: false };

type Section = 'numFmts' | 'fonts' | 'cellXfs';
const sections: readonly Section[] = ['numFmts', 'fonts', 'cellXfs'];

/**
 * Reads the styles part.
 *
 * Errors: throws Refusal for broken XML.
 */
export function readStyles(xml: Buffer, part: string, limits: ReadLimits): CellStyles {
  const formats = new Map(builtInDateFormats);
  const fonts: (string | null)[] = [];
  const looks: { readonly format: number; readonly font: number }[] = [];
  let section: Section | null = null;
  walkXml(xml, part, limits, (kind, nameStart, nameEnd, end) => {
    const is = (name: string): boolean => isNamed(xml, nameStart, nameEnd, name);
    const attribute = (name: string): string => decodeXmlText(attributeOf(xml, nameEnd, end, name) ?? '');
    if (kind === 'close') {
      if (section !== null && is(section)) section = null;
    } else if (section === null) {
      if (kind === 'open') section = sections.find(is) ?? null;
    } else if (section === 'numFmts' && is('numFmt')) {
      const id = Number.parseInt(attribute('numFmtId'), 10);
      if (id > 0) formats.set(id, attribute('formatCode'));
    } else if (section === 'fonts' && is('font')) fonts.push(null);
    else if (section === 'fonts' && is('name')) {
      const name = attribute('val');
      if (fonts.length > 0 && isLegacyFont(name)) fonts[fonts.length - 1] = name;
    } else if (section === 'cellXfs' && is('xf'))
      looks.push({ format: Number.parseInt(attribute('numFmtId'), 10) || 0, font: Number.parseInt(attribute('fontId'), 10) || 0 });
  });
  const dates = new Map<number, boolean>();
  for (const [id, format] of formats) dates.set(id, isDateFormat(format));
  const fontsOfLooks = looks.map(({ font }) => fonts[font] ?? null);
  return {
    isDate: Uint8Array.from(looks, ({ format }) => (dates.get(format) ? 1 : 0)),
    fonts: fontsOfLooks,
    hasLegacyFonts: fontsOfLooks.some((font) => font !== null),
  };
}
