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
  readonly grade: string | null; // ngạch or its code: "01.003", "Chuyên viên"
  readonly step: number | null; // bậc in the grade, 1 = first
  readonly salaryCoefficientE4: number | null; // ten-thousandths: 4,98 → 49800
  readonly positionAllowanceE4: number | null;
  readonly reservedCoefficientE4: number | null;
  readonly overFrameSeniorityE4: number | null; // per cent × 10 000: 8 % → 80000
  readonly occupationSeniorityE4: number | null; // idem
  readonly publicServiceAllowanceE4: number | null; // idem
  readonly monthlySalaryVnd: number | null; // as the list states it, not computed
  readonly insuranceMonths: number | null; // social-insurance time, whole months
  readonly partTimeMonths: number | null;
  readonly qualification: string | null;
  /** What the columns say that the law calls sensitive, "Dân tộc: Kinh; Tôn giáo: Không"; only where a person asked for them. Never in a report. */
  readonly sensitive: string | null;
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

/** Dossiers that an office handled in a year or a part of it: for one of its tasks, or for all of them. A row with two periods gives two records. */
export interface WorkloadRecord {
  readonly row: number;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly districtName: string | null;
  readonly field: string | null; // lĩnh vực
  readonly task: string | null; // null: all tasks of the office together
  readonly year: number | null;
  readonly fromMonth: number | null; // the first month that the figure covers: 1 for a year; null: the sheet does not say
  readonly months: number | null; // how many it covers: 12, 6 for a half
  readonly dossiers: number; // hồ sơ
  readonly minutesEach: number | null; // minutes for one dossier
}

export const postGroups = ['leadership', 'professional', 'shared-professional', 'support', 'part-time'] as const;
/** Groups of job positions: lãnh đạo, quản lý; nghiệp vụ chuyên ngành; chuyên môn dùng chung; hỗ trợ, phục vụ; hoạt động không chuyên trách. */
export type PostGroup = (typeof postGroups)[number];

/** A job position (vị trí việc làm) of a framework. */
export interface PostRecord {
  readonly row: number;
  readonly code: string | null;
  readonly name: string;
  readonly group: PostGroup | null;
  readonly level: UnitLevel | null; // of the units that have it
  readonly office: string | null; // phòng, ban or body it belongs to
  readonly grade: string | null; // ngạch, chức danh nghề nghiệp
  readonly qualification: string | null; // required
  readonly number: number | null; // people for each unit; null: not fixed
}

export const adjacencyLinks = ['land', 'river', 'bridge', 'ferry', 'sea'] as const;
export type AdjacencyLink = (typeof adjacencyLinks)[number];

/** Two units that touch, or are joined by a ferry or a bridge. The order of the two says nothing. */
export interface AdjacencyRecord {
  readonly row: number;
  readonly code: string | null;
  readonly name: string | null;
  readonly district: string | null; // to tell homonyms apart
  readonly otherCode: string | null;
  readonly otherName: string | null;
  readonly otherDistrict: string | null;
  readonly link: AdjacencyLink;
  readonly lengthM: number | null; // of the common border, metres
}

/** A unit's outline in a boundary file. The points stay in the file; `feature` counts its features from 0. */
export interface BoundaryRecord {
  readonly row: number;
  readonly code: string | null;
  readonly name: string | null;
  readonly parentName: string | null;
  readonly feature: number;
  readonly parts: number; // polygons
}

export interface RecordsByKind {
  readonly units: UnitRecord;
  readonly mapping: MappingRecord;
  readonly officials: OfficialRecord;
  readonly tasks: TaskRecord;
  readonly quotas: QuotaRecord;
  readonly workload: WorkloadRecord;
  readonly posts: PostRecord;
  readonly adjacency: AdjacencyRecord;
  readonly boundaries: BoundaryRecord;
}

export const importKinds = ['units', 'mapping', 'officials', 'tasks', 'quotas', 'workload', 'posts', 'adjacency', 'boundaries'] as const;
export type ImportKind = (typeof importKinds)[number];
