import { leavingCases, type PeopleColumns, payFields, sexes, staffBodies, staffGroups } from '../../../shared/model/person.ts';
import type { StoredOfficial } from '../../store/tables/officials.ts';

/** Number columns of PeopleColumns that are taken from the stored official as they are; null becomes -1. */
const amounts = [...payFields, 'insuranceMonths', 'partTimeMonths'] as const;

/** Repeated text as an index into a list; -1 for none. */
function dictionary(): { readonly list: string[]; indexOf(text: string | null): number } {
  const list: string[] = [];
  const known = new Map<string, number>();
  return {
    list,
    indexOf(text) {
      if (text === null) return -1;
      const found = known.get(text);
      if (found !== undefined) return found;
      known.set(text, list.length);
      return list.push(text) - 1;
    },
  };
}

const packIsoDate = (date: string | null): number => (date === null ? -1 : Number(date.replaceAll('-', '')));
const place = (list: readonly string[], value: string | null): number => (value === null ? -1 : list.indexOf(value));

/** Turns stored officials into typed columns, sorted by unit and then by the row they came from. */
export function buildPeople(officials: Iterable<StoredOfficial>, unitOf: (official: StoredOfficial) => number): PeopleColumns {
  const [titles, departments] = [dictionary(), dictionary()];
  const rows: number[][] = []; // one short array of numbers a person, in the order of `columns`
  const names: string[] = [];
  for (const official of officials) {
    names.push(official.fullName);
    rows.push([
      unitOf(official),
      official.sheetId,
      official.row,
      official.personId,
      official.birthDate ?? -1,
      place(sexes, official.sex),
      place(staffBodies, official.body),
      place(staffGroups, official.staffGroup),
      titles.indexOf(official.title),
      departments.indexOf(official.department),
      place(leavingCases, official.leavingCase),
      packIsoDate(official.leavingDate),
      packIsoDate(official.decisionDate),
      ...amounts.map((field) => official[field] ?? -1),
    ]);
  }
  const order = Uint32Array.from(rows.keys()).sort((a, b) => compareStart(rows[a], rows[b]));
  const column = (index: number) => Int32Array.from(order, (at) => rows[at]?.[index] ?? -1);
  const small = (index: number) => Int8Array.from(order, (at) => rows[at]?.[index] ?? -1);
  const amount = (field: (typeof amounts)[number]) => column(13 + amounts.indexOf(field));
  return {
    count: rows.length,
    unit: column(0),
    sheetId: column(1),
    row: column(2),
    personId: column(3),
    birthDate: column(4),
    sex: small(5),
    body: small(6),
    staffGroup: small(7),
    title: column(8),
    titles: titles.list,
    department: column(9),
    departments: departments.list,
    leavingCase: small(10),
    leavingDate: column(11),
    decisionDate: column(12),
    salaryCoefficientE4: amount('salaryCoefficientE4'),
    positionAllowanceE4: amount('positionAllowanceE4'),
    reservedCoefficientE4: amount('reservedCoefficientE4'),
    overFrameSeniorityE4: amount('overFrameSeniorityE4'),
    occupationSeniorityE4: amount('occupationSeniorityE4'),
    publicServiceAllowanceE4: amount('publicServiceAllowanceE4'),
    insuranceMonths: amount('insuranceMonths'),
    partTimeMonths: amount('partTimeMonths'),
    fullName: Array.from(order, (at) => names[at] ?? ''),
  };
}

/** By unit, sheet and row: the first three numbers. */
function compareStart(a: readonly number[] | undefined, b: readonly number[] | undefined): number {
  if (!a || !b) return 0;
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0);
}
