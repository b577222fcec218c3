import path from 'node:path';
import { expect, test } from 'vitest';
import type { CallName } from '../../../../shared/contract/contract.ts';
import { openTexts, peopleText, tableOf, take } from '../../../support/draft.ts';
import { answerOf, type TestHost, testHost } from '../../../support/test-host.ts';
import { importTexts, unitsText } from '../../../support/upload.ts';

/** A host with a plan that has the units of a province. */
async function provinceHost(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  await importTexts(opened, { 'units.csv': unitsText });
  return opened;
}

const people = peopleText(['Nguyễn Văn A', '01/02/1980', '2,34'], ['Trần Thị B', '03/1975', '4,98'], ['Lê Văn C', '31/02/1980', '3,00']);
const stateOf = async ({ client }: TestHost) => answerOf(await client.call('plan.state', {}));
const codeOf = async (reply: Promise<{ readonly ok: boolean; readonly problems?: readonly [{ readonly code: string }, ...unknown[]] }>) => {
  const { ok, problems } = await reply;
  return ok ? 'ok' : problems?.[0].code;
};

test('a draft shows what was understood, and the plan never saw it until it is taken, in one step that can be undone', async () => {
  const opened = await provinceHost();
  const before = await stateOf(opened);
  const draft = await openTexts(opened, { 'cán bộ.csv': people });
  expect(await stateOf(opened)).toEqual(before);
  expect(draft.files).toMatchObject([{ file: 'cán bộ.csv', format: 'csv', taken: true, needsPassword: false, confirm: [], problems: [] }]);
  const table = tableOf(draft);
  expect(table).toMatchObject({
    key: '0.0.1',
    table: 1,
    region: 'A1:F4',
    kind: 'officials',
    headerRows: [1],
    rows: { read: 4, kept: 2, merged: 0, rejected: 1, setAside: 1 },
    errors: 1,
    difference: null,
    profile: null,
    instructions: {},
  });
  expect(table.columns.map(({ column, heading, field }) => [column, heading, field])).toContainEqual(['B', 'Họ và tên', 'fullName']);
  expect(table.columns[0]).toEqual({ column: 'A', heading: 'TT', input: null, field: null });
  expect(table.totals).toContainEqual({ column: 'F', heading: 'Hệ số lương', sum: '7.32', cells: 2 });
  expect(answerOf(await opened.client.call('draft.current', {}))).toEqual(draft);

  const taken = await take(opened, draft);
  expect(taken.files[0]).toMatchObject({ file: 'cán bộ.csv', taken: true });
  expect(await stateOf(opened)).toMatchObject({
    seq: before.seq + 1,
    undo: { name: 'draft.take', detail: 'cán bộ.csv' },
    counts: { people: 2 },
  });
  expect(answerOf(await opened.client.call('draft.current', {}))).toBeNull();
  expect(await codeOf(opened.client.call('draft.take', { draftId: draft.draftId, jobId: 'again' }))).toBe('draft.unknown');

  const undone = answerOf(await opened.client.call('history.undo', { expectedSeq: before.seq + 1 }));
  expect(undone).toMatchObject({ counts: { people: 0 } });
  const { checks } = answerOf(await opened.client.call('file.check', { path: before.path }));
  expect(checks.filter(({ passed }) => !passed)).toEqual([]);
});

test('a page of a table on the desk: what became of each row, corrections in place', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'p.csv': people });
  const key = tableOf(draft).key;
  const { draftId } = draft;
  const page = answerOf(await opened.client.call('draft.rows', { draftId, key, from: 1, count: 500 }));
  expect(page).toMatchObject({ total: 4, headerRows: [1] });
  expect(page.rows.map(({ fate, reason }) => reason ?? fate)).toEqual(['heading', 'kept', 'kept', 'error']);
  answerOf(await opened.client.call('draft.correct', { draftId, key, cells: [{ row: 4, column: 'C', text: '28/02/1980' }] }));
  const after = answerOf(await opened.client.call('draft.rows', { draftId, key, from: 4, count: 1 })).rows;
  expect(after).toMatchObject([{ row: 4, fate: 'kept', corrected: ['C'] }]);
  expect(after[0]?.cells[2]).toBe('28/02/1980');
});

