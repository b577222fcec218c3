import { cleanText } from '../../kernel/vietnamese/clean-text.ts';
import type { UnitLevel } from '../../model/unit.ts';
import { cellText } from '../cells/cell-text.ts';
import { levelOfKind, parseUnitName } from '../unit-name.ts';
import { type CellParser, type ColumnFacts, nothing, parsed } from './parsed.ts';
import { isPlaceholder } from './quantity.ts';

/** A unit that a cell names, with the one above where the cell names that too. */
export interface Neighbour {
  readonly name: string;
  readonly district: string | null;
}

const several = /^các (xã|phường|thị trấn|đặc khu|xã, phường|phường, xã|huyện|quận)[:\s]\s*(.*)$/iu;
const between = /[;\n]|,|\svà\s/iu;
const inBrackets = /^(.*?)\s*\(([^()]*)\)$/;

const levelOf = (text: string): UnitLevel | 'city' | null => {
  const { kind } = parseUnitName(text);
  return kind === null ? null : (levelOfKind[kind] ?? 'city');
};

/** "Xã A (huyện B)": the unit and the one above it. */
function withUpper(text: string): Neighbour {
  const match = inBrackets.exec(text);
  return match && levelOf(match[2] ?? '') !== null ? { name: match[1] ?? '', district: match[2] ?? '' } : { name: text, district: null };
}

/** The units in a text, in order: a district right behind a commune tells which commune is meant. */
function unitsIn(text: string): readonly Neighbour[] {
  const units: Neighbour[] = [];
  let kind = ''; // of names without one, after "các xã"
  for (const piece of text.split(between)) {
    const plain = cleanText(piece).replace(/\.$/, '');
    const group = several.exec(plain);
    if (group) kind = /^(?:xã|phường), /.test(group[1] ?? '') ? '' : (group[1] ?? '');
    const own = group ? (group[2] ?? '') : plain;
    if (own === '') continue;
    const before = units.at(-1);
    const level = levelOf(own);
    if (level !== null && !group) kind = '';
    const isUpper = before !== undefined && levelOf(before.name) === 'commune' && (level === 'district' || level === 'city');
    if (isUpper && before.district === null) units[units.length - 1] = { ...before, district: own };
    else if (!(isUpper || (level === 'province' && before !== undefined)))
      units.push(withUpper(level === null && kind !== '' ? `${kind} ${own}` : own));
  }
  return units;
}

/** The units that a cell names: one, or several between commas: "Xã A, xã B và phường C", "các xã: A, B", "Xã A, huyện B; xã C". */
export function neighbours({ date1904 }: Pick<ColumnFacts, 'date1904'>): CellParser<readonly Neighbour[]> {
  return (cell) => {
    const units = unitsIn(typeof cell === 'string' ? cell.normalize('NFC') : cellText(cell, date1904)).filter(
      ({ name }) => !isPlaceholder(name),
    );
    return units.length === 0 ? nothing : parsed(units);
  };
}
