import Database from 'better-sqlite3';
import { report } from './measure.ts';

/** The peer of the plan: people and units counted by new unit with SQL over the same tables. */
const [plan = ''] = process.argv.slice(2);
const db = new Database(plan, { readonly: true });
await report(() => {
  const staff = db
    .prepare(
      `SELECT m.new_unit_id, count(*) AS people, sum(o.salary_coefficient_e4) AS coefficients
         FROM official o
         JOIN unit_identity u ON u.level = 'commune' AND u.code = o.unit_code
         JOIN scenario_member m ON m.unit_id = u.unit_id
        GROUP BY m.new_unit_id`,
    )
    .all();
  const sizes = db
    .prepare(
      `SELECT m.new_unit_id, sum(r.data ->> '$.areaHa') AS area, sum(r.data ->> '$.population') AS population
         FROM scenario_member m
         JOIN record r ON r.unit_id = m.unit_id
        GROUP BY m.new_unit_id`,
    )
    .all();
  return { groups: staff.length, units: sizes.length };
});
db.close();
