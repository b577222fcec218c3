import { nameKey } from '../../kernel/vietnamese/name-key.ts';
import type { OfficialRecord } from '../../model/records.ts';
import { withLostZeros } from '../parse/citizen-id.ts';
import type { Listed } from './joining.ts';

type Official = Listed<'officials'>;

/** How an earlier row was found to be about the same person; `maybe`: nothing tells them apart, and nothing proves them one. */
export interface Met {
  readonly by: 'id' | 'name' | 'maybe';
  readonly first: Official;
}

/** A full date of birth as one number; null when the day is not known. */
const birthDay = ({ birthDate }: OfficialRecord): number | null =>
  birthDate === null || birthDate.day === null ? null : birthDate.year * 10_000 + (birthDate.month ?? 0) * 100 + birthDate.day;

/** A number that has lost its zeros in one list and not in another is the same number. */
const idKey = (id: string): string => withLostZeros(id) ?? id;

/** Whether two numbers can be of one person: one of them is missing, or one is of the older card with nine digits. */
function idsMayAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || idKey(a).length !== idKey(b).length;
}

const sameName = (a: OfficialRecord, b: OfficialRecord): boolean =>
  a.fullName === b.fullName || nameKey(a.fullName) === nameKey(b.fullName);

/** Name, year or month of birth and place of work in one text; null when there is no birth date, or its day is known. */
function vagueKey({ fullName, birthDate, unitCode, unitName, districtName }: OfficialRecord): string | null {
  if (birthDate === null || birthDate.day !== null || (unitCode === null && unitName === null)) return null;
  const place = unitCode ?? `${nameKey(unitName ?? '')}, ${nameKey(districtName ?? '')}`;
  return [nameKey(fullName), birthDate.year, birthDate.month ?? '', place].join('|');
}

function push<K>(map: Map<K, Official[]>, key: K, official: Official): void {
  const list = map.get(key);
  if (list) list.push(official);
  else map.set(key, [official]);
}

/** People met so far, by ID number, by full date of birth, and by year of birth and place of work. */
export class People {
  readonly #byId = new Map<string, Official>();
  readonly #byBirth = new Map<number, Official[]>();
  readonly #byVagueKey = new Map<string, Official[]>();

  /**
   * The same person in an earlier row: the same ID number; or the same name and day of birth where an ID number is missing. Maybe the same: ID numbers of
   * two kinds of cards, or only the year of birth is known and the place of work is the same.
   */
  earlier({ record }: Official): Met | null {
    const { idNumber } = record;
    const byId = idNumber === null ? undefined : this.#byId.get(idKey(idNumber));
    if (byId) return { by: 'id', first: byId };
    const day = birthDay(record);
    const sameDay = day === null ? undefined : this.#byBirth.get(day);
    const first = sameDay?.find((other) => idsMayAgree(other.record.idNumber, idNumber) && sameName(other.record, record));
    if (first) return { by: first.record.idNumber === null || idNumber === null ? 'name' : 'maybe', first };
    const key = vagueKey(record);
    const vague = key === null ? undefined : this.#byVagueKey.get(key)?.find((other) => idsMayAgree(other.record.idNumber, idNumber));
    return vague ? { by: 'maybe', first: vague } : null;
  }

  remember(official: Official): void {
    const { idNumber } = official.record;
    if (idNumber !== null && !this.#byId.has(idKey(idNumber))) this.#byId.set(idKey(idNumber), official);
    const day = birthDay(official.record);
    if (day !== null) push(this.#byBirth, day, official);
    const key = vagueKey(official.record);
    if (key !== null) push(this.#byVagueKey, key, official);
  }
}
