import { type LegacyFont, legacyFont } from '../../kernel/vietnamese/legacy/legacy-font.ts';
import type { RawSheet } from '../raw-sheet.ts';

export type FontOfCell = (row: number, column: number) => LegacyFont | null;

/** What the font of a cell says about its encoding, where the workbook tells fonts. */
export function fontsOf({ legacyFonts }: RawSheet): FontOfCell {
  if (!legacyFonts) return () => null;
  const fonts = legacyFonts.names.map(legacyFont);
  return (row, column) => fonts[(legacyFonts.rows[row]?.[column] ?? 0) - 1] ?? null;
}
