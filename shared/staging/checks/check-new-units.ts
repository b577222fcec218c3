import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import { searchKey } from '../../kernel/vietnamese/search-key.ts';
import type { MappingRecord, UnitRecord } from '../../model/records.ts';
import { codeWidths } from '../parse/code.ts';
import { parseUnitName, unitKey } from '../unit-name.ts';
import type { UnitResolver } from '../unit-resolver.ts';
import { type Listed, otherCell, report } from './joining.ts';

type MappingRow = Listed<'mapping'>;

const newFields = ['newCode', 'newName'];
const nameFields = ['newName', 'newCode'];

/** The province a row lies in: as the row says, else that of its old unit; "" when nothing tells. Homonyms of two provinces are two units. */
function provinceOf({ newProvince, oldProvince, ...row }: MappingRecord, today: UnitResolver<UnitRecord> | null): string {
  const stated = newProvince ?? oldProvince;
  if (stated !== null) return nameKey(parseUnitName(stated).bare);
  const found = today?.resolve({ code: row.oldCode, name: row.oldName, district: row.oldDistrict, province: null });
  let unit = found?.kind === 'found' ? found.unit : null;
  for (let steps = 0; unit && unit.level !== 'province' && steps < 3; steps++) unit = today?.parentOf(unit) ?? null;
  return unit?.level === 'province' ? nameKey(parseUnitName(unit.name).bare) : '';
}

const mostOfOneProvince = 200; // communes after the reorganisation; Ho Chi Minh City has 168

const isOfficial = (code: string | null): code is string => code !== null && code.length >= codeWidths.commune;

/** A new unit of one file under the first row that names it. */
interface NewUnit {
  readonly row: MappingRow;
  readonly key: string; // of the full name
  readonly code: string | null;
}

/**
 * One code for two new units (refused), one new unit under two codes, and names that differ only by marks or by the kind of unit, where no code tells
 * whether they are one (warned about).
 */
export function checkNewUnits(rows: readonly MappingRow[], today: UnitResolver<UnitRecord> | null): void {
  const isOfMany = new Set(rows.flatMap(({ record }) => (isOfficial(record.newCode) ? [record.newCode] : []))).size > mostOfOneProvince;
  const byCode = new Map<string, NewUnit>();
  const byName = new Map<string, NewUnit>();
  const bySound = new Map<string, NewUnit[]>();
  for (const row of rows) {
    const { newCode: code, newName: name } = row.record;
    if (name === '') continue;
    const key = unitKey(parseUnitName(name));
    const own: NewUnit = { row, key, code };
    const place = provinceOf(row.record, today);
    const codeKey = code === null || isOfficial(code) ? code : `${place}|${code}`; // short ones are numbers in a list, not official codes
    const sameCode = codeKey === null ? undefined : byCode.get(codeKey);
    if (code !== null && sameCode && sameCode.key !== key) {
      const otherName = sameCode.row.record.newName;
      report(row, newFields, 'mapping.code-of-two-units', { code, name, otherName, first: otherCell(sameCode.row, newFields) }, 'error');
      continue;
    }
    if (codeKey !== null && !sameCode) byCode.set(codeKey, own);
    const sameName = byName.get(`${place}|${key}|${code ?? ''}`);
    if (sameName) continue; // an unit met before, as it was met
    byName.set(`${place}|${key}|${code ?? ''}`, own);
    const sound = `${place}|${searchKey(parseUnitName(name).bare)}`;
    const alike = bySound.get(sound) ?? [];
    // Where nothing tells the province, two codes of one name are two provinces' in a list of the whole country.
    if (!(isOfMany && place === '' && isOfficial(code))) warnOfAlike(own, alike);
    alike.push(own);
    bySound.set(sound, alike);
  }
}

function warnOfAlike({ row, key, code }: NewUnit, alike: readonly NewUnit[]): void {
  const { newName: name } = row.record;
  const twice = alike.find((other) => other.key === key && other.code !== null && code !== null && other.code !== code);
  if (code !== null && twice?.code) {
    const params = { name, code, otherCode: twice.code, first: otherCell(twice.row, newFields) };
    report(row, newFields, 'mapping.two-codes', params, 'warning');
    return;
  }
  const near = alike.find((other) => other.key !== key && (other.code === null || code === null));
  if (near) {
    const params = { name, otherName: near.row.record.newName, first: otherCell(near.row, nameFields) };
    report(row, nameFields, 'mapping.names-alike', params, 'warning');
  }
}
