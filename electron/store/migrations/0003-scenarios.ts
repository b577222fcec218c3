import type { Migration } from './migration.ts';

export const scenarios: Migration = {
  id: 3,
  name: 'scenarios and the log of every change',
  sql: `
    CREATE TABLE scenario (
      id             TEXT NOT NULL PRIMARY KEY,
      name           TEXT NOT NULL UNIQUE,
      effective_date TEXT NOT NULL
    ) STRICT;

    CREATE TABLE scenario_unit (               -- a unit the scenario forms
      id          TEXT    NOT NULL PRIMARY KEY,
      scenario_id TEXT    NOT NULL REFERENCES scenario (id),
      code        TEXT,
      name        TEXT    NOT NULL,
      kind        TEXT    NOT NULL,
      province    TEXT,
      stays_as    INTEGER REFERENCES unit_identity (unit_id)
    ) STRICT;
    CREATE INDEX scenario_unit_scenario ON scenario_unit (scenario_id);

    CREATE TABLE scenario_member (             -- an old unit, or a piece of it, that goes to a new one
      id              TEXT    NOT NULL PRIMARY KEY,
      scenario_id     TEXT    NOT NULL REFERENCES scenario (id),
      new_unit_id     TEXT    NOT NULL REFERENCES scenario_unit (id),
      unit_id         INTEGER NOT NULL REFERENCES unit_identity (unit_id),
      extent          TEXT    NOT NULL CHECK (extent IN ('whole', 'part', 'rest')),
      area            TEXT    NOT NULL,        -- JSON PieceSize
      population      TEXT    NOT NULL,        -- JSON PieceSize
      source_sheet_id INTEGER REFERENCES import_sheet (sheet_id),
      source_row      INTEGER,
      CHECK ((source_sheet_id IS NULL) = (source_row IS NULL))
    ) STRICT;
    CREATE INDEX scenario_member_unit ON scenario_member (new_unit_id);
    CREATE INDEX scenario_member_scenario ON scenario_member (scenario_id);

    CREATE TABLE scenario_leaver (
      id            TEXT    NOT NULL PRIMARY KEY,
      scenario_id   TEXT    NOT NULL REFERENCES scenario (id),
      person_id     INTEGER NOT NULL REFERENCES person_identity (person_id),
      leaving_case  TEXT    CHECK (leaving_case IN ('early-retirement', 'severance', 'part-time')), -- NULL: stays, whatever the list says
      leaving_date  TEXT,
      decision_date TEXT,
      UNIQUE (scenario_id, person_id)
    ) STRICT;

    CREATE TABLE plan_head (                   -- one row: what is current
      id                 TEXT    NOT NULL PRIMARY KEY CHECK (id = 'head'),
      revision           INTEGER REFERENCES dataset_revision (revision),
      active_scenario_id TEXT    REFERENCES scenario (id)
    ) STRICT;
    INSERT INTO plan_head (id, revision, active_scenario_id) VALUES ('head', NULL, NULL);

    CREATE TABLE command_log (
      seq    INTEGER NOT NULL PRIMARY KEY,
      kind   TEXT    NOT NULL CHECK (kind IN ('command', 'undo', 'redo')),
      name   TEXT    NOT NULL,                 -- name of the call
      detail TEXT    NOT NULL,                 -- what it touched, for a person to read
      input  TEXT    NOT NULL,                 -- JSON, as validated
      patch  TEXT    NOT NULL,                 -- JSON, every touched row before and after
      at     TEXT    NOT NULL
    ) STRICT;

    CREATE TRIGGER command_log_no_update BEFORE UPDATE ON command_log
    BEGIN SELECT RAISE(ABORT, 'command_log is append-only'); END;
    CREATE TRIGGER command_log_no_delete BEFORE DELETE ON command_log
    BEGIN SELECT RAISE(ABORT, 'command_log is append-only'); END;
    CREATE TRIGGER command_log_in_order BEFORE INSERT ON command_log   -- INSERT OR REPLACE would slip past the other two
    WHEN new.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM command_log)
    BEGIN SELECT RAISE(ABORT, 'command_log grows by one'); END;
  `,
};
