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

/** Whether two people with such cards (the length of the number; 0 for none) can be one: a number is missing, or one is of the older card. */
const cardsMayAgree = (a: number, b: number): boolean => a === 0 || b === 0 || a !== b;

/** Name and full date of birth in one text; null when the day is not known. */
function birthKey(record: OfficialRecord): string | null {
  const day = birthDay(record);
  return day === null ? null : `${day}|${nameKey(record.fullName)}`;
}

/** Name, year or month of birth and place of work in one text; null when there is no birth date, or its day is known. */
function vagueKey({ fullName, birthDate, unitCode, unitName, districtName }: OfficialRecord): string | null {
  if (birthDate === null || birthDate.day !== null || (unitCode === null && unitName === null)) return null;
  const place = unitCode ?? `${nameKey(unitName ?? '')}, ${nameKey(districtName ?? '')}`;
  return [nameKey(fullName), birthDate.year, birthDate.month ?? '', place].join('|');
}

/** People who may be one by what a text says of them: the first of each kind of card, so that a thousand of one name are looked through as fast as two. */
class Namesakes {
  readonly #byKey = new Map<string, { readonly card: number; readonly official: Official }[]>();

  /** The first who may be the same as one with such a card. */
  find(key: string | null, card: number): Official | null {
    const known = key === null ? undefined : this.#byKey.get(key);
    return known?.find((other) => cardsMayAgree(other.card, card))?.official ?? null;
  }

  add(key: string | null, card: number, official: Official): void {
    if (key === null) return;
    const known = this.#byKey.get(key);
    if (!known) this.#byKey.set(key, [{ card, official }]);
    else if (known.every((other) => other.card !== card)) known.push({ card, official });
  }
}

/** People met so far, by ID number, by name and full date of birth, and by name, year of birth and place of work. */
export class People {
  readonly #byId = new Map<string, Official>();
  readonly #byBirth = new Namesakes();
  readonly #byVagueKey = new Namesakes();

  /**
   * The same person in an earlier row: the same ID number; or the same name and day of birth where an ID number is missing. Maybe the same: ID numbers of
   * two kinds of cards, or only the year of birth is known and the place of work is the same. Who is not surely the same, or stands in the plan already,
   * is remembered for later rows.
   */
  meet(official: Official): Met | null {
    const { record } = official;
    const id = record.idNumber === null ? null : idKey(record.idNumber);
    const [card, birth, vague] = [id?.length ?? 0, birthKey(record), vagueKey(record)];
    const met = official.joined === null ? null : this.#find(record, id, card, birth, vague);
    if (met === null || met.by === 'maybe') {
      if (id !== null && !this.#byId.has(id)) this.#byId.set(id, official);
      this.#byBirth.add(birth, card, official);
      this.#byVagueKey.add(vague, card, official);
    }
    return met;
  }

  #find({ idNumber }: OfficialRecord, id: string | null, card: number, birth: string | null, vague: string | null): Met | null {
    const byId = id === null ? undefined : this.#byId.get(id);
    if (byId) return { by: 'id', first: byId };
    const byBirth = this.#byBirth.find(birth, card);
    if (byBirth) return { by: byBirth.record.idNumber === null || idNumber === null ? 'name' : 'maybe', first: byBirth };
    const byVague = this.#byVagueKey.find(vague, card);
    return byVague ? { by: 'maybe', first: byVague } : null;
  }
}
