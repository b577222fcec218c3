import type { Host } from '../../../electron/host/host.ts';
import type { HostEvent } from '../../../shared/contract/client.ts';
import type { CallInput, CallName, CallOutput } from '../../../shared/contract/contract.ts';
import { type Problem, problem } from '../../../shared/kernel/problem.ts';
import { fail, ok, type Result } from '../../../shared/kernel/result.ts';
import {
  afterOf,
  type Before,
  before,
  people,
  posts,
  problemsOf,
  quotaRule,
  severance,
  sheetRows,
  sheets,
  standardRule,
  tasks,
} from './sample.ts';
import { sampleDraft, sampleTaken } from './sample-draft.ts';

type Answers = { readonly [N in CallName]?: (input: CallInput<N>) => CallOutput<N> | Promise<CallOutput<N>> };
type Step = {
  readonly name: string;
  readonly detail: string;
  readonly units: readonly Before[];
  readonly names: ReadonlyMap<string, string>;
};

/**
 * A host that keeps an invented plan in memory: units can be merged, moved and dissolved, steps taken back and brought back, an import runs
 * with progress. For looking at the screens and testing them alone; what the numbers are is not its concern.
 */
export function fakePlan({ open = true, importMs = 0 } = {}): Host {
  const listeners = new Set<(event: HostEvent) => void>();
  let seq = 12;
  let snapshots = 0;
  let isOpen = open;
  let draft: CallOutput<'draft.current'> = null;
  let state: Step = { name: 'scenario.applyMapping', detail: 'Phương án 1', units: before, names: new Map() };
  let done: readonly Step[] = [{ ...state, units: [] }];
  let undone: readonly Step[] = [];
  const log: { name: string; detail: string; kind: 'command' | 'undo' | 'redo'; seq: number }[] = [
    { name: 'import.files', detail: '3 tệp', kind: 'command', seq: 11 },
    { name: 'scenario.applyMapping', detail: 'Phương án 1', kind: 'command', seq: 12 },
  ];

  const tell = (event: HostEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const changed = (kind: 'command' | 'undo' | 'redo', { name, detail }: Step): void => {
    seq++;
    log.push({ name, detail, kind, seq });
    tell({ kind: 'changed', seq });
  };
  const commit = (name: string, detail: string, units: readonly Before[], names = state.names): { seq: number } => {
    done = [...done, { ...state, name, detail }];
    undone = [];
    state = { name, detail, units, names };
    changed('command', state);
    return { seq };
  };
  const after = () => afterOf(state.units, state.names);
  const planState = (): NonNullable<CallOutput<'file.current'>> => ({
    name: 'Tỉnh Mẫu.sapxep',
    path: '/home/can-bo/ke-hoach/Tỉnh Mẫu.sapxep',
    seq,
    undo: done.at(-1) ? { name: done.at(-1)!.name, detail: done.at(-1)!.detail } : null,
    redo: undone.at(-1) ? { name: undone.at(-1)!.name, detail: undone.at(-1)!.detail } : null,
    counts: { province: 1, district: 9, commune: 132, people: 1_263, tasks: tasks.length, quotas: 0, mapping: 132 },
    scenarios: [
      { id: 's1', name: 'Phương án 1', effectiveDate: '2025-07-01', newUnits: after().length, members: 129, leavers: 47 },
      { id: 's2', name: 'Phương án 2: giữ các thị trấn', effectiveDate: '2026-07-01', newUnits: 51, members: 132, leavers: 0 },
    ],
    activeScenario: 's1',
    problems: { errors: 2, warnings: 5 },
  });
  const goTo = (unitIds: readonly number[], newUnitId: string | null) =>
    state.units.map((unit) =>
      unitIds.includes(unit.unitId)
        ? { ...unit, goesTo: newUnitId === null ? [] : [{ newUnitId, name: '', extent: 'whole' as const }] }
        : unit,
    );
  const byKind = (kinds: readonly string[]) => ({
    xã: kinds.filter((kind) => kind === 'xã').length,
    phường: kinds.filter((kind) => kind === 'phường').length,
    'thị trấn': kinds.filter((kind) => kind === 'thị trấn').length,
  });

  const answers: Answers = {
    'file.current': () => (isOpen ? planState() : null),
    'file.list': () => [
      { path: '/home/can-bo/ke-hoach/Tỉnh Mẫu.sapxep', name: 'Tỉnh Mẫu.sapxep', bytes: 4_812_800, changedAt: '2026-02-03T08:21:00Z' },
      { path: '/home/can-bo/ke-hoach/Thử 2026.sapxep', name: 'Thử 2026.sapxep', bytes: 94_208, changedAt: '2026-01-20T02:05:00Z' },
    ],
    'file.open': () => {
      isOpen = true;
      return planState();
    },
    'file.create': () => {
      isOpen = true;
      return planState();
    },
    'file.snapshot': () => {
      snapshots++;
      return { path: `/home/can-bo/.local/state/sapxep/snapshots/2026-02-03T08-22-00-00${snapshots}Z-saved.sapxep`, bytes: 4_812_800 };
    },
    'file.choose': () => null,
    'job.cancel': () => null,
    'import.sheets': () => sheets,
    'import.problems': ({ sheetId }) => problemsOf(sheetId),
    'import.rows': ({ from, count }) => sheetRows(from, count),
    'draft.current': () => draft,
    'draft.open': async ({ jobId }) => {
      for (let part = 0; part <= 4; part++) {
        tell({ kind: 'progress', jobId, step: part < 2 ? 'read' : 'stage', what: 'bieu01-don-vi.xlsx', done: part, total: 4 });
        await new Promise((resolve) => setTimeout(resolve, importMs));
      }
      draft = sampleDraft;
      return draft;
    },
    'draft.rows': ({ from, count }) => ({
      ...sheetRows(from, count),
      rows: sheetRows(from, count).rows.map((row) => ({ ...row, corrected: [] })),
    }),
    'draft.problems': ({ from, count }) => ({ total: problemsOf(1).length, problems: problemsOf(1).slice(from, from + count) }),
    'draft.inputs': () => [],
    'draft.differences': () => ({ total: 0, rows: [] }),
    'draft.discard': () => {
      draft = null;
      return null;
    },
    'draft.take': () => {
      draft = null;
      commit('draft.take', 'bieu01-don-vi.xlsx', state.units);
      return { seq, scenario: null, files: sampleTaken };
    },
    'profile.list': () => [],
    'plan.unitsBefore': () => {
      const names = new Map(after().map(({ newUnitId, name }) => [newUnitId, name]));
      return state.units.map((unit) => ({
        ...unit,
        goesTo: unit.goesTo.map((goal) => ({ ...goal, name: names.get(goal.newUnitId) ?? '' })),
      }));
    },
    'plan.unitsAfter': () => [...after()],
    'plan.endedDistricts': () =>
      state.units
        .filter(({ level }) => level === 'district')
        .map(({ unitId, code, name }, i) => ({
          unitId,
          code,
          name,
          present: 71 + i,
          assigned: after()
            .slice(i, i + 2)
            .map((unit) => ({ newUnitId: unit.newUnitId, name: unit.name, people: 34 + i })),
        })),
    'plan.staffing': () =>
      after().map(({ newUnitId, name }, i) => {
        const [present, quota] = [29 + ((i * 7) % 19), 32];
        return {
          newUnitId,
          name,
          present,
          fromDistricts: i % 6,
          governmentPresent: present - 3,
          quota,
          surplus: Math.max(0, present - 3 - quota),
          shortage: Math.max(0, quota - present + 3),
          oldQuota: 21 + (i % 4),
          leaving: i % 3,
        };
      }),
    'plan.posts': () => posts,
    'plan.tasks': () => tasks,
    'plan.people': ({ newUnitId, search, onlyLeaving, from = 0, count = 500 }) => {
      const found = people(after()).filter(
        (person) =>
          (newUnitId == null || person.newUnitId === newUnitId) &&
          (!onlyLeaving || person.leaving !== null) &&
          person.fullName.toLowerCase().includes((search ?? '').toLowerCase()),
      );
      return { total: found.length, people: found.slice(from, from + count) };
    },
    'plan.severance': () => severance(people(after())),
    'plan.summary': () => ({
      scenario: 'Phương án 1',
      lawDate: '2025-07-01',
      rulePack: 'a1b2c3d4e5f6',
      before: { province: 1, district: 9, commune: 132, byKind: byKind(state.units.map(({ kind }) => kind)) },
      after: { province: 1, district: 0, commune: after().length, byKind: byKind(after().map(({ kind }) => kind)) },
      totals: { areaHa: 612_340, population: 1_204_551, areaUnknown: 4, populationUnknown: 3 },
      endedDistricts: 9,
      tasks: { total: 64, toCommune: 51, toProvince: 13, shared: 0, unverified: 16 },
      staffing: {
        present: 1_263,
        fromDistricts: 157,
        governmentPresent: 1_020,
        quota: 1_408,
        oldQuota: 2_904,
        surplus: 96,
        shortage: 241,
        leaving: 47,
        unplaced: 3,
        quotaRule,
      },
      posts: { required: 880, filled: 741, withoutNumber: 0, vacant: 139, overFilled: 22, unmatchedPeople: 64 },
      severance: { people: 47, computed: 44, totalVnd: 24_117_330_500 },
      budget: { oneOffVnd: 24_117_330_500, recurringPerYearVnd: 7_904_112_000, paybackMonths: 37 },
      problems: [
        {
          code: 'unit.population-missing',
          severity: 'warning',
          at: { kind: 'record', entity: 'unit', id: '105', name: 'Xã Nguyên Lập' },
          params: { unit: 'Xã Nguyên Lập' },
        },
        {
          code: 'rule.not-in-force',
          severity: 'error',
          at: { kind: 'rule', ruleId: 'staffing.norm', on: '2025-07-01' },
          params: { ruleId: 'staffing.norm', on: '2025-07-01' },
        },
      ],
    }),
    'plan.trace': ({ figure }) => {
      const unit = after().find(({ newUnitId }) => figure.startsWith(`unit:${newUnitId}.`));
      if (unit) {
        const isArea = figure.endsWith('areaHa');
        return {
          figure,
          value: String((isArea ? unit.areaHa : unit.population) ?? 0),
          unit: isArea ? 'ha' : 'person',
          formula: { key: isArea ? 'unit.area' : 'unit.population', params: {} },
          terms: unit.members.map((member) => ({
            label: member.name,
            value: String((isArea ? member.areaHa : member.population) ?? 0),
            cells: member.source ? [member.source] : [],
          })),
          rules: [],
        };
      }
      return {
        figure,
        value: '1408',
        unit: figure.includes('Vnd') || figure.startsWith('severance') || figure.startsWith('budget') ? 'vnd' : 'post',
        formula: { key: 'staffing.quota', params: {} },
        terms: [
          { label: { key: 'term.units-by-average', params: {} }, value: '44', cells: [] },
          { label: { key: 'term.average-quota-of-each', params: {} }, value: '32', cells: [] },
        ],
        rules: [quotaRule, standardRule],
      };
    },
    'report.write': ({ folder }) => ({
      files: [
        {
          path: `${folder}/bao-cao-phuong-an-1.xlsx`,
          bytes: 218_244,
          sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        },
      ],
    }),
    'scenario.create': ({ name }) => ({ id: 's3', name, effectiveDate: '2025-07-01', newUnits: 0, members: 0, leavers: 0 }),
    'scenario.activate': () => planState(),
    'scenario.formUnit': ({ unitIds, name }) => {
      const newUnitId = `n${100 + seq}`;
      return { newUnitId, ...commit('scenario.formUnit', name, goTo(unitIds, newUnitId), new Map([...state.names, [newUnitId, name]])) };
    },
    'scenario.moveUnits': ({ unitIds, newUnitId }) =>
      commit('scenario.moveUnits', after().find((unit) => unit.newUnitId === newUnitId)?.name ?? '', goTo(unitIds, newUnitId)),
    'scenario.renameUnit': ({ newUnitId, name }) =>
      commit('scenario.renameUnit', name, state.units, new Map([...state.names, [newUnitId, name]])),
    'scenario.dissolveUnit': ({ newUnitId }) => {
      const unit = after().find((one) => one.newUnitId === newUnitId);
      return commit('scenario.dissolveUnit', unit?.name ?? '', goTo(unit?.members.map(({ unitId }) => unitId) ?? [], null));
    },
    'scenario.markLeaving': ({ personIds }) => commit('scenario.markLeaving', `${personIds.length} người`, state.units),
    'history.list': () =>
      log.toReversed().map((entry) => ({
        ...entry,
        at: '2026-02-03T08:22:00Z',
        inEffect: entry.kind === 'command' && !undone.some(({ detail }) => detail === entry.detail),
      })),
    'history.undo': () => {
      const last = done.at(-1)!;
      done = done.slice(0, -1);
      undone = [...undone, { ...state, name: last.name, detail: last.detail }];
      state = last;
      changed('undo', last);
      return planState();
    },
    'history.redo': () => {
      const last = undone.at(-1)!;
      undone = undone.slice(0, -1);
      done = [...done, { ...state, name: last.name, detail: last.detail }];
      state = last;
      changed('redo', last);
      return planState();
    },
  };

  return {
    async call(name: unknown, input: unknown): Promise<Result<unknown, Problem>> {
      // Safe: the screens send only calls of the contract with input of their type, and a missing one is answered.
      const answer = answers[name as CallName] as ((given: unknown) => unknown) | undefined;
      if (!answer) return fail(problem('input.invalid', { kind: 'input', path: [] }, { reason: `no call named ${String(name)}` }));
      return ok(await answer(input));
    },
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    addUpload: (name) => `upload-${name}`,
    close: async () => {},
  };
}
