import type { StyleSheet } from './style-sheet.ts';

/** Colours of the cells to correct, AARRGGBB. Not the palette of any program, so that they are known again when the workbook comes back. */
export const markColours = { error: 'FFFAC9CB', warning: 'FFFDE9B8' } as const;

/** Styles of the list of cells to correct, as numbers of the stylesheet. */
export interface ListLooks {
  readonly title: number;
  readonly line: number;
  readonly marker: number;
  readonly heading: number;
  readonly centred: number;
  readonly text: number;
  readonly link: number;
  readonly error: number;
  readonly warning: number;
}

const font = (size: number, more = ''): string => `<font>${more}<sz val="${size}"/>%<name val="Times New Roman"/><family val="1"/></font>`;
const coloured = (template: string, colour: string | null): string =>
  template.replace('%', colour === null ? '' : `<color rgb="${colour}"/>`);
const thin = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FF8C96A3"/></${side}>`).join('');

/** Adds the looks of the list to a stylesheet. */
export function addListLooks(styles: StyleSheet, errorFill: number, warningFill: number): ListLooks {
  const plain = styles.add('fonts', coloured(font(11), null));
  const bold = styles.add('fonts', coloured(font(11, '<b/>'), null));
  const large = styles.add('fonts', coloured(font(14, '<b/>'), null));
  const small = styles.add('fonts', coloured(font(8), 'FF9AA3AF'));
  const blue = styles.add('fonts', coloured(font(11, '<u/>'), 'FF1F4E9E'));
  const headingFill = styles.addFill('FFE7ECF3');
  const box = styles.add('borders', `<border>${thin}<diagonal/></border>`);
  const look = (fontId: number, fillId: number, borderId: number, horizontal: string, vertical: string, wrap: boolean): number =>
    styles.add(
      'cellXfs',
      `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}/></xf>`,
    );
  return {
    title: look(large, 0, 0, 'left', 'center', false),
    line: look(plain, 0, 0, 'left', 'center', true),
    marker: look(small, 0, 0, 'left', 'center', false),
    heading: look(bold, headingFill, box, 'center', 'center', true),
    centred: look(plain, 0, box, 'center', 'top', true),
    text: look(plain, 0, box, 'left', 'top', true),
    link: look(blue, 0, box, 'center', 'top', true),
    error: look(plain, errorFill, box, 'center', 'top', true),
    warning: look(plain, warningFill, box, 'center', 'top', true),
  };
}
