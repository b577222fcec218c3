import type { ColumnForm } from '../../../../shared/staging/templates/template.ts';
import { mainNamespace, xmlHead } from '../xlsx/namespaces.ts';

/** What a cell of the table is for. */
const roles = ['column', 'row', 'sample'] as const; // the whole column below the table; a row to fill in; the example
export type CellRole = (typeof roles)[number];

const formats = ['@', 'dd/mm/yyyy', '#,##0', '#,##0.00', '0.00##', '0.0#####'] as const;
type Format = (typeof formats)[number];
const builtIn: Readonly<Partial<Record<Format, number>>> = { '@': 49, '#,##0': 3, '#,##0.00': 4 };
const firstOwnFormat = 164;
const formatNumber = (format: Format): number => builtIn[format] ?? firstOwnFormat + formats.indexOf(format);

function formatOf(form: ColumnForm): Format {
  if (form.kind === 'day') return 'dd/mm/yyyy';
  if (form.kind !== 'number') return '@';
  return form.places === 0 ? '#,##0' : form.places === 2 ? '#,##0.00' : form.places === 4 ? '0.00##' : '0.0#####';
}

const looks = ['text', 'centred', 'day', 'whole', 'hundredths', 'coefficient', 'weight'] as const;

function lookOf(form: ColumnForm): number {
  if (form.kind === 'text') return looks.indexOf('text');
  const format = formatOf(form);
  return format === '@' ? looks.indexOf('centred') : 1 + formats.indexOf(format);
}

const lookFormat = (look: number): Format => (look === 0 ? '@' : (formats[look - 1] ?? '@'));
const horizontal = (look: number): string => (look === 0 ? 'left' : look <= 2 ? 'center' : 'right');

const fonts = [
  '<font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>',
  '<font><b/><sz val="14"/><name val="Times New Roman"/><family val="1"/></font>',
  '<font><i/><sz val="11"/><color rgb="FF5B6570"/><name val="Times New Roman"/><family val="1"/></font>',
  '<font><b/><sz val="11"/><name val="Times New Roman"/><family val="1"/></font>',
  '<font><i/><sz val="9"/><color rgb="FF5B6570"/><name val="Times New Roman"/><family val="1"/></font>',
];
const [plain, large, italic, bold, small] = [0, 1, 2, 3, 4] as const;
const [none, neededFill, headingFill, sampleFill] = [0, 2, 3, 4] as const;
const solid = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The fixed styles before those of the cells. */
export const headStyles = { plain: 0, title: 1, line: 2, hint: 3, heading: 4, neededHeading: 5 } as const;
const firstCellStyle = Object.keys(headStyles).length;

/** The style of a cell of a column: unlocked, so that it may be filled in where the sheet is protected. */
export const cellStyle = (form: ColumnForm, role: CellRole): number => firstCellStyle + roles.indexOf(role) * looks.length + lookOf(form);

/** The stylesheet of every template. */
export function templateStyles(): string {
  const thin = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FF8C96A3"/></${side}>`).join('');
  const own = formats.filter((format) => builtIn[format] === undefined);
  const head = (font: number, fill: number, border: number, across: string, wrap: boolean): string =>
    `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${across}" vertical="center"${wrap ? ' wrapText="1"' : ''}/></xf>`;
  const cells = roles.flatMap((role) =>
    looks.map((_, look) => {
      const [font, fill, border] = role === 'sample' ? [italic, sampleFill, 1] : [plain, none, role === 'row' ? 1 : 0];
      return `<xf numFmtId="${formatNumber(lookFormat(look))}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment horizontal="${horizontal(look)}" vertical="top"${look === 0 ? ' wrapText="1"' : ''}/><protection locked="0"/></xf>`;
    }),
  );
  const xfs = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    head(large, none, 0, 'left', false),
    head(italic, none, 0, 'left', false),
    head(small, none, 1, 'center', true),
    head(bold, headingFill, 1, 'center', true),
    head(bold, neededFill, 1, 'center', true),
    ...cells,
  ];
  return [
    `${xmlHead}<styleSheet xmlns="${mainNamespace}"><numFmts count="${own.length}">${own.map((format) => `<numFmt numFmtId="${formatNumber(format)}" formatCode="${format}"/>`).join('')}</numFmts>`,
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>`,
    `<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFBFD2EC')}${solid('FFE7ECF3')}${solid('FFF5F5F2')}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${thin}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}
