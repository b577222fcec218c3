import type { Migration } from './migration.ts';

/** Files of before are taken for originals: what they answered was not kept. */
export const answers: Migration = {
  id: 6,
  name: 'the file whose faults a corrected copy answers',
  sql: `
    ALTER TABLE import_sheet ADD COLUMN answers TEXT;        -- JSON {sha256, file}: the first original and its name; NULL: it answers none
  `,
};
