import { mainNamespace, xmlHead } from '../xlsx/namespaces.ts';
import { xmlAttribute } from '../xlsx/xml-text.ts';

/** What a cell made from a read one holds, as far as its look goes. */
const plainForms = ['number', 'text', 'lines', 'day', 'moment', 'time'] as const;
export type PlainForm = (typeof plainForms)[number];

const [dayFormat, momentFormat, timeFormat] = [164, 165, 166] as const;
const formats: Readonly<Record<PlainForm, number>> = {
  number: 0,
  text: 49,
  lines: 49,
  day: dayFormat,
  moment: momentFormat,
  time: timeFormat,
};
const plainFont = 'Times New Roman';

/** A stylesheet with one style for each form in each font, and the number of each. Font 0 is the ordinary one. */
export class PlainStyles {
  readonly #fonts: readonly string[];

  /** @param legacyFonts fonts that show an encoding older than Unicode; their cells keep them, or nobody could read the text */
  constructor(legacyFonts: readonly string[]) {
    this.#fonts = [plainFont, ...legacyFonts];
  }

  styleOf(form: PlainForm, font: number): number {
    return 1 + Math.min(font, this.#fonts.length - 1) * plainForms.length + plainForms.indexOf(form);
  }

  /** The number of a font by its name; 0 for one that is not among those kept. */
  fontOf(name: string): number {
    return Math.max(0, this.#fonts.indexOf(name));
  }

  toXml(): string {
    const fonts = this.#fonts.map((name) => `<font><sz val="11"/><name val="${xmlAttribute(name)}"/></font>`);
    const xf = (format: number, font: number, more: string): string =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"${more}`;
    const styles = fonts.flatMap((_, font) =>
      plainForms.map((form) =>
        xf(formats[form], font, form === 'lines' ? ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' : '/>'),
      ),
    );
    return [
      `${xmlHead}<styleSheet xmlns="${mainNamespace}"><numFmts count="3"><numFmt numFmtId="${dayFormat}" formatCode="dd/mm/yyyy"/><numFmt numFmtId="${momentFormat}" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="${timeFormat}" formatCode="hh:mm"/></numFmts>`,
      `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${styles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join('')}</cellXfs>`,
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join('');
  }
}
