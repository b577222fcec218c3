import {
  leavingCases,
  type PeopleColumns,
  type StaffBody,
  type StaffGroup,
  sexes,
  staffBodies,
  staffGroups,
} from '../../shared/model/person.ts';
import type { LeavingCase } from '../../shared/model/records.ts';

/** A person for a test; whatever is left out, the list does not say. */
export interface TestPerson {
  readonly unit: number; // index into Dataset.units, -1 for none
  readonly fullName?: string;
  readonly title?: string;
  readonly department?: string;
  readonly body?: StaffBody;
  readonly staffGroup?: StaffGroup;
  readonly sex?: 'male' | 'female';
  readonly birthDate?: number; // yyyymmdd
  readonly salaryCoefficientE4?: number;
  readonly publicServiceAllowanceE4?: number;
  readonly insuranceMonths?: number;
  readonly partTimeMonths?: number;
  readonly leavingCase?: LeavingCase;
  readonly leavingDate?: number;
  readonly decisionDate?: number;
}

const dictionary = (texts: readonly (string | undefined)[]): readonly string[] => [...new Set(texts.filter((text) => text !== undefined))];
const place = <T>(list: readonly T[], value: T | undefined): number => (value === undefined ? -1 : list.indexOf(value));

/** People as columns, sorted by unit and then in the order given; `row` is that order. Ids follow the order given. */
export function peopleColumns(given: readonly TestPerson[], sheetId = 9): PeopleColumns {
  const rows = given
    .map((person, index) => ({ person, row: index + 2 }))
    .toSorted((a, b) => a.person.unit - b.person.unit || a.row - b.row);
  const [titles, departments] = [dictionary(given.map(({ title }) => title)), dictionary(given.map(({ department }) => department))];
  const [titleAt, departmentAt] = [titles, departments].map((list) => new Map(list.map((text, index) => [text, index]))) as [
    Map<string, number>,
    Map<string, number>,
  ];
  const words = (read: (person: TestPerson) => number) => Int32Array.from(rows, ({ person }) => read(person));
  const bytes = (read: (person: TestPerson) => number) => Int8Array.from(rows, ({ person }) => read(person));
  return {
    count: rows.length,
    personId: Int32Array.from(rows, ({ row }) => row - 1),
    unit: words(({ unit }) => unit),
    sheetId: words(() => sheetId),
    row: Int32Array.from(rows, ({ row }) => row),
    fullName: rows.map(({ person, row }) => person.fullName ?? `Người ${row - 1}`),
    birthDate: words(({ birthDate }) => birthDate ?? -1),
    sex: bytes(({ sex }) => place(sexes, sex)),
    body: bytes(({ body }) => place(staffBodies, body)),
    staffGroup: bytes(({ staffGroup }) => place(staffGroups, staffGroup)),
    title: words(({ title }) => (title === undefined ? -1 : titleAt.get(title)!)),
    titles,
    department: words(({ department }) => (department === undefined ? -1 : departmentAt.get(department)!)),
    departments,
    salaryCoefficientE4: words(({ salaryCoefficientE4 }) => salaryCoefficientE4 ?? -1),
    positionAllowanceE4: words(() => -1),
    reservedCoefficientE4: words(() => -1),
    overFrameSeniorityE4: words(() => -1),
    occupationSeniorityE4: words(() => -1),
    publicServiceAllowanceE4: words(({ publicServiceAllowanceE4 }) => publicServiceAllowanceE4 ?? -1),
    insuranceMonths: words(({ insuranceMonths }) => insuranceMonths ?? -1),
    partTimeMonths: words(({ partTimeMonths }) => partTimeMonths ?? -1),
    leavingCase: bytes(({ leavingCase }) => place(leavingCases, leavingCase)),
    leavingDate: words(({ leavingDate }) => leavingDate ?? -1),
    decisionDate: words(({ decisionDate }) => decisionDate ?? -1),
  };
}

export const noPeople = peopleColumns([]);
