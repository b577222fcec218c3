import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import type { StaffBody, StaffGroup } from '../../model/person.ts';
import type { OfficialRecord } from '../../model/records.ts';
import { staffBody, staffGroup, wholeBody } from '../parse/person-words.ts';
import { isOffice } from '../table/row-words.ts';
import { parseUnitName } from '../unit-name.ts';
import type { RowView, SectionLevel } from './kind-spec.ts';

/** Where a person works, and among whom. */
export type PlaceOfOfficial = Pick<OfficialRecord, 'unitCode' | 'unitName' | 'districtName' | 'body' | 'department' | 'staffGroup'>;

const [bodyOf, bodyInWords, groupOf] = [staffBody({ field: 'body' }), wholeBody({ field: 'body' }), staffGroup({ field: 'staffGroup' })];
const bodyIn = (text: string | null): StaffBody | null => (text === null ? null : bodyOf(text).value);
const groupIn = (text: string | null): StaffGroup | null => (text === null ? null : groupOf(text).value);

/** A section that is no place: "Khối Đảng" is a body, "Công chức" a group of staff. Any other is a department. */
export function levelOfStaffSection(text: string): SectionLevel | null {
  if (groupIn(text) !== null) return 'staff-group';
  if (bodyInWords(text).value !== null || (/^khối\s/iu.test(text) && bodyIn(text) !== null)) return 'body';
  return null;
}

const unitInside = /\s(?:xã(?! hội)|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+\p{L}/iu;

/** "Đảng ủy", "Hội Nông dân": an office of the unit of the section, and no unit; another unit that it names is not that one. */
function isOfficeOf(text: string, row: RowView, level: SectionLevel): boolean {
  if (!row.hasSection(level) || parseUnitName(text).kind !== null || !(isOffice(text) || bodyInWords(text).value !== null)) return false;
  return !unitInside.test(text) || nameKey(text).includes(nameKey(row.sectionText(level) ?? ''));
}

/**
 * Where a person works: the row's own columns, else the sections over it. In a section that names a district and no commune, under no column of units,
 * people work for the district. A column of units may name the offices of the section's unit: they are departments, and tell the body.
 */
export function placeOfOfficial(values: PlaceOfOfficial, row: RowView, hasUnits: boolean): PlaceOfOfficial {
  const { unitCode, unitName } = values;
  const level = (['commune', 'district'] as const).find((one) => unitName !== null && unitCode === null && isOfficeOf(unitName, row, one));
  const office = level === undefined ? null : unitName;
  const staff = {
    department: values.department ?? office ?? row.section('other', 'department'),
    body: values.body ?? bodyIn(office) ?? bodyIn(row.section('body', 'body')),
    staffGroup: values.staffGroup ?? groupIn(row.section('staff-group', 'staffGroup')),
  };
  if (level === 'district') return { ...staff, unitCode, unitName: row.section('district', 'unitName'), districtName: null };
  const stated = office === null && (unitCode !== null || unitName !== null);
  const commune = stated ? null : row.section('commune', 'unitName');
  if (!stated && commune === null && !hasUnits && row.hasSection('district')) {
    return { ...staff, unitCode: null, unitName: row.section('district', 'unitName'), districtName: null };
  }
  const district = values.districtName ?? (unitCode === null ? row.section('district', 'districtName') : null);
  return { ...staff, unitCode, unitName: stated ? unitName : commune, districtName: district };
}
