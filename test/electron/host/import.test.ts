import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GeneratedProvince, generateSampleProvince } from '../../../fixtures/generate.ts';
import type { CallInput, CallName, CallOutput } from '../../../shared/contract/contract.ts';
import { spokenWords } from '../../../shared/kernel/vietnamese/spoken-words.ts';
import { importKinds } from '../../../shared/model/records.ts';
import type { SourceCell } from '../../../shared/model/source.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';
import { answerOf, hostIn, type TestHost, testHost } from '../../support/test-host.ts';
import { importTexts } from '../../support/upload.ts';

let province: GeneratedProvince;
let base: ReturnType<typeof sharedFolder>;
const basePlan = () => path.join(base.folder, 'Tỉnh Mẫu.sapxep');
const sources = (...kinds: readonly string[]) =>
  province.files.filter(({ kind }) => kinds.includes(kind)).map((file) => ({ kind: 'path' as const, path: file.path }));
const everything = importKinds;

beforeAll(async () => {
  base = sharedFolder();
  province = await generateSampleProvince(path.join(base.folder, 'in'));
  const { host, client } = hostIn(base.folder);
  answerOf(await client.call('file.create', { path: basePlan() }));
  answerOf(await client.call('import.files', { jobId: 'base', sources: sources(...everything) }));
  await host.close();
});
afterAll(() => base.remove());

/** A host with an empty plan. */
async function emptyPlan(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  return opened;
}

/** A host with a plan of its own that holds the whole province, imported in one step. */
async function wholeProvince(): Promise<TestHost> {
  const opened = testHost();
  copyFileSync(basePlan(), path.join(opened.folder, 'a.sapxep'));
  answerOf(await opened.client.call('file.open', { path: path.join(opened.folder, 'a.sapxep') }));
  return opened;
}

const ask = async <N extends CallName>({ client }: TestHost, name: N, input: CallInput<N>): Promise<CallOutput<N>> =>
  answerOf(await client.call(name, input));
const stateOf = (opened: TestHost) => ask(opened, 'plan.state', {});
const snapshotsOf = ({ folder }: TestHost): readonly string[] => {
  const all = path.join(folder, 'state', 'snapshots');
  return existsSync(all) ? readdirSync(all).flatMap((plan) => readdirSync(path.join(all, plan))) : [];
};
const expectSound = async (opened: TestHost) => {
  const { path: file } = await stateOf(opened);
  expect((await ask(opened, 'file.check', { path: file })).checks.filter(({ passed }) => !passed)).toEqual([]);
};

const counts = (truth: GeneratedProvince['truth']) => ({
  province: 1,
  district: truth.units.districts,
  commune: truth.units.communes,
  people: truth.officials.total,
  tasks: truth.tasks.total,
  quotas: truth.quotas.rows,
  mapping: truth.mapping.rows,
});
const nothing = { province: 0, district: 0, commune: 0, people: 0, tasks: 0, quotas: 0, mapping: 0 };

