import { test } from 'vitest';
import { Session } from 'node:inspector/promises';
import { createPlanner } from '../../shared/plan/planner.ts';
import { scenarioFromMapping } from '../../shared/scenario/decide/scenario-from-mapping.ts';
import { nationalDataset } from '../support/national-data.ts';
import { peopleColumns } from '../support/people.ts';
import { realRules } from '../support/rule-book.ts';
test('prof', async () => {
  const base = nationalDataset();
  const people = peopleColumns(Array.from({ length: 100000 }, (_, i) => ({ unit: 63 + (i % 10731), title: 'Chuyên viên', department: 'Phòng Nội vụ', staffGroup: 'civil-servant' as const, body: 'people-committee' as const })));
  const dataset = { ...base, people };
  const mapped = scenarioFromMapping('s' as never, dataset.mapping, dataset);
  const scenario = { id: 's' as never, name: 'A', effectiveDate: '2025-07-01' as never, newUnits: mapped.newUnits, members: mapped.members, leavers: [] };
  const planner = createPlanner(dataset, realRules());
  planner.compute(scenario, '2025-07-01' as never);
  const s = new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.start');
  for (let k = 0; k < 60; k++) { planner.compute({ ...scenario, members: scenario.members.filter((m) => m !== scenario.members[100 + k]) }, '2025-07-01' as never); }
  const { profile } = await s.post('Profiler.stop') as any;
  const self = new Map<string, number>();
  const dt = profile.timeDeltas; const byId = new Map(profile.nodes.map((n: any) => [n.id, n]));
  profile.samples.forEach((id: number, i: number) => { const n: any = byId.get(id); const k = `${n.callFrame.functionName || '(anon)'} ${n.callFrame.url.split('/').pop()}:${n.callFrame.lineNumber}`; self.set(k, (self.get(k) ?? 0) + dt[i]); });
  for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 25)) console.log((v / 60000).toFixed(2), 'ms', k);
}, 60000);
