import type { Migration } from './migration.ts';

/** A record's `data` is the staged record as JSON for small kinds; people, the large kind, have a column for each field. */
export const dataset: Migration = {
  id: 2,
  name: 'dataset revisions and the records they are made of',
  sql: `
    CREATE TABLE unit_identity (               -- an official code changes hands; this number never does
      unit_id INTEGER NOT NULL PRIMARY KEY,
      level   TEXT    NOT NULL CHECK (level IN ('province', 'district', 'commune')),
      code    TEXT    NOT NULL,
      UNIQUE (level, code)
    ) STRICT;

    CREATE TABLE person_identity (
      person_id INTEGER NOT NULL PRIMARY KEY,
      key       TEXT    NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE dataset_revision (
      revision   INTEGER NOT NULL PRIMARY KEY,
      parent     INTEGER REFERENCES dataset_revision (revision),
      created_at TEXT    NOT NULL
    ) STRICT;

    CREATE TABLE dataset_part (                -- a revision is a set of imported sheets
      revision INTEGER NOT NULL REFERENCES dataset_revision (revision),
      sheet_id INTEGER NOT NULL REFERENCES import_sheet (sheet_id),
      PRIMARY KEY (revision, sheet_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX dataset_part_sheet ON dataset_part (sheet_id);

    CREATE TABLE record (                      -- units, mapping, tasks, quotas
      sheet_id  INTEGER NOT NULL REFERENCES import_sheet (sheet_id),
      ordinal   INTEGER NOT NULL,
      row       INTEGER NOT NULL CHECK (row >= 1),
      unit_id   INTEGER REFERENCES unit_identity (unit_id),
      data      TEXT    NOT NULL,              -- JSON record of the sheet's kind
      PRIMARY KEY (sheet_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX record_unit ON record (unit_id) WHERE unit_id IS NOT NULL;

    CREATE TABLE sheet_content (               -- what the records of a sheet hashed to when they were stored
      sheet_id INTEGER NOT NULL PRIMARY KEY REFERENCES import_sheet (sheet_id),
      sha256   TEXT    NOT NULL CHECK (length(sha256) = 64)
    ) STRICT;

    CREATE TABLE official (
      sheet_id                    INTEGER NOT NULL REFERENCES import_sheet (sheet_id),
      ordinal                     INTEGER NOT NULL,
      row                         INTEGER NOT NULL CHECK (row >= 1),
      person_id                   INTEGER NOT NULL REFERENCES person_identity (person_id),
      full_name                   TEXT    NOT NULL,
      birth_date                  INTEGER,     -- yyyymmdd, 00 for an unknown month or day
      sex                         TEXT    CHECK (sex IN ('male', 'female')),
      id_number                   TEXT,
      unit_code                   TEXT,
      unit_name                   TEXT,
      district_name               TEXT,
      body                        TEXT,
      department                  TEXT,
      title                       TEXT,
      staff_group                 TEXT,
      salary_coefficient_e4       INTEGER,
      position_allowance_e4       INTEGER,
      reserved_coefficient_e4     INTEGER,
      over_frame_seniority_e4     INTEGER,
      occupation_seniority_e4     INTEGER,
      public_service_allowance_e4 INTEGER,
      insurance_months            INTEGER,
      part_time_months            INTEGER,
      qualification               TEXT,
      leaving_case                TEXT    CHECK (leaving_case IN ('early-retirement', 'severance', 'part-time')),
      leaving_date                TEXT,
      decision_date               TEXT,
      note                        TEXT,
      PRIMARY KEY (sheet_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER dataset_part_no_update BEFORE UPDATE ON dataset_part
    BEGIN SELECT RAISE(ABORT, 'a dataset revision is immutable'); END;
    CREATE TRIGGER dataset_part_no_delete BEFORE DELETE ON dataset_part
    BEGIN SELECT RAISE(ABORT, 'a dataset revision is immutable'); END;
  `,
};
