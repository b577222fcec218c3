import type { Migration } from './migration.ts';

export const imports: Migration = {
  id: 1,
  name: 'imported files, their sheets, and what became of every row',
  sql: `
    CREATE TABLE meta (
      key   TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE source_file (
      sha256  TEXT    NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
      bytes   INTEGER NOT NULL CHECK (bytes >= 0),
      content BLOB    NOT NULL CHECK (length(content) = bytes)
    ) STRICT;

    CREATE TABLE import_batch (
      batch_id    INTEGER NOT NULL PRIMARY KEY,
      imported_at TEXT    NOT NULL
    ) STRICT;

    CREATE TABLE import_sheet (
      sheet_id    INTEGER NOT NULL PRIMARY KEY,
      batch_id    INTEGER NOT NULL REFERENCES import_batch (batch_id),
      sha256      TEXT    NOT NULL REFERENCES source_file (sha256),
      file        TEXT    NOT NULL,
      sheet       TEXT    NOT NULL,
      kind        TEXT    CHECK (kind IN ('units', 'mapping', 'officials', 'tasks', 'quotas')),
      header_rows TEXT    NOT NULL,            -- JSON array of row numbers
      columns     TEXT    NOT NULL,            -- JSON array of {field, column, heading}
      shared_cells TEXT   NOT NULL,            -- JSON array of {field, cell, from, to}: section rows that give their value to rows below
      read        INTEGER NOT NULL CHECK (read >= 0),
      kept        INTEGER NOT NULL CHECK (kept >= 0),
      merged      INTEGER NOT NULL CHECK (merged >= 0),
      rejected    INTEGER NOT NULL CHECK (rejected >= 0),
      set_aside   INTEGER NOT NULL CHECK (set_aside >= 0),
      CHECK (read = kept + merged + rejected + set_aside)
    ) STRICT;
    CREATE INDEX import_sheet_batch ON import_sheet (batch_id);

    CREATE TABLE import_row (                  -- rows that were not kept
      sheet_id INTEGER NOT NULL REFERENCES import_sheet (sheet_id),
      row      INTEGER NOT NULL CHECK (row >= 1),
      fate     TEXT    NOT NULL CHECK (fate IN ('merged', 'rejected', 'set-aside')),
      reason   TEXT    NOT NULL,
      text     TEXT    NOT NULL,
      PRIMARY KEY (sheet_id, row)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE import_problem (
      sheet_id INTEGER NOT NULL REFERENCES import_sheet (sheet_id),
      ordinal  INTEGER NOT NULL,
      code     TEXT    NOT NULL,
      severity TEXT    NOT NULL CHECK (severity IN ('error', 'warning')),
      place    TEXT    NOT NULL,               -- JSON Place
      params   TEXT    NOT NULL,               -- JSON, by code
      PRIMARY KEY (sheet_id, ordinal)
    ) STRICT, WITHOUT ROWID;
  `,
};
