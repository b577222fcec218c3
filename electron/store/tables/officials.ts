import { payFields } from '../../../shared/model/person.ts';
import type { OfficialRecord, PartialDate } from '../../../shared/model/records.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { columnsOf, type SheetSeal } from './sheet-content.ts';

/** Columns of `official` that hold a field of the record as it is; the column is the field in snake case. */
const plainFields = [
  'fullName',
  'sex',
  'idNumber',
  'unitCode',
  'unitName',
  'districtName',
  'body',
  'department',
  'title',
  'staffGroup',
  'grade',
  'step',
  ...payFields,
  'monthlySalaryVnd',
  'insuranceMonths',
  'partTimeMonths',
  'qualification',
  'sensitive',
  'leavingCase',
  'leavingDate',
  'decisionDate',
  'note',
] as const satisfies readonly (keyof OfficialRecord)[];

const columnOf = (field: string): string => field.replace(/[A-Z]|E\d/g, (part) => `_${part.toLowerCase()}`);

/** A date as one number, yyyymmdd with 00 for what is unknown: sorts, compares and fits a typed column. */
const packDate = (date: PartialDate): number => date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);

/** What tells one person from another across imports: the ID number, else name, birth date and place of work. */
function personKey(record: OfficialRecord): string {
  if (record.idNumber) return record.idNumber;
  const place = record.unitCode ?? `${record.unitName ?? ''}/${record.districtName ?? ''}`;
  return `${record.fullName}|${record.birthDate ? packDate(record.birthDate) : ''}|${place}`;
}

/** People known by their keys; all of them are looked up at once where a long list comes. */
function knownPeople(write: WriteHandle, count: number): (key: string) => number | undefined {
  if (count < manyPeople) {
    const find = write.prepare<[string], number>('SELECT person_id FROM person_identity WHERE key = ?').pluck();
    return (key) => find.get(key);
  }
  const known = new Map<string, number>();
  const all = write.prepare<[], readonly [string, number]>('SELECT key, person_id FROM person_identity').raw();
  for (const [key, personId] of all.iterate()) known.set(key, personId);
  return (key) => known.get(key);
}

const manyPeople = 2000;

/** Stores the people of a sheet; each gets the lasting id of the person of that key. */
export function addOfficials(write: WriteHandle, sheetId: number, staged: StagedSheet, seal: SheetSeal): void {
  const columns = columnsOf(write, 'official');
  const take = seal.over(columns);
  const add = write.prepare(`INSERT INTO official (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  const identify = write.prepare('INSERT INTO person_identity (key) VALUES (?)');
  const fieldOf = new Map<string, (typeof plainFields)[number]>(plainFields.map((field) => [columnOf(field), field]));
  const fields = columns.map((column) => fieldOf.get(column) ?? null);
  const at = (column: string): number => columns.indexOf(column);
  const [sheetAt, ordinalAt, rowAt, personAt, birthAt] = ['sheet_id', 'ordinal', 'row', 'person_id', 'birth_date'].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ]; // safe: five columns give five places
  // Safe: called for sheets of officials only.
  const records = staged.records as readonly OfficialRecord[];
  const find = knownPeople(write, records.length);
  const made = new Map<string, number>();
  records.forEach((record, ordinal) => {
    const key = personKey(record);
    let personId = find(key) ?? made.get(key);
    if (personId === undefined) {
      personId = Number(identify.run(key).lastInsertRowid);
      made.set(key, personId);
    }
    const values: (string | number | null)[] = fields.map((field) => (field === null ? null : record[field]));
    values[sheetAt] = sheetId;
    values[ordinalAt] = ordinal;
    values[rowAt] = record.row;
    values[personAt] = personId;
    values[birthAt] = record.birthDate ? packDate(record.birthDate) : null;
    add.run(...values);
    take(values);
  });
}

export interface StoredOfficial extends Omit<OfficialRecord, 'birthDate'> {
  readonly sheetId: number;
  readonly personId: number;
  readonly birthDate: number | null; // yyyymmdd
}

/** Every official of a revision, in sheet and row order, one at a time. */
export function eachOfficial(read: ReadHandle, revision: number | null): IterableIterator<StoredOfficial> {
  const fields = plainFields.map((field) => `o.${columnOf(field)} AS ${field}`).join(', ');
  return read
    .prepare<[number | null], StoredOfficial>(
      `SELECT o.sheet_id AS sheetId, o.person_id AS personId, o.row, o.birth_date AS birthDate, ${fields}
         FROM dataset_part d JOIN official o USING (sheet_id)
        WHERE d.revision = ?
        ORDER BY o.sheet_id, o.ordinal`,
    )
    .iterate(revision);
}

/** A packed date as it was read. */
const unpackDate = (packed: number): PartialDate => ({
  year: Math.trunc(packed / 10_000),
  month: Math.trunc(packed / 100) % 100 || null,
  day: packed % 100 || null,
});

/** The officials of one stored sheet, as they were staged. */
export function officialsOfSheet(read: ReadHandle, sheetId: number): readonly OfficialRecord[] {
  const fields = plainFields.map((field) => `${columnOf(field)} AS ${field}`).join(', ');
  return read
    .prepare<[number], Omit<OfficialRecord, 'birthDate'> & { birthDate: number | null }>(
      `SELECT row, birth_date AS birthDate, ${fields} FROM official WHERE sheet_id = ? ORDER BY ordinal`,
    )
    .all(sheetId)
    .map((stored) => ({ ...stored, birthDate: stored.birthDate === null ? null : unpackDate(stored.birthDate) }));
}