test('problems are grouped, one page of them at a time, errors first', async () => {
  const opened = await provinceHost();
  const bad = Array.from({ length: 41 }, (_, n) => [`Người ${n}`, '31/02/1980', '2,34'] as const);
  const draft = await openTexts(opened, { 'p.csv': peopleText(['Nguyễn Văn A', '1980', '2,34'], ...bad) });
  const table = tableOf(draft);
  expect(table.problems[0]).toMatchObject({ code: 'date.invalid', severity: 'error', header: 'Ngày sinh', count: 41, accepted: false });
  const page = (from: number) => opened.client.call('draft.problems', { draftId: draft.draftId, key: table.key, from, count: 20 });
  const [first, last] = [answerOf(await page(0)), answerOf(await page(40))];
  expect(first.problems).toHaveLength(20);
  expect(first.total).toBe(table.problems.reduce((sum, { count }) => sum + count, 0));
  expect(first.problems.every(({ severity }) => severity === 'error')).toBe(true);
  expect(last.problems).toHaveLength(first.total - 40);
});

test('a correction closes its problem, an empty one empties the cell, and taking it back opens it again', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'p.csv': people });
  const { draftId } = draft;
  const { key } = tableOf(draft);
  const correct = async (row: number, column: string, text: string | null) =>
    tableOf(answerOf(await opened.client.call('draft.correct', { draftId, key, cells: [{ row, column, text }] })));
  const fixed = await correct(4, 'C', '28/02/1980');
  expect(fixed).toMatchObject({ errors: 0, rows: { kept: 3 } });
  expect(fixed.changes).toEqual([{ kind: 'correction', cell: 'C4', heading: 'Ngày sinh', before: '31/02/1980', after: '28/02/1980' }]);
  expect((await correct(4, 'C', '')).changes).toMatchObject([{ cell: 'C4', after: '' }]);
  expect(await correct(4, 'C', null)).toMatchObject({ errors: 1, changes: [] });
  expect(await correct(4, 'C', '31/02/1980')).toMatchObject({ errors: 1, changes: [] }); // what stands there anyway
});

test('a cell that is no data is not corrected, nor is anything beside it', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'p.csv': people });
  const cells = [
    { row: 4, column: 'C', text: '28/02/1980' },
    { row: 1, column: 'C', text: 'Sinh' },
  ];
  const reply = await opened.client.call('draft.correct', { draftId: draft.draftId, key: tableOf(draft).key, cells });
  expect(reply).toMatchObject({ ok: false, problems: [{ code: 'draft.cell-not-data', params: { cell: 'C1' } }] });
  expect(answerOf(await opened.client.call('draft.current', {}))).toEqual(draft);
});

test('instructions replace those before: a column that is not read, a row that is no data, a table left aside', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'p.csv': people });
  const { draftId } = draft;
  const { key } = tableOf(draft);
  const instruct = async (instructions: Parameters<typeof callInstruct>[0]) => tableOf(answerOf(await callInstruct(instructions)));
  const callInstruct = (instructions: { kind?: 'none'; columns?: Record<string, string | null>; excluded?: number[] }) =>
    opened.client.call('draft.instruct', { draftId, key, instructions });
  const withoutBirth = await instruct({ columns: { C: null } });
  expect(withoutBirth).toMatchObject({ errors: 0, instructions: { columns: { C: null } } });
  expect(withoutBirth.columns.find(({ column }) => column === 'C')).toMatchObject({ field: null });
  const excluded = await instruct({ excluded: [4] });
  expect(excluded).toMatchObject({ errors: 0, rows: { kept: 2, rejected: 0, setAside: 2 }, instructions: { excluded: [4] } });
  expect(excluded.instructions).not.toHaveProperty('columns');
  expect(await instruct({ kind: 'none' })).toMatchObject({ kind: null, rows: { read: 4, setAside: 4 } });
  expect(answerOf(await opened.client.call('draft.current', {}))?.files[0]?.taken).toBe(false);
  const taken = answerOf(await opened.client.call('draft.take', { draftId, jobId: 'take' }));
  expect(taken.files[0]?.taken).toBe(false);
  expect(await stateOf(opened)).toMatchObject({ seq: 1 }); // nothing to take: no step, and the draft stays
  expect(answerOf(await opened.client.call('draft.current', {}))).not.toBeNull();
});