describe('an import', () => {
  test('of many files is one step; undo takes it away and redo brings it back, also after reopening the file', async () => {
    const opened = await wholeProvince();
    const done = await stateOf(opened);
    expect(done).toMatchObject({ seq: 1, counts: counts(province.truth), undo: { name: 'import.files' }, redo: null });
    expect(await ask(opened, 'history.list', {})).toHaveLength(1);

    const undone = await ask(opened, 'history.undo', { expectedSeq: 1 });
    expect(undone).toMatchObject({
      seq: 2,
      counts: nothing,
      scenarios: [],
      activeScenario: null,
      undo: null,
      redo: { name: 'import.files' },
    });
    expect(await ask(opened, 'import.sheets', {})).toEqual([]);
    await expectSound(opened);

    const again = hostIn(opened.folder);
    await opened.host.close();
    try {
      expect(await ask(again, 'file.open', { path: done.path })).toMatchObject({ seq: 2, counts: nothing, redo: { name: 'import.files' } });
      const redone = await ask(again, 'history.redo', { expectedSeq: 2 });
      expect({ ...redone, seq: 1 }).toEqual(done);
      await expectSound(again);
      expect((await ask(again, 'history.list', {})).map(({ kind, inEffect }) => [kind, inEffect])).toEqual([
        ['redo', false],
        ['undo', false],
        ['command', true],
      ]);
    } finally {
      await again.host.close();
    }
  });

  test('of the same files again replaces their sheets after a snapshot; the first import needs none', async () => {
    const opened = await wholeProvince();
    expect(snapshotsOf(opened)).toEqual([]);
    const before = await stateOf(opened);
    const sheets = await ask(opened, 'import.sheets', {});
    const answer = await ask(opened, 'import.files', { jobId: 'again', sources: sources(...everything) });
    const problems = answer.files.flatMap((file) => file.sheets.flatMap((sheet) => sheet.problems.map(({ code }) => code)));
    expect(problems.filter((code) => code === 'sheet.replaced')).toHaveLength(province.truth.sheets.length);
    const after = await stateOf(opened);
    expect(after).toMatchObject({ seq: 2, counts: before.counts, scenarios: before.scenarios });
    const named = (list: typeof sheets) => list.map(({ file, sheet, kind, rows }) => ({ file, sheet, kind, rows }));
    expect(named(await ask(opened, 'import.sheets', {}))).toEqual(named(sheets));
    expect(snapshotsOf(opened)).toEqual([expect.stringContaining('before-import')]);

    const [snapshot] = snapshotsOf(opened);
    const folder = path.join(opened.folder, 'state', 'snapshots');
    const copy = path.join(folder, readdirSync(folder)[0]!, snapshot!);
    expect(await ask(opened, 'file.open', { path: copy })).toMatchObject({ seq: 1, counts: before.counts });
  });

  test('keeps people and units who they are: the marks of a scenario outlive a re-import', async () => {
    const opened = await wholeProvince();
    const { activeScenario } = await stateOf(opened);
    const { people } = await ask(opened, 'plan.people', { count: 50_000 });
    const staying = people.find(({ leaving }) => leaving === null)!;
    const mark = { case: 'severance' as const, leavingDate: '2025-08-01', decisionDate: '2025-07-01' };
    await ask(opened, 'scenario.markLeaving', { scenarioId: activeScenario!, personIds: [staying.personId], ...mark });
    const before = await ask(opened, 'plan.unitsAfter', {});
    await ask(opened, 'import.files', { jobId: 'again', sources: sources('units', 'officials') });
    expect((await ask(opened, 'plan.people', { count: 50_000 })).people.find(({ personId }) => personId === staying.personId)).toEqual(
      expect.objectContaining({ fullName: staying.fullName, leaving: 'severance' }),
    );
    expect(await ask(opened, 'plan.unitsAfter', {})).toEqual(before);
  });

  test('on a stale screen is refused, and nothing is written', async () => {
    const opened = await wholeProvince();
    const before = [await stateOf(opened), await ask(opened, 'import.sheets', {})];
    const reply = await opened.client.call('import.files', { jobId: 'stale', sources: sources('units'), expectedSeq: 0 });
    expect(reply).toMatchObject({ ok: false, problems: [{ code: 'plan.stale', params: { expectedSeq: 0, actualSeq: 1 } }] });
    expect([await stateOf(opened), await ask(opened, 'import.sheets', {})]).toEqual(before);
    await expectSound(opened);
  });

  test('cancelled in the middle leaves the plan as it was', async () => {
    const opened = await emptyPlan();
    const cancelled: Promise<unknown>[] = [];
    opened.host.listen((event) => {
      if (event.kind === 'progress' && event.step === 'read' && event.done === 3 && cancelled.length === 0)
        cancelled.push(opened.client.call('job.cancel', { jobId: 'all' }));
    });
    const reply = await opened.client.call('import.files', { jobId: 'all', sources: sources(...everything) });
    expect(reply).toMatchObject({ ok: false, problems: [{ code: 'file.cancelled' }] });
    expect(await Promise.all(cancelled)).toEqual([{ ok: true, value: null }]);
    expect(await stateOf(opened)).toMatchObject({ seq: 0, counts: nothing });
    const late = await opened.client.call('job.cancel', { jobId: 'all' });
    expect(late.ok ? '' : late.problems[0].code).toBe('job.unknown');
    expect((await ask(opened, 'import.files', { jobId: 'all', sources: sources('units') })).seq).toBe(1); // the reader works on
  });

  test('takes an upload once', async () => {
    const opened = await emptyPlan();
    const upload = {
      kind: 'upload' as const,
      uploadId: opened.host.addUpload('đơn vị.csv', Buffer.from('Cấp,Mã,Tên đơn vị,Loại\ntỉnh,01,Tỉnh Thử,tỉnh')),
    };
    const first = await ask(opened, 'import.files', { jobId: 'one', sources: [upload] });
    expect(first.files).toMatchObject([{ file: 'đơn vị.csv', taken: true }]);
    const second = await ask(opened, 'import.files', { jobId: 'two', sources: [upload] });
    expect(second).toMatchObject({ seq: first.seq, files: [{ taken: false, problems: [{ code: 'file.not-found' }] }] });
  });

  test('shows every sheet as it stands, and what became of each row', async () => {
    const opened = await wholeProvince();
    for (const { sheetId, file, sheet } of await ask(opened, 'import.sheets', {})) {
      const truth = province.truth.sheets.find((one) => one.file === file && one.sheet === sheet)!;
      const page = await ask(opened, 'import.rows', { sheetId, from: 1, count: 500 });
      expect({ sheet, total: page.total, headerRows: page.headerRows }).toEqual({ sheet, total: truth.read, headerRows: truth.headerRows });
      const fates = page.rows.map(({ fate }) => fate);
      expect({ sheet, kept: fates.filter((fate) => fate === 'kept').length }).toEqual({ sheet, kept: truth.kept });
      expect({ sheet, aside: fates.filter((fate) => fate === 'set-aside').length }).toEqual({ sheet, aside: truth.setAside });
    }
  });

  test('of a mapping into a scenario that changes meanwhile decides on the scenario as it is then', async () => {
    const opened = await wholeProvince();
    const { activeScenario } = await stateOf(opened);
    const scenarioId = activeScenario!;
    const [unit] = (await ask(opened, 'plan.unitsAfter', {})).filter(({ decided }) => decided);
    const importing = opened.client.call('import.files', { jobId: 'apply', applyTo: scenarioId, sources: sources('mapping') });
    await ask(opened, 'scenario.dissolveUnit', { scenarioId, newUnitId: unit!.newUnitId });
    answerOf(await importing);
    expect((await stateOf(opened)).scenarios).toMatchObject([
      { newUnits: province.truth.mapping.newUnits, members: province.truth.mapping.rows },
    ]);
    await expectSound(opened);
  });
});

