import type { IsoDate } from '../../kernel/iso-date.ts';
import { problem } from '../../kernel/problem.ts';
import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import type { GradeTable } from '../../model/grade.ts';
import type { UnitRecord } from '../../model/records.ts';
import type { UnitResolver } from '../unit-resolver.ts';
import { checkAges } from './check-ages.ts';
import { checkGrades } from './check-grades.ts';
import { type JoinedSheet, type Joining, type Listed, merge, otherCell, placeOf, report } from './joining.ts';
import { People } from './people.ts';
import { isSameRow } from './same-row.ts';
import { unitOfRow } from './unit-of-row.ts';

type Official = Listed<'officials'>;

const unitFields = ['unitCode', 'unitName', 'districtName', 'fullName'];
const personFields = ['fullName'];
const idFields = ['idNumber', 'fullName'];

function checkPosts(joining: Joining): void {
  const people = new People();
  for (const official of joining.listed('officials')) {
    const earlier = people.meet(official);
    if (earlier === null) continue;
    const { by, first } = earlier;
    const [name, other] = [official.record.fullName, first.record.fullName];
    const same = isSameRow(first, official);
    if (by === 'maybe') {
      // Of two rows of one sheet that say the same it has been said.
      if (same && first.sheet === official.sheet) continue;
      report(official, personFields, 'official.maybe-in-two-posts', { name, first: otherCell(first, personFields) }, 'warning');
    } else if (same) merge(official, first, personFields);
    else {
      const fields = by === 'id' ? idFields : personFields;
      if (nameKey(name) !== nameKey(other))
        report(official, fields, 'official.id-of-another', { name, other, first: otherCell(first, fields) }, 'error');
      else report(official, fields, 'official.in-two-posts', { name, by, first: otherCell(first, fields) }, 'error');
    }
  }
}

/** What the lists do not say and their checks can use. */
export interface GivenFacts {
  readonly today: IsoDate | null; // null: nobody knows; ages are then looked at where the list has a date
  readonly grades: GradeTable | null; // null: coefficients are not looked at
}

/** People whose unit no list has, people without a unit, people in two posts, one ID number for two people, ages, service and coefficients that cannot be. */
export function checkOfficials(joining: Joining, units: UnitResolver<UnitRecord> | null, { today, grades }: GivenFacts): void {
  const without = new Map<JoinedSheet, Official[]>();
  for (const official of joining.listed('officials')) {
    const { joined, record } = official;
    if (joined === null) continue;
    if (record.unitCode === null && record.unitName === null && record.districtName === null) {
      const rows = without.get(joined);
      if (rows) rows.push(official);
      else without.set(joined, [official]);
    } else if (units !== null) {
      const isDistrict = record.unitCode === null && record.unitName === null;
      const query = {
        code: record.unitCode,
        name: isDistrict ? record.districtName : record.unitName,
        district: isDistrict ? null : record.districtName,
        province: null,
      };
      unitOfRow(official, unitFields, query, units);
    }
  }
  for (const [joined, rows] of without) {
    const [first] = rows;
    if (first) joined.add(problem('official.no-unit', placeOf(first, personFields), { count: rows.length }, 'warning'));
  }
  checkPosts(joining);
  checkAges(joining, today);
  if (grades !== null) checkGrades(joining, grades);
}
