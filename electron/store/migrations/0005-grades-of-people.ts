import type { Migration } from './migration.ts';

/** People of older files have none of these: NULL, as for a list without such a column. */
export const gradesOfPeople: Migration = {
  id: 5,
  name: 'grade, step and stated salary of people, and what the law calls sensitive where it was asked for',
  sql: `
    ALTER TABLE official ADD COLUMN grade TEXT;
    ALTER TABLE official ADD COLUMN step INTEGER;
    ALTER TABLE official ADD COLUMN monthly_salary_vnd INTEGER;
    ALTER TABLE official ADD COLUMN sensitive TEXT;
  `,
};
