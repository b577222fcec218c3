import { test } from 'vitest';
import { computePlan } from '../../shared/plan/compute-plan.ts';
import { createPlanner } from '../../shared/plan/planner.ts';
import { scenarioFromMapping } from '../../shared/scenario/decide/scenario-from-mapping.ts';
import { nationalDataset } from '../support/national-data.ts';
import { peopleColumns } from '../support/people.ts';
import { realRules } from '../support/rule-book.ts';

import { traceOf } from '../../shared/plan/trace-of.ts';
test('scratch', () => {
  const base = nationalDataset();
  const titles = ['Chủ tịch UBND','Phó Chủ tịch UBND','Bí thư Đảng ủy, Chủ tịch HĐND','Văn phòng - thống kê','Tư pháp - hộ tịch','Tài chính - kế toán','Chuyên viên','Trưởng phòng','Phó Trưởng phòng','Chủ tịch Hội Nông dân'];
  const depts = ['Phòng Nội vụ','Phòng Tư pháp','Phòng Tài chính - Kế hoạch','Văn phòng HĐND và UBND'];
  const people = peopleColumns(Array.from({ length: 250000 }, (_, i) => ({ unit: 63 + (i % 10731), title: titles[(i * 7) % 10]!, department: depts[i % 4]!, staffGroup: 'civil-servant' as const, body: 'people-committee' as const })));
  const dataset = { ...base, people };
  const t0 = performance.now();
  const mapped = scenarioFromMapping('s' as never, dataset.mapping, dataset);
  const t1 = performance.now();
  const scenario = { id: 's' as never, name: 'A', effectiveDate: '2025-07-01' as never, newUnits: mapped.newUnits, members: mapped.members, leavers: [] };
  const planner = createPlanner(dataset, realRules());
  const t2 = performance.now();
  const plan = planner.compute(scenario, '2025-07-01' as never);
  const t3 = performance.now();
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const p = plan.value;
  console.log(mapped.problems.length, mapped.newUnits.length, mapped.members.length);
  console.log(p.before, p.after, p.totals, p.staffing, p.posts, p.tasks.counts);
  const by: Record<string, number> = {};
  for (const x of p.problems) by[x.code] = (by[x.code] ?? 0) + 1;
  console.log(by, p.problems.filter(x => ['unit.kind-not-by-rule','piece.over-total','unit.name-taken','piece.remainder','unit.two-provinces','unit.unknown','unit.not-a-commune','piece.size-assumed'].includes(x.code)).slice(0, 12).map(x => JSON.stringify(x.params)));
  console.log('mapping', t1 - t0, 'planner', t2 - t1, 'first', t3 - t2);
  for (let k = 0; k < 4; k++) { const a = performance.now(); computePlan({ dataset, scenario, book: realRules(), lawDate: '2025-07-01' as never }); const b = performance.now();
    const moved = { ...scenario, members: scenario.members.filter((m) => m !== scenario.members[100 + k]) };
    planner.compute(moved, '2025-07-01' as never); const c = performance.now(); planner.compute(scenario, '2025-07-01' as never); const d = performance.now();
    console.log('full', b - a, 'edit', c - b, 'back', d - c); }

  const prov = dataset.units.findIndex((u) => u.level === 'province' && u.name.includes('Thanh H'));
  const pid = dataset.units[prov]!.id; const did = new Set(dataset.units.filter((u) => u.parentId === pid).map((u) => u.id));
  const pu = dataset.units.filter((u) => u.id === pid || did.has(u.id) || (u.parentId !== null && did.has(u.parentId)));
  const ids = new Set(pu.map((u) => u.id));
  const n = pu.length;
  const pd = { ...base, targets: [], units: pu, mapping: base.mapping.filter((m) => ids.has(m.unitId)), people: peopleColumns(Array.from({ length: 40000 }, (_, i) => ({ unit: 1 + (i % (n - 1)), title: titles[(i * 7) % 10]!, department: depts[i % 4]!, staffGroup: 'civil-servant' as const, body: 'people-committee' as const }))) };
  const pm = scenarioFromMapping('s' as never, pd.mapping, pd);
  const ps = { ...scenario, newUnits: pm.newUnits, members: pm.members };
  const pl = createPlanner(pd, realRules());
  pl.compute(ps, '2025-07-01' as never);
  const fulls: number[] = [], edits: number[] = [];
  for (let k = 0; k < 15; k++) { const a = performance.now(); createPlanner(pd, realRules()).compute(ps, '2025-07-01' as never); const b = performance.now();
    const moved = { ...ps, members: ps.members.map((m, i) => (i === 50 + k ? { ...m, newUnitId: ps.newUnits[k]!.id } : m)) };
    const b2 = performance.now(); pl.compute(moved, '2025-07-01' as never); const c = performance.now(); fulls.push(b - a); edits.push(c - b2); }
  const med = (x: number[]) => x.toSorted((a, b) => a - b)[Math.floor(x.length / 2)];
  console.log('province', n, 'full', med(fulls), 'edit', med(edits), edits);
}, 60000);
