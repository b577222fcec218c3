export const staffGroups = ['cadre', 'civil-servant', 'public-employee', 'part-time', 'contract'] as const;
/** Cán bộ, công chức, viên chức, người hoạt động không chuyên trách, lao động hợp đồng. */
export type StaffGroup = (typeof staffGroups)[number];

export const staffBodies = ['party', 'front', 'people-council', 'people-committee', 'military', 'public-service-unit', 'other'] as const;
/** Đảng, MTTQ và đoàn thể, HĐND, UBND, quân sự, đơn vị sự nghiệp, khác. */
export type StaffBody = (typeof staffBodies)[number];

export const sexes = ['male', 'female'] as const;
export type Sex = (typeof sexes)[number];

/**
 * All people of a dataset as typed columns, one entry per person, sorted by unit then source row.
 * SQLite keeps people; these columns compute. Text is dictionary-coded where it repeats.
 * An index of -1, or a number of -1, means the list does not say.
 */
export interface PeopleColumns {
  readonly count: number;
  readonly personId: Int32Array;
  readonly unit: Int32Array; // index into Dataset.units
  readonly sheetId: Int32Array;
  readonly row: Int32Array;
  readonly fullName: readonly string[];
  readonly birthDate: Int32Array; // yyyymmdd, 00 for an unknown month or day
  readonly sex: Int8Array; // index into `sexes`
  readonly body: Int8Array; // index into `staffBodies`
  readonly staffGroup: Int8Array; // index into `staffGroups`
  readonly title: Int32Array; // index into `titles`
  readonly titles: readonly string[];
  readonly department: Int32Array; // index into `departments`
  readonly departments: readonly string[];
  readonly salaryCoefficientE4: Int32Array;
  readonly positionAllowanceE4: Int32Array;
  readonly reservedCoefficientE4: Int32Array;
  readonly overFrameSeniorityE4: Int32Array;
  readonly occupationSeniorityE4: Int32Array;
  readonly publicServiceAllowanceE4: Int32Array;
  readonly insuranceMonths: Int32Array;
  readonly partTimeMonths: Int32Array;
  readonly leavingCase: Int8Array; // index into `leavingCases`
  readonly leavingDate: Int32Array; // yyyymmdd
  readonly decisionDate: Int32Array; // yyyymmdd
}

export const leavingCases = ['early-retirement', 'severance', 'part-time'] as const;

/** What pay and entitlements are computed from, as far as a staff list gives it in numbers. */
export const payFields = [
  'salaryCoefficientE4',
  'positionAllowanceE4',
  'reservedCoefficientE4',
  'overFrameSeniorityE4',
  'occupationSeniorityE4',
  'publicServiceAllowanceE4',
] as const;
