import type { ReadHandle } from '../handles.ts';

export interface UnitGone {
  readonly scenario: string;
  readonly code: string;
  readonly name: string; // as the last list that had it
}

/** Units that scenarios decide about and a revision does not list. */
export function unitsGone(read: ReadHandle, revision: number): readonly UnitGone[] {
  return read
    .prepare<[number], UnitGone>(
      `SELECT DISTINCT s.name AS scenario, u.code,
              coalesce((SELECT r.data ->> '$.name' FROM record r WHERE r.unit_id = u.unit_id ORDER BY r.sheet_id DESC LIMIT 1), u.code) AS name
         FROM scenario_member m
         JOIN scenario s ON s.id = m.scenario_id
         JOIN unit_identity u USING (unit_id)
        WHERE NOT EXISTS (
                SELECT 1
                  FROM record r
                  JOIN dataset_part d USING (sheet_id)
                 WHERE r.unit_id = u.unit_id AND d.revision = ?)
        ORDER BY s.name, u.code`,
    )
    .all(revision);
}