test('a warning that is accepted no longer counts; what is accepted of one cell leaves the others', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'p.csv': peopleText(['A', '1/2/80', '2,34'], ['B', '3/4/75', '2,34']) });
  const { draftId } = draft;
  const table = tableOf(draft);
  const group = table.problems.find(({ code }) => code === 'date.two-digit-year');
  expect(group).toMatchObject({ severity: 'warning', count: 2, header: 'Ngày sinh' });
  const accept = async (cell: string | null, accepted: boolean) =>
    tableOf(
      answerOf(
        await opened.client.call('draft.accept', {
          draftId,
          key: table.key,
          code: 'date.two-digit-year',
          header: 'Ngày sinh',
          cell,
          accepted,
        }),
      ),
    );
  const counts = ({ problems }: typeof table) =>
    problems.filter(({ code }) => code === 'date.two-digit-year').map(({ count, accepted }) => [count, accepted]);
  const one = await accept('C2', true);
  expect(counts(one)).toEqual([
    [1, false],
    [1, true],
  ]);
  expect(one.warnings).toBe(table.warnings - 1);
  expect(counts(await accept(null, true))).toEqual([[2, true]]);
  expect(counts(await accept(null, false))).toEqual([[2, false]]);
});

test('a second draft puts the first away; a call about the first is told so', async () => {
  const opened = await provinceHost();
  const first = await openTexts(opened, { 'a.csv': people });
  const second = await openTexts(opened, { 'b.csv': people });
  const { draftId } = first;
  const { key } = tableOf(first);
  expect(await codeOf(opened.client.call('draft.rows', { draftId, key, from: 1, count: 1 }))).toBe('draft.unknown');
  expect(await codeOf(opened.client.call('draft.discard', { draftId }))).toBe('draft.unknown');
  expect(answerOf(await opened.client.call('draft.current', {}))).toEqual(second);
  answerOf(await opened.client.call('draft.discard', { draftId: second.draftId }));
  expect(answerOf(await opened.client.call('draft.current', {}))).toBeNull();
  expect(await stateOf(opened)).toMatchObject({ seq: 1 });
});

test('cancelled in the middle, a draft leaves the plan and the draft before it as they were', async () => {
  const opened = await provinceHost();
  const first = await openTexts(opened, { 'a.csv': people });
  const before = await stateOf(opened);
  const names = ['b.csv', 'c.csv', 'd.csv'];
  const stop = opened.host.listen((event) => {
    if (event.kind === 'progress' && event.what === 'c.csv') void opened.client.call('job.cancel', { jobId: 'open' });
  });
  const sources = names.map((name) => ({ kind: 'upload' as const, uploadId: opened.host.addUpload(name, Buffer.from(people)) }));
  expect(await codeOf(opened.client.call('draft.open', { jobId: 'open', sources }))).toBe('file.cancelled');
  stop();
  expect(answerOf(await opened.client.call('draft.current', {}))).toEqual(first);
  expect(await stateOf(opened)).toEqual(before);
  expect((await take(opened, first)).files[0]?.taken).toBe(true);
});

test('progress is told for each file, read and understood', async () => {
  const opened = await provinceHost();
  const told: { step: string; done: number; total: number }[] = [];
  opened.host.listen((event) => event.kind === 'progress' && told.push({ ...event, step: `${event.step} ${event.what}` }));
  await openTexts(opened, { 'a.csv': people, 'b.csv': people });
  expect([...new Set(told.map(({ step }) => step))]).toEqual(['read a.csv', 'stage a.csv', 'read b.csv', 'stage b.csv']);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(told.every(({ done, total }) => total === 2 && done < total)).toBe(true);
});

test('on a plan that has moved on, a draft that quotes the old place is refused and stays; without the quote it is checked anew', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'p.csv': people.replaceAll('Xã Thử 1', 'Xã Lạ') });
  expect(tableOf(draft).problems.map(({ code }) => code)).toContain('unit.not-found');
  answerOf(await opened.client.call('history.undo', { expectedSeq: 1 })); // the units are gone
  const { draftId } = draft;
  expect(await codeOf(opened.client.call('draft.take', { draftId, jobId: 't', expectedSeq: 1 }))).toBe('plan.stale');
  expect(answerOf(await opened.client.call('draft.current', {}))?.draftId).toBe(draftId);
  const taken = await take(opened, draft);
  expect(taken.files[0]?.sheets[0]?.problems.map(({ code }) => code)).not.toContain('unit.not-found');
});

test('another plan, or none: the draft goes with its plan', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'p.csv': people });
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'b.sapxep') }));
  expect(answerOf(await opened.client.call('draft.current', {}))).toBeNull();
  answerOf(await opened.client.call('file.open', { path: path.join(opened.folder, 'a.sapxep') }));
  expect(await codeOf(opened.client.call('draft.take', { draftId: draft.draftId, jobId: 't' }))).toBe('draft.unknown');
});