describe('the first mapping', () => {
  test('makes a scenario named after its file, which a second one does not overwrite', async () => {
    const opened = await emptyPlan();
    const first = await ask(opened, 'import.files', { jobId: 'one', sources: sources('units', 'mapping') });
    expect(first.scenario).toMatchObject({ made: true, members: province.truth.mapping.rows, problems: [] });
    const before = await stateOf(opened);
    expect(before.scenarios).toMatchObject([{ name: first.scenario?.name, newUnits: province.truth.mapping.newUnits }]);
    expect(before.activeScenario).toBe(before.scenarios[0]?.id);

    const other = await importTexts(opened, {
      'khác.csv': 'Mã cũ,Tên cũ,Mã mới,Tên đơn vị mới,Ghi chú\n07103,Phường 1,09999,Phường Khác,nhập toàn bộ',
    });
    expect(other).toMatchObject({ scenario: null, files: [{ taken: true }] });
    expect((await stateOf(opened)).scenarios).toEqual(before.scenarios);
  });
});

describe('each command of a scenario is one step, taken back and repeated exactly', () => {
  /** All that a scenario shows. */
  const seen = async (opened: TestHost, scenarioId: string) => {
    const target = { scenarioId };
    return {
      scenarios: (await stateOf(opened)).scenarios,
      summary: await ask(opened, 'plan.summary', target),
      after: await ask(opened, 'plan.unitsAfter', target),
      severance: await ask(opened, 'plan.severance', target),
    };
  };

  type Run = (opened: TestHost, scenarioId: string) => Promise<unknown>;
  const communes = async (opened: TestHost, ...codes: readonly string[]) =>
    (await ask(opened, 'plan.unitsBefore', {}))
      .filter(({ level, code }) => level === 'commune' && codes.includes(code))
      .map(({ unitId }) => unitId);
  const formedOf = async (opened: TestHost, index: number) =>
    (await ask(opened, 'plan.unitsAfter', {})).filter(({ decided }) => decided)[index]!.newUnitId;

  const commands: { readonly [name: string]: Run } = {
    'scenario.applyMapping': async (opened, scenarioId) => {
      await importTexts(opened, {
        'khác.csv': 'Mã cũ,Tên cũ,Mã mới,Tên đơn vị mới,Ghi chú\n07103,Phường 1,09999,Phường Khác,nhập toàn bộ',
      });
      const [other] = await ask(opened, 'import.sheets', {});
      return () => ask(opened, 'scenario.applyMapping', { scenarioId, sheetIds: [other!.sheetId] });
    },
    'scenario.formUnit': async (opened, scenarioId) => {
      const unitIds = await communes(opened, '07103', '07106');
      return () => ask(opened, 'scenario.formUnit', { scenarioId, unitIds, name: 'Phường Thử', kind: 'phường', code: ' ' });
    },
    'scenario.moveUnits': async (opened, scenarioId) => {
      const [unitIds, newUnitId] = [await communes(opened, '07103'), await formedOf(opened, 5)];
      return () => ask(opened, 'scenario.moveUnits', { scenarioId, unitIds, newUnitId });
    },
    'scenario.dissolveUnit': async (opened, scenarioId) => {
      const newUnitId = await formedOf(opened, 0);
      return () => ask(opened, 'scenario.dissolveUnit', { scenarioId, newUnitId });
    },
    'scenario.renameUnit': async (opened, scenarioId) => {
      const newUnitId = await formedOf(opened, 0);
      return () => ask(opened, 'scenario.renameUnit', { scenarioId, newUnitId, name: 'Phường Tên Mới', kind: 'phường', code: null });
    },
    'scenario.markLeaving': async (opened, scenarioId) => {
      const { people } = await ask(opened, 'plan.people', { count: 50_000 });
      const personIds = people
        .filter(({ leaving }) => leaving === null)
        .slice(0, 3)
        .map(({ personId }) => personId);
      const mark = { case: 'severance' as const, leavingDate: '2025-08-01', decisionDate: '2025-07-01' };
      return () => ask(opened, 'scenario.markLeaving', { scenarioId, personIds, ...mark });
    },
  };

  test.each(Object.keys(commands))('%s', async (name) => {
    const opened = await wholeProvince();
    const scenarioId = (await stateOf(opened)).activeScenario!;
    const run = (await commands[name]!(opened, scenarioId)) as () => Promise<unknown>; // safe: each prepares its command
    const { seq } = await stateOf(opened);
    const before = await seen(opened, scenarioId);

    await run();
    const after = await seen(opened, scenarioId);
    expect(after).not.toEqual(before);
    const done = await stateOf(opened);
    expect(done).toMatchObject({ seq: seq + 1, undo: { name } });
    expect(done.undo?.detail).not.toBe('');

    await ask(opened, 'history.undo', { expectedSeq: seq + 1 });
    expect(await seen(opened, scenarioId)).toEqual(before);
    await ask(opened, 'history.redo', { expectedSeq: seq + 2 });
    expect(await seen(opened, scenarioId)).toEqual(after);
    await expectSound(opened);
  });

  test('what replaces decisions takes a snapshot first', async () => {
    const opened = await wholeProvince();
    await ask(opened, 'scenario.applyMapping', { scenarioId: (await stateOf(opened)).activeScenario! });
    expect(snapshotsOf(opened)).toEqual([expect.stringContaining('before-mapping')]);
  });

  test('an empty code is no code', async () => {
    const opened = await wholeProvince();
    const scenarioId = (await stateOf(opened)).activeScenario!;
    const newUnitId = await formedOf(opened, 0);
    await ask(opened, 'scenario.renameUnit', { scenarioId, newUnitId, name: 'Phường Tên Mới', kind: 'phường', code: ' ' });
    expect((await ask(opened, 'plan.unitsAfter', {})).find((unit) => unit.newUnitId === newUnitId)?.code).toBeNull();
  });
});

