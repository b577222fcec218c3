import type { Migration } from './migration.ts';

/** SQLite cannot widen a CHECK: the table is made anew, its rows copied, and the old one dropped. References go by name and hold again afterwards. */
export const tablesOfSheets: Migration = {
  id: 4,
  name: 'more kinds of lists, several tables in a sheet, how each was read, and what people decided about its cells',
  rebuilds: true,
  sql: `
    CREATE TABLE import_sheet_new (
      sheet_id     INTEGER NOT NULL PRIMARY KEY,
      batch_id     INTEGER NOT NULL REFERENCES import_batch (batch_id),
      sha256       TEXT    NOT NULL REFERENCES source_file (sha256),
      file         TEXT    NOT NULL,
      sheet        TEXT    NOT NULL,
      table_number INTEGER NOT NULL CHECK (table_number >= 1),
      region       TEXT,                       -- JSON {top, left, bottom, right}; NULL: the whole sheet, before regions were kept
      kind         TEXT    CHECK (kind IN ('units', 'mapping', 'officials', 'tasks', 'quotas', 'workload', 'posts', 'adjacency', 'boundaries')),
      header_rows  TEXT    NOT NULL,           -- JSON array of row numbers
      columns      TEXT    NOT NULL,           -- JSON array of {input, field, column, heading}
      shared_cells TEXT    NOT NULL,           -- JSON array of {field, cell, from, to}: section rows that give their value to rows below
      instructions TEXT    NOT NULL,           -- JSON: what a person told about how to read the table
      profile      TEXT,                       -- name of the profile that told it
      decisions    TEXT    NOT NULL,           -- JSON array: what people decided about cells
      changes      TEXT    NOT NULL,           -- JSON array: what was rewritten on the way in
      read         INTEGER NOT NULL CHECK (read >= 0),
      kept         INTEGER NOT NULL CHECK (kept >= 0),
      merged       INTEGER NOT NULL CHECK (merged >= 0),
      rejected     INTEGER NOT NULL CHECK (rejected >= 0),
      set_aside    INTEGER NOT NULL CHECK (set_aside >= 0),
      CHECK (read = kept + merged + rejected + set_aside)
    ) STRICT;

    INSERT INTO import_sheet_new
    SELECT sheet_id, batch_id, sha256, file, sheet, 1, NULL, kind, header_rows, columns, shared_cells, '{}', NULL, '[]', '[]',
           read, kept, merged, rejected, set_aside
      FROM import_sheet;

    DROP TABLE import_sheet;
    ALTER TABLE import_sheet_new RENAME TO import_sheet;
    CREATE INDEX import_sheet_batch ON import_sheet (batch_id);

    ALTER TABLE import_problem ADD COLUMN accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted IN (0, 1));
  `,
};