test('a draft that joins a mapping to a variant names one that is there', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'p.csv': people });
  expect(await codeOf(opened.client.call('draft.take', { draftId: draft.draftId, jobId: 't', applyTo: 'Không có' }))).toBe(
    'scenario.unknown',
  );
  expect(answerOf(await opened.client.call('draft.current', {}))).not.toBeNull();
});

test('files that cannot be read stay in the draft with why, and the others are taken', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { 'p.csv': people, 'trống.xlsx': new Uint8Array(), 'ghi chú.csv': 'chỉ là chữ' });
  expect(draft.files.map(({ file, taken, format }) => [file, taken, format])).toEqual([
    ['p.csv', true, 'csv'],
    ['trống.xlsx', false, null],
    ['ghi chú.csv', false, 'csv'],
  ]);
  expect(draft.files[1]?.problems.map(({ code }) => code)).toEqual(['file.empty']);
  const taken = await take(opened, draft);
  expect(taken.files.map((file) => file.taken)).toEqual([true, false, false]);
});

test('two tables in one sheet are two entries, and both come into the plan', async () => {
  const opened = await provinceHost();
  const quotas = 'TT,Tên đơn vị,Mã đơn vị,Biên chế\n1,Xã Thử 1,00001,20\n2,Xã Thử 2,00002,21';
  const draft = await openTexts(opened, { 'hai bảng.csv': `${people}\n,,,,,\nBIÊN CHẾ,,,,,\n${quotas}` });
  expect(draft.files[0]?.tables.map(({ key, table, kind, rows }) => [key, table, kind, rows.kept])).toEqual([
    ['0.0.1', 1, 'officials', 2],
    ['0.0.2', 2, 'quotas', 2],
  ]);
  const read = draft.files[0]?.tables.reduce((sum, { rows }) => sum + rows.read, 0);
  expect(read).toBe(9); // every row of the sheet in one of them
  const second = answerOf(await opened.client.call('draft.rows', { draftId: draft.draftId, key: '0.0.2', from: 1, count: 100 }));
  expect(second.rows.slice(0, 4).map(({ fate, reason }) => [fate, reason])).toEqual(Array(4).fill(['set-aside', null]));
  await take(opened, draft);
  expect(await stateOf(opened)).toMatchObject({ counts: { people: 2, quotas: 2 } });
  const sheets = answerOf(await opened.client.call('import.sheets', {})).filter(({ file }) => file === 'hai bảng.csv');
  expect(sheets.map(({ table, kind }) => [table, kind])).toEqual([
    [1, 'officials'],
    [2, 'quotas'],
  ]);

  // Imported again it takes the place of both, also when it is one table by then.
  const again = await importTexts(opened, { 'hai bảng.csv': people });
  expect(again.files[0]?.sheets).toHaveLength(1);
  expect(await stateOf(opened)).toMatchObject({ counts: { people: 2, quotas: 0 } });
});

test('every call about a draft that is not there says so', async () => {
  const opened = await provinceHost();
  const ofTable = { draftId: 'x', key: '0.0.1' };
  const page = { from: 1, count: 1 };
  const calls: readonly (readonly [CallName, Record<string, unknown>])[] = [
    ['draft.instruct', { ...ofTable, instructions: {} }],
    ['draft.correct', { ...ofTable, cells: [{ row: 1, column: 'A', text: '' }] }],
    ['draft.accept', { ...ofTable, code: 'x', header: null, cell: null, accepted: true }],
    ['draft.rows', { ...ofTable, ...page }],
    ['draft.problems', { ...ofTable, ...page }],
    ['draft.differences', { ...ofTable, ...page, kind: 'new' }],
    ['draft.password', { draftId: 'x', file: 0, password: 'p', jobId: 'j' }],
    ['draft.take', { draftId: 'x', jobId: 'j' }],
    ['draft.discard', { draftId: 'x' }],
    ['draft.return', { draftId: 'x', file: 0, folder: opened.folder, language: 'vi' }],
    ['profile.save', { ...ofTable, name: 'P' }],
  ];
  for (const [name, input] of calls) {
    const reply = await opened.host.call(name, input);
    expect([name, reply.ok ? 'ok' : reply.problems[0].code]).toEqual([name, 'draft.unknown']);
  }
});

test('the choices for a column are those of its kind', async () => {
  const opened = await provinceHost();
  const inputs = answerOf(await opened.client.call('draft.inputs', {}));
  const officials = inputs.find(({ kind }) => kind === 'officials')?.inputs ?? [];
  expect(officials.find(({ input }) => input === 'fullName')).toEqual({ input: 'fullName', field: 'fullName', needed: true });
  expect(inputs).toHaveLength(9);
});
