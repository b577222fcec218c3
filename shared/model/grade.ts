/** A table of salary coefficients of which a grade takes one: a group of Decree 204 ("A1"). */
export interface SalaryScale {
  readonly group: string;
  readonly coefficientsE4: readonly number[]; // by step, the first first; ten-thousandths
}

/** A grade (ngạch) of civil servants or public employees. */
export interface Grade {
  readonly code: string; // "01.003"
  readonly name: string; // "Chuyên viên"
  readonly scales: readonly SalaryScale[]; // several where people of the grade may still be on an older one
}

export type GradeTable = readonly Grade[];
