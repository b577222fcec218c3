import type { AdjacencyRecord, ImportKind, OfficialRecord, RecordsByKind } from '../model/records.ts';
import { valueText } from './value-text.ts';

/** What a record is about; null where it does not say. */
type KeyOf<R> = (record: R) => readonly (string | number | boolean | null)[] | null;

interface Identity<R> {
  /** Keys from the surest to the weakest: records that no surer key pairs are paired by the next. */
  readonly keys: readonly KeyOf<R>[];
  /** What the record is about, for a person. */
  readonly label: (record: R) => string;
}

const birthOf = ({ birthDate }: OfficialRecord): string | null => valueText('birthDate', birthDate);
const placeOf = ({ unitCode, unitName, districtName }: OfficialRecord): string | null =>
  unitCode ?? (unitName === null ? null : `${unitName} / ${districtName ?? ''}`);

/** One end of a neighbourhood: the unit's code, else its name in its district. */
const end = (code: string | null, name: string | null, district: string | null): string => code ?? `${name ?? ''} / ${district ?? ''}`;
const endsOf = (record: AdjacencyRecord): readonly string[] =>
  [end(record.code, record.name, record.district), end(record.otherCode, record.otherName, record.otherDistrict)].toSorted();

const joined = (...parts: readonly (string | number | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' – ');

export const identities: { readonly [K in ImportKind]: Identity<RecordsByKind[K]> } = {
  units: {
    keys: [({ level, code, isTarget }) => [level, code, isTarget]],
    label: ({ name, code }) => `${name} (${code})`,
  },
  mapping: {
    keys: [
      ({ oldCode, oldName, oldDistrict, newCode, newName }) => [
        oldCode ?? oldName,
        oldCode === null ? oldDistrict : null,
        newCode ?? newName,
      ],
      ({ oldCode, oldName, oldDistrict, newName }) => [oldCode ?? oldName, oldCode === null ? oldDistrict : null, newName],
    ],
    label: ({ oldName, oldCode, newName }) => `${oldName ?? oldCode ?? ''} → ${newName}`,
  },
  officials: {
    keys: [
      ({ idNumber }) => (idNumber === null ? null : [idNumber]),
      (person) => [person.fullName, birthOf(person), placeOf(person)],
      (person) => (birthOf(person) === null ? null : [person.fullName, birthOf(person)]),
      (person) => (placeOf(person) === null ? null : [person.fullName, placeOf(person)]),
    ],
    label: ({ fullName }) => fullName,
  },
  tasks: {
    keys: [({ field, name, fromLevel, toLevel, holder }) => [field, name, fromLevel, toLevel, holder], ({ field, name }) => [field, name]],
    label: ({ name }) => name,
  },
  quotas: {
    keys: [
      ({ unitCode, unitName, districtName, staffGroup }) => [unitCode ?? unitName, unitCode === null ? districtName : null, staffGroup],
    ],
    label: ({ unitName, unitCode, staffGroup }) => joined(unitName ?? unitCode, staffGroup),
  },
  workload: {
    keys: [
      ({ unitCode, unitName, districtName, field, task, year, fromMonth, months }) => [
        unitCode ?? unitName,
        unitCode === null ? districtName : null,
        field,
        task,
        year,
        fromMonth,
        months,
      ],
    ],
    label: ({ unitName, unitCode, field, task, year }) => joined(unitName ?? unitCode, task ?? field, year),
  },
  posts: {
    keys: [({ code, name, level, office }) => [code, name, level, office], ({ code }) => (code === null ? null : [code])],
    label: ({ name, office }) => joined(name, office),
  },
  adjacency: {
    keys: [(record) => [...endsOf(record), record.link], endsOf],
    label: (record) => `${record.name ?? record.code ?? ''} – ${record.otherName ?? record.otherCode ?? ''}`,
  },
  boundaries: {
    keys: [({ code, name, parentName }) => [code ?? name, code === null ? parentName : null]],
    label: ({ name, code }) => name ?? code ?? '',
  },
};

/** A key as text, by which letters' case and spaces do not tell things apart; null where it has nothing to go by. */
export function keyText(parts: readonly (string | number | boolean | null)[] | null): string | null {
  if (parts === null || parts.every((part) => part === null || part === '')) return null;
  return JSON.stringify(parts.map((part) => (typeof part === 'string' ? part.trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi') : part)));
}
