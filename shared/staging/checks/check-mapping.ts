import { fraction, multiply, roundHalfUp } from '../../kernel/fraction.ts';
import type { MappingRecord, PieceSize, UnitRecord } from '../../model/records.ts';
import type { UnitResolver } from '../unit-resolver.ts';
import { checkNewUnits } from './check-new-units.ts';
import { type Joining, type Listed, otherCell, report } from './joining.ts';
import { differingColumn } from './same-row.ts';
import { unitOfRow } from './unit-of-row.ts';

type MappingRow = Listed<'mapping'>;

const oldFields = ['oldCode', 'oldName'];

/** What the pieces of one old unit surely take of it, in parts of `whole`; estimates are weights and take nothing for sure. */
function taken(pieces: readonly PieceSize[], whole: number | null): { readonly parts: bigint; readonly of: bigint } {
  const unit = BigInt(whole === null || whole === 0 ? 1 : whole);
  const parts = pieces.reduce((sum, piece) => {
    if (piece.kind === 'all') return sum + 1_000_000n * unit;
    if (piece.kind === 'share') return sum + BigInt(piece.partsPerMillion) * unit;
    return piece.kind === 'amount' && whole !== null && whole > 0 ? sum + BigInt(piece.value) * 1_000_000n : sum;
  }, 0n);
  return { parts, of: 1_000_000n * unit };
}

/** Areas are whole hectares: each amount, and the whole, may be half a hectare off. */
const roundingHa = (pieces: readonly PieceSize[]): bigint =>
  BigInt(Math.floor((pieces.filter(({ kind }) => kind === 'amount').length + 1) / 2));

/** "112,5 %", from hundredths of a percent. */
function percentText(parts: bigint, of: bigint): string {
  const hundredths = roundHalfUp(multiply(fraction(parts, of), fraction(10_000)));
  const decimals = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(hundredths / 100)}${decimals === '' ? '' : `,${decimals}`} %`;
}

/** Where a row says how much it takes: the whole in words, parts in numbers (one share may stand for land and people); else the cells of the old unit. */
const sizeFields = ({ record }: MappingRow, of: 'area' | 'population'): readonly string[] => {
  const numbers = [of, 'area', 'population'];
  return record[of].kind === 'amount' || record[of].kind === 'share'
    ? [...numbers, 'extent', ...oldFields]
    : ['extent', ...numbers, ...oldFields];
};

function checkWhole(unit: UnitRecord, rows: readonly MappingRow[], of: 'area' | 'population'): boolean {
  const pieces = rows.map(({ record }) => record[of]);
  const whole = of === 'area' ? unit.areaHa : unit.population;
  const { parts, of: all } = taken(pieces, whole);
  const tolerated = of === 'area' && pieces.some(({ kind }) => kind === 'amount') ? roundingHa(pieces) * 1_000_000n : 0n;
  if (parts <= all + tolerated) return true;
  for (const row of rows)
    report(
      row,
      sizeFields(row, of),
      'mapping.over-whole',
      { unit: `${unit.name} (${unit.code})`, of, percent: percentText(parts, all) },
      'error',
    );
  return false;
}

/** A new unit given by its code alone takes its name from the list of new units, or from another row of the file. */
function nameNewUnits(rows: readonly MappingRow[], after: readonly UnitRecord[]): void {
  const names = new Map(after.map(({ code, name }) => [code, name] as const));
  for (const { record } of rows)
    if (record.newCode !== null && record.newName !== '' && !names.has(record.newCode)) names.set(record.newCode, record.newName);
  for (const row of rows) {
    if (row.joined === null || row.record.newName !== '') continue;
    const code = row.record.newCode ?? '';
    const newName = names.get(code);
    if (newName === undefined) report(row, ['newCode'], 'mapping.new-name-unknown', { code }, 'error');
    else row.joined.change(row.record, { ...row.record, newName } satisfies MappingRecord);
  }
}

/** Rows that are the same but for columns nobody takes (the name of a hamlet): both pieces are kept. */
function warnOfAlike(rows: readonly MappingRow[]): void {
  const first = new Map<string, MappingRow>();
  for (const row of rows) {
    const key = JSON.stringify({ ...row.record, row: 0 });
    const before = first.get(key);
    if (!before) first.set(key, row);
    else
      report(row, oldFields, 'row.alike', { first: otherCell(before, oldFields), column: differingColumn(before, row) ?? '' }, 'warning');
  }
}

/**
 * Old units that no list has, pieces that come to more than the whole, new units without a name.
 *
 * Shape   one file is one set of decisions: its sheets are looked at together, those of another file are a variant and never held against it.
 */
export function checkMapping(joining: Joining, today: UnitResolver<UnitRecord> | null, after: readonly UnitRecord[]): void {
  const byFile = () => Map.groupBy(joining.listed('mapping'), ({ sheet }) => sheet.file).values();
  for (const rows of byFile()) {
    nameNewUnits(rows, after);
    warnOfAlike(rows);
  }
  for (const rows of byFile()) checkNewUnits(rows, today);
  if (today !== null) for (const rows of byFile()) checkPieces(rows, today);
}

function checkPieces(mapping: readonly MappingRow[], today: UnitResolver<UnitRecord>): void {
  const byUnit = new Map<UnitRecord, MappingRow[]>();
  for (const row of mapping) {
    const { oldCode, oldName, oldDistrict, oldProvince } = row.record;
    const unit = unitOfRow(row, oldFields, { code: oldCode, name: oldName, district: oldDistrict, province: oldProvince }, today);
    if (unit === null) continue;
    const rows = byUnit.get(unit);
    if (rows) rows.push(row);
    else byUnit.set(unit, [row]);
  }
  for (const [unit, rows] of byUnit) if (checkWhole(unit, rows, 'area')) checkWhole(unit, rows, 'population');
}