describe('the plan of the sample province', () => {
  test('has the totals of the ground truth', async () => {
    const { units, mapping, officials, province: whole } = province.truth;
    const summary = await ask(await wholeProvince(), 'plan.summary', {});
    expect(summary).toMatchObject({
      before: { province: 1, district: units.districts, commune: units.communes, byKind: units.communesByKind },
      after: { province: 1, district: 0, commune: mapping.newUnits, byKind: mapping.newUnitsByKind },
      totals: { areaHa: whole.areaHa, population: whole.population, areaUnknown: 0, populationUnknown: 0 },
      endedDistricts: units.districts,
      staffing: { present: officials.total, fromDistricts: officials.inOffices, leaving: officials.leaving.total, unplaced: 0 },
      severance: { people: officials.leaving.total, computed: officials.leaving.total },
    });
    expect(summary.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('forms the units of the ground truth, to the person and the hectare', async () => {
    const after = await ask(await wholeProvince(), 'plan.unitsAfter', {});
    const truth = province.truth.mapping.formed.toSorted((a, b) => (a.code < b.code ? -1 : 1));
    expect(after.map(({ code, name, kind, areaHa, population }) => ({ code, name, kind, areaHa, population }))).toEqual(
      truth.map(({ code, name, kind, areaHa, population }) => ({ code, name, kind, areaHa, population })),
    );
    const members = (list: readonly { readonly code: string; readonly areaHa: number | null; readonly population: number | null }[]) =>
      list.map(({ code, areaHa, population }) => `${code} ${areaHa} ${population}`).toSorted();
    expect(after.map((unit) => members(unit.members))).toEqual(truth.map((unit) => members(unit.members)));
  });

  test('lets those leave whom the lists mark, in the case and on the day they say', async () => {
    const opened = await wholeProvince();
    const severance = await ask(opened, 'plan.severance', {});
    const line = (one: { readonly fullName: string; readonly case: string; readonly leavingDate: string | null }) =>
      `${one.fullName.toLocaleLowerCase('vi')} ${one.case} ${one.leavingDate}`;
    expect(severance.map(line).toSorted()).toEqual(province.truth.officials.leaving.people.map(line).toSorted());
    const total = severance.reduce((sum, { totalVnd }) => sum + (totalVnd ?? Number.NaN), 0);
    expect((await ask(opened, 'plan.summary', {})).severance.totalVnd).toBe(total);
  });
});

describe('why a figure is what it is', () => {
  const levels = ['province', 'district', 'commune'];
  const staffing = ['present', 'fromDistricts', 'leaving', 'quota', 'oldQuota', 'surplus', 'shortage'];

  /** Every figure that plan.trace names, for the second unit (one of its members is divided) and the first person who leaves. */
  async function figures(opened: TestHost): Promise<readonly string[]> {
    const unit = (await ask(opened, 'plan.unitsAfter', {}))[1]!.newUnitId;
    const person = (await ask(opened, 'plan.severance', {}))[0]!.personId;
    const under = (start: string, names: readonly string[]) => names.map((name) => `${start}.${name}`);
    return [
      ...under('before', [...levels, 'xã', 'phường', 'thị trấn']),
      ...under('after', [...levels, 'xã', 'phường', 'đặc khu']),
      ...under('totals', ['areaHa', 'population', 'areaUnknown', 'populationUnknown', 'endedDistricts']),
      ...under(`unit:${unit}`, ['areaHa', 'population']),
      ...under(`staffing:${unit}`, [...staffing, 'governmentPresent']),
      ...under('staffing', [...staffing, 'unplaced']),
      ...under('posts', ['required', 'filled', 'vacant', 'overFilled', 'unmatchedPeople']),
      ...under('tasks', ['total', 'toCommune', 'toProvince', 'shared', 'unverified']),
      ...under(`severance:${person}`, ['total', 'salary', 'monthsEarly']),
      ...under('severance', ['total', 'computed']),
      ...under('budget', ['oneOff', 'recurring', 'payback']),
    ];
  }

  /** Figures made of numbers of the lists themselves: each of their terms names its cells. The others are made of figures, or of law. */
  const ofTheLists =
    /^(?:before\.province|totals\.(?:areaHa|population|endedDistricts)|unit:.*|staffing:.*\.(?:present|fromDistricts|governmentPresent|leaving|oldQuota)|staffing\.(?:fromDistricts|oldQuota)|severance.*|budget\.(?:oneOff|recurring))$/;

  test('every figure has a trace, and those of the lists lead to cells that hold something', async () => {
    const opened = await wholeProvince();
    const sheets = await ask(opened, 'import.sheets', {});
    const textAt = async ({ file, sheet, cell }: SourceCell): Promise<string> => {
      const [, letter, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const found = sheets.find((one) => one.file === file && one.sheet === sheet);
      if (!letter || !found) return '';
      const { columns, rows } = await ask(opened, 'import.rows', { sheetId: found.sheetId, from: Number(row), count: 1 });
      return rows[0]?.cells[columns.findIndex((column) => column.letter === letter)] ?? '';
    };
    const looked = new Map<string, boolean>();
    const holdsSomething = async (cell: SourceCell): Promise<boolean> => {
      const key = `${cell.file} ${cell.sheet} ${cell.cell}`;
      const known = looked.get(key) ?? (await textAt(cell)) !== '';
      looked.set(key, known);
      return known;
    };
    for (const figure of await figures(opened)) {
      const { value, terms, rules } = await ask(opened, 'plan.trace', { figure });
      expect({ figure, explained: terms.length > 0 || rules.length > 0 || value === '0' }).toEqual({ figure, explained: true });
      if (!ofTheLists.test(figure)) continue;
      for (const { label, cells } of terms) {
        const held = await Promise.all(cells.map(holdsSomething));
        expect({ figure, label, cells, held: held.includes(true) }).toEqual({ figure, label, cells, held: true });
      }
    }
    expect(looked.size).toBeGreaterThan(400);
  });

  test('a member of a new unit leads to the row of the mapping that names it', async () => {
    const opened = await wholeProvince();
    const sheets = await ask(opened, 'import.sheets', {});
    for (const { members } of (await ask(opened, 'plan.unitsAfter', {})).slice(0, 6))
      for (const { name, source } of members) {
        const sheet = sheets.find((one) => one.file === source?.file && one.sheet === source.sheet);
        const from = Number(/\d+$/.exec(source?.cell ?? '')?.[0]);
        const { rows } = await ask(opened, 'import.rows', { sheetId: sheet!.sheetId, from, count: 1 });
        expect([sheet?.kind, spokenWords(rows[0]?.cells.join(' ') ?? '')]).toEqual(['mapping', expect.stringContaining(spokenWords(name))]);
      }
  });

  test('a figure nobody knows is said to be unknown', async () => {
    const opened = await wholeProvince();
    for (const figure of ['', 'x', 'before.', 'unit:x.areaHa', 'severance:0.total', 'constructor.name']) {
      const reply = await opened.client.call('plan.trace', { figure });
      expect(reply.ok ? figure : reply.problems[0].code).toBe('figure.unknown');
    }
  });
});
