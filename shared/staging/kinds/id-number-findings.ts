import type { Sex } from '../../model/person.ts';
import type { PartialDate } from '../../model/records.ts';
import { type CitizenId, citizenId, withLostZeros } from '../parse/citizen-id.ts';
import { type CellFinding, finding } from '../parse/parsed.ts';

/** What the rest of the row says of the person. */
interface Person {
  readonly sex: Sex | null;
  readonly birthDate: PartialDate | null;
}

const lastBirthYear = 2012; // nobody born later is in office

/** Whether a number can be a person's at all, as far as its own digits tell. */
const isPossible = (id: CitizenId): boolean => id.isPlace && id.birthYear <= lastBirthYear;

const differsFrom = (id: CitizenId, { sex, birthDate }: Person): boolean =>
  (sex !== null && sex !== id.sex) || (birthDate !== null && birthDate.year !== id.birthYear);

/** How far the row bears a number out: it says both sex and year of birth, one of them, or neither. */
function agreement({ sex, birthDate }: Person): 'sex-and-year' | 'sex' | 'year' | null {
  if (sex !== null && birthDate !== null) return 'sex-and-year';
  return sex !== null ? 'sex' : birthDate !== null ? 'year' : null;
}

/** A number of 8, 10 or 11 digits: it is kept, and the number it may have been is named where its digits make sense. */
function shortened(digits: string, person: Person): CellFinding {
  const restored = withLostZeros(digits);
  const id = restored === null ? null : citizenId(restored);
  const unusual = finding('id.unusual-length', { digits: digits.length }, 'warning');
  if (restored === null) return unusual;
  if (id === null) return finding('id.zeros-lost', { digits: digits.length, restored, agrees: null }, 'warning'); // an older card says nothing
  return isPossible(id) && !differsFrom(id, person)
    ? finding('id.zeros-lost', { digits: digits.length, restored, agrees: agreement(person) }, 'warning')
    : unusual;
}

/** What an ID number of digits shows beside the sex and the birth date of its row. Nothing is changed: numbers stay as they are written. */
export function idNumberFindings(digits: string, person: Person): readonly CellFinding[] {
  if (!/^\d+$/.test(digits) || digits.length === 9) return [];
  const id = citizenId(digits);
  if (id === null) return [shortened(digits, person)];
  if (!isPossible(id)) return [finding('id.malformed', { place: id.isPlace ? null : digits.slice(0, 3), year: id.birthYear }, 'warning')];
  const found: CellFinding[] = [];
  if (person.sex !== null && person.sex !== id.sex) found.push(finding('id.sex-differs', { sex: id.sex }, 'warning'));
  if (person.birthDate !== null && person.birthDate.year !== id.birthYear)
    found.push(finding('id.birth-differs', { year: id.birthYear, stated: person.birthDate.year }, 'warning'));
  return found;
}
