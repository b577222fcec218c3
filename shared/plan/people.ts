import type { IsoDate } from '../kernel/iso-date.ts';
import type { Place } from '../kernel/problem.ts';
import type { Dataset } from '../model/dataset.ts';
import { leavingCases, sexes, staffGroups } from '../model/person.ts';
import type { LeavingCase, PartialDate } from '../model/records.ts';
import { cellOf, type SourceRow } from '../model/source.ts';
import type { LeavingPerson } from '../money/leaving-person.ts';
import type { PersonField, PlaceOf } from '../money/person-place.ts';

/** Under which case and when somebody leaves. */
export interface LeavingMark {
  readonly case: LeavingCase;
  readonly leavingDate: IsoDate | null;
  readonly decisionDate: IsoDate | null;
}

const atLeastZero = (value: number | undefined): number | null => (value === undefined || value < 0 ? null : value);

/** yyyymmdd as a day; the columns hold whole days here. */
export function packedDay(packed: number | undefined): IsoDate | null {
  if (packed === undefined || packed <= 0) return null;
  const text = String(packed).padStart(8, '0');
  // Safe: the import lets only real days into this column.
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` as IsoDate;
}

/** yyyymmdd with 00 for what is not known. */
export function packedPartialDate(packed: number | undefined): PartialDate | null {
  if (packed === undefined || packed <= 0) return null;
  const [year, month, day] = [Math.floor(packed / 10_000), Math.floor(packed / 100) % 100, packed % 100];
  return { year, month: month || null, day: day || null };
}

export const sourceOf = ({ people }: Dataset, person: number): SourceRow => ({
  sheetId: people.sheetId[person] ?? -1,
  row: people.row[person] ?? 0,
});

/** A person in the columns as the money functions want them. */
export function leavingPerson({ people }: Dataset, person: number, mark: LeavingMark): LeavingPerson {
  return {
    case: mark.case,
    leavingDate: mark.leavingDate,
    decisionDate: mark.decisionDate,
    staffGroup: staffGroups[people.staffGroup[person] ?? -1] ?? null,
    sex: sexes[people.sex[person] ?? -1] ?? null,
    birthDate: packedPartialDate(people.birthDate[person]),
    appendix: 'I',
    salaryCoefficientE4: atLeastZero(people.salaryCoefficientE4[person]),
    positionAllowanceE4: atLeastZero(people.positionAllowanceE4[person]),
    reservedCoefficientE4: atLeastZero(people.reservedCoefficientE4[person]),
    overFrameSeniorityE4: atLeastZero(people.overFrameSeniorityE4[person]),
    occupationSeniorityE4: atLeastZero(people.occupationSeniorityE4[person]),
    publicServiceAllowanceE4: atLeastZero(people.publicServiceAllowanceE4[person]),
    otherAllowances: [],
    insuranceMonths: atLeastZero(people.insuranceMonths[person]),
    partTimeMonths: atLeastZero(people.partTimeMonths[person]),
    monthsEarly: null,
  };
}

/** Columns of the staff lists that the fields of an entitlement are read from. */
export const columnOf: { readonly [F in PersonField]: string } = {
  staffGroup: 'staffGroup',
  sex: 'sex',
  birthDate: 'birthDate',
  leavingDate: 'leavingDate',
  decisionDate: 'decisionDate',
  salaryCoefficient: 'salaryCoefficientE4',
  positionAllowance: 'positionAllowanceE4',
  reservedCoefficient: 'reservedCoefficientE4',
  overFrameSeniorityPercent: 'overFrameSeniorityE4',
  occupationSeniorityPercent: 'occupationSeniorityE4',
  publicServiceAllowancePercent: 'publicServiceAllowanceE4',
  otherAllowances: 'otherAllowances',
  socialInsurance: 'insuranceMonths',
  partTime: 'partTimeMonths',
  monthsEarly: 'monthsEarly',
};

/** The cell a field of a person stands in; the person where the list has no such column. */
export function personPlace(dataset: Dataset, person: number): PlaceOf {
  const source = sourceOf(dataset, person);
  return (field): Place => {
    const column = columnOf[field];
    const cell = dataset.sheets.get(source.sheetId)?.columns[column] ? cellOf(dataset.sheets, source, column) : null;
    if (cell) return { kind: 'cell', ...cell, header: null, raw: '' };
    const name = dataset.people.fullName[person] ?? '';
    return { kind: 'record', entity: 'person', id: String(dataset.people.personId[person] ?? -1), name };
  };
}

/** The mark the lists themselves put on a person; null for none. */
export function listedMark({ people }: Dataset, person: number): LeavingMark | null {
  const kind = leavingCases[people.leavingCase[person] ?? -1];
  return kind
    ? { case: kind, leavingDate: packedDay(people.leavingDate[person]), decisionDate: packedDay(people.decisionDate[person]) }
    : null;
}
