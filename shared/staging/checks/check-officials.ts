import { problem } from '../../kernel/problem.ts';
import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import type { OfficialRecord, UnitRecord } from '../../model/records.ts';
import type { UnitResolver } from '../unit-resolver.ts';
import { type JoinedSheet, type Joining, type Listed, merge, otherCell, placeOf, report } from './joining.ts';
import { isSameRow } from './same-row.ts';
import { unitOfRow } from './unit-of-row.ts';

type Official = Listed<'officials'>;

const unitFields = ['unitCode', 'unitName', 'districtName', 'fullName'];
const personFields = ['fullName'];
const idFields = ['idNumber', 'fullName'];

/** A full date of birth as one number; null when the day is not known. */
const birthDay = ({ birthDate }: OfficialRecord): number | null =>
  birthDate === null || birthDate.day === null ? null : birthDate.year * 10_000 + (birthDate.month ?? 0) * 100 + birthDate.day;

/** People met so far, by ID number and by full date of birth. */
class People {
  readonly #byId = new Map<string, Official>();
  readonly #byBirth = new Map<number, Official[]>();

  /** The same person in an earlier row: the same ID number; or the same name and day of birth where the ID numbers do not say otherwise. */
  earlier(official: Official): { readonly by: 'id' | 'name'; readonly first: Official } | null {
    const { idNumber, fullName } = official.record;
    const byId = idNumber === null ? undefined : this.#byId.get(idNumber);
    if (byId) return { by: 'id', first: byId };
    const day = birthDay(official.record);
    const sameDay = day === null ? undefined : this.#byBirth.get(day);
    const first = sameDay?.find(
      ({ record }) =>
        (record.idNumber === null || idNumber === null) && (record.fullName === fullName || nameKey(record.fullName) === nameKey(fullName)),
    );
    return first ? { by: 'name', first } : null;
  }

  remember(official: Official): void {
    const { idNumber } = official.record;
    if (idNumber !== null) this.#byId.set(idNumber, official);
    const day = birthDay(official.record);
    if (day === null) return;
    const sameDay = this.#byBirth.get(day);
    if (sameDay) sameDay.push(official);
    else this.#byBirth.set(day, [official]);
  }
}

function checkPosts(joining: Joining): void {
  const people = new People();
  for (const official of joining.listed('officials')) {
    const earlier = official.joined === null ? null : people.earlier(official);
    if (earlier === null) people.remember(official);
    else if (isSameRow(earlier.first, official)) merge(official, earlier.first, personFields);
    else {
      const { by, first } = earlier;
      const fields = by === 'id' ? idFields : personFields;
      const [name, other] = [official.record.fullName, first.record.fullName];
      if (nameKey(name) !== nameKey(other))
        report(official, fields, 'official.id-of-another', { name, other, first: otherCell(first, fields) }, 'error');
      else report(official, fields, 'official.in-two-posts', { name, by, first: otherCell(first, fields) }, 'error');
    }
  }
}

/** People whose unit no list has, people without a unit, people in two posts, one ID number for two people. */
export function checkOfficials(joining: Joining, today: UnitResolver<UnitRecord> | null): void {
  const without = new Map<JoinedSheet, Official[]>();
  for (const official of joining.listed('officials')) {
    const { joined, record } = official;
    if (joined === null) continue;
    if (record.unitCode === null && record.unitName === null && record.districtName === null) {
      const rows = without.get(joined);
      if (rows) rows.push(official);
      else without.set(joined, [official]);
    } else if (today !== null) {
      const isDistrict = record.unitCode === null && record.unitName === null;
      const query = {
        code: record.unitCode,
        name: isDistrict ? record.districtName : record.unitName,
        district: isDistrict ? null : record.districtName,
        province: null,
      };
      unitOfRow(official, unitFields, query, today);
    }
  }
  for (const [joined, rows] of without) {
    const [first] = rows;
    if (first) joined.add(problem('official.no-unit', placeOf(first, personFields), { count: rows.length }, 'warning'));
  }
  checkPosts(joining);
}
