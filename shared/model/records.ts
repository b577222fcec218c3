import type { IsoDate } from '../kernel/iso-date.ts';
import type { leavingCases, StaffBody, StaffGroup } from './person.ts';
import type { UnitKind, UnitLevel, UnitTraits } from './unit.ts';

/**
 * What a staged row says, after its text has been understood and before it is joined to other lists.
 * One interface per import kind; the field names are the ones used for columns, provenance and the store.
 * `row` is the row of the sheet (1 = first). `null` = the sheet has no such value.
 */
export interface UnitRecord extends UnitTraits {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly kind: UnitKind;
  readonly parentCode: string | null;
  readonly parentName: string | null;
  readonly areaHa: number | null;
  readonly population: number | null;
  readonly isTarget: boolean; // from a list of units after the reorganisation
}

/** How much of an old unit's area or population a mapping row takes. */
export type PieceSize =
  | { readonly kind: 'all' } // the whole of it
  | { readonly kind: 'none' } // nothing: a piece of land without people, or the reverse
  | { readonly kind: 'amount'; readonly value: number } // hectares or persons
  | { readonly kind: 'share'; readonly partsPerMillion: number } // an official share
  | { readonly kind: 'estimate'; readonly weight: number } // a weight among pieces, not official
  | { readonly kind: 'rest' } // what the other pieces leave (phần còn lại)
  | { readonly kind: 'unknown' }; // the list does not say

export interface MappingRecord {
  readonly row: number;
  readonly oldCode: string | null;
  readonly oldName: string | null;
  readonly oldDistrict: string | null; // name or code of the old district, to tell homonyms apart
  readonly oldProvince: string | null;
  readonly newCode: string | null;
  readonly newName: string;
  readonly newKind: UnitKind | null;
  readonly newProvince: string | null; // name or code
  readonly extent: 'whole' | 'part' | 'rest';
  readonly area: PieceSize;
  readonly population: PieceSize;
  readonly note: string | null;
}

/** A date as exact as the sheet gives it; `day`/`month` null when unknown. */
export interface PartialDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export type LeavingCase = (typeof leavingCases)[number];

export interface OfficialRecord {
  readonly row: number;
  readonly fullName: string;
  readonly birthDate: PartialDate | null;
  readonly sex: 'male' | 'female' | null;
  readonly idNumber: string | null;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly districtName: string | null; // to tell homonymous communes apart
  readonly body: StaffBody | null;
  readonly department: string | null; // phòng, ban
  readonly title: string | null; // chức danh, chức vụ
  readonly staffGroup: StaffGroup | null;
  readonly salaryCoefficientE4: number | null; // ten-thousandths: 4,98 → 49800
  readonly positionAllowanceE4: number | null;
  readonly reservedCoefficientE4: number | null;
  readonly overFrameSeniorityE4: number | null; // per cent × 10 000: 8 % → 80000
  readonly occupationSeniorityE4: number | null; // idem
  readonly publicServiceAllowanceE4: number | null; // idem
  readonly insuranceMonths: number | null; // social-insurance time, whole months
  readonly partTimeMonths: number | null;
  readonly qualification: string | null;
  readonly leavingCase: LeavingCase | null;
  readonly leavingDate: IsoDate | null;
  readonly decisionDate: IsoDate | null; // of the rearrangement decision
  readonly note: string | null;
}

export interface TaskRecord {
  readonly row: number;
  readonly field: string; // lĩnh vực
  readonly name: string;
  readonly oldBasis: string | null;
  readonly newBasis: string | null;
  readonly fromLevel: UnitLevel | null;
  readonly toLevel: UnitLevel | null;
  readonly holder: string | null; // HĐND, UBND, Chủ tịch UBND
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
}

export interface QuotaRecord {
  readonly row: number;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly districtName: string | null;
  readonly number: number; // posts allotted (biên chế được giao)
  readonly staffGroup: StaffGroup | null;
}

export interface RecordsByKind {
  readonly units: UnitRecord;
  readonly mapping: MappingRecord;
  readonly officials: OfficialRecord;
  readonly tasks: TaskRecord;
  readonly quotas: QuotaRecord;
}

export const importKinds = ['units', 'mapping', 'officials', 'tasks', 'quotas'] as const;
export type ImportKind = (typeof importKinds)[number];
