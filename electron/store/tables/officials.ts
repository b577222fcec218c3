import { payFields } from '../../../shared/model/person.ts';
import type { OfficialRecord, PartialDate } from '../../../shared/model/records.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';

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
export const packDate = (date: PartialDate): number => date.year * 10_000 + (date.month ?? 0) * 100 + (date.day ?? 0);

/** What tells one person from another across imports: the ID number, else name, birth date and place of work. */
function personKey(record: OfficialRecord): string {
  if (record.idNumber) return record.idNumber;
  const place = record.unitCode ?? `${record.unitName ?? ''}/${record.districtName ?? ''}`;
  return `${record.fullName}|${record.birthDate ? packDate(record.birthDate) : ''}|${place}`;
}

export function addOfficials(write: WriteHandle, sheetId: number, staged: StagedSheet): void {
  const find = write.prepare<[string], { personId: number }>('SELECT person_id AS personId FROM person_identity WHERE key = ?');
  const identify = write.prepare('INSERT INTO person_identity (key) VALUES (?)');
  const add = write.prepare(
    `INSERT INTO official (sheet_id, ordinal, row, person_id, birth_date, ${plainFields.map(columnOf).join(', ')})
     VALUES (${Array(5 + plainFields.length)
       .fill('?')
       .join(', ')})`,
  );
  // Safe: called for sheets of officials only.
  (staged.records as readonly OfficialRecord[]).forEach((record, ordinal) => {
    const key = personKey(record);
    const personId = find.get(key)?.personId ?? Number(identify.run(key).lastInsertRowid);
    add.run(
      sheetId,
      ordinal,
      record.row,
      personId,
      record.birthDate ? packDate(record.birthDate) : null,
      ...plainFields.map((field) => record[field]),
    );
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
