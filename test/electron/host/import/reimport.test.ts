import path from 'node:path';
import { expect, test } from 'vitest';
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

const first = peopleText(['Nguyễn Văn A', '01/02/1980', '2,34'], ['Trần Thị B', '02/03/1975', '4,98'], ['Lê Văn C', '31/02/1980', '3,00']);
const file = 'cán bộ.csv';

test('against the list before: new, changed, gone and same, before anything is taken', async () => {
  const opened = await provinceHost();
  await importTexts(opened, { [file]: first });
  const next = peopleText(
    ['Trần Thị B', '02/03/1975', '5,08'],
    ['Nguyễn Văn A', '01/02/1980', '2,34'],
    ['Phạm Văn D', '05/06/1990', '2,34'],
  );
  const draft = await openTexts(opened, { [file]: next });
  const table = tableOf(draft);
  expect(table.difference).toMatchObject({ file, sheet: 'cán bộ', new: 1, changed: 1, gone: 0, same: 1 });
  expect(table.rows.kept).toBe(3);
  const { draftId } = draft;
  const of = async (kind: 'new' | 'changed' | 'gone' | 'same') =>
    answerOf(await opened.client.call('draft.differences', { draftId, key: table.key, kind, from: 0, count: 10 }));
  expect(await of('changed')).toEqual({
    total: 1,
    rows: [{ label: 'Trần Thị B', rowBefore: 3, rowNow: 2, changes: [{ field: 'salaryCoefficientE4', before: '4.98', now: '5.08' }] }],
  });
  expect((await of('new')).rows.map(({ label, rowNow }) => [label, rowNow])).toEqual([['Phạm Văn D', 4]]);
  expect((await of('gone')).total).toBe(0);
  expect((await of('same')).rows.map(({ label }) => label)).toEqual(['Nguyễn Văn A']);

  const taken = await take(opened, draft);
  expect(taken.files[0]?.sheets[0]?.difference).toMatchObject({ new: 1, changed: 1, gone: 0, same: 1 });
  expect(answerOf(await opened.client.call('plan.state', {})).counts.people).toBe(3);
});

test('a person who is no longer in the list is gone', async () => {
  const opened = await provinceHost();
  await importTexts(opened, { [file]: first });
  const draft = await openTexts(opened, { [file]: peopleText(['Nguyễn Văn A', '01/02/1980', '2,34']) });
  expect(tableOf(draft).difference).toMatchObject({ new: 0, changed: 0, gone: 1, same: 1 });
});

test('a correction applies again when the list comes back, wherever its row stands, and not when the sender has changed the cell', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { [file]: first });
  const cells = [{ row: 4, column: 'C', text: '28/02/1980' }];
  await take(opened, answerOf(await opened.client.call('draft.correct', { draftId: draft.draftId, key: '0.0.1', cells })));

  const moved = await importTexts(opened, {
    [file]: peopleText(['Lê Văn C', '31/02/1980', '3,33'], ['Nguyễn Văn A', '01/02/1980', '2,34'], ['Trần Thị B', '02/03/1975', '4,98']),
  });
  expect(moved.files[0]?.sheets[0]).toMatchObject({
    rows: { kept: 3, rejected: 0 },
    changes: [{ kind: 'correction', cell: 'C2', before: '31/02/1980', after: '28/02/1980' }],
    difference: { changed: 1, same: 2 },
  });

  const changed = await importTexts(opened, {
    [file]: peopleText(['Nguyễn Văn A', '01/02/1980', '2,34'], ['Trần Thị B', '02/03/1975', '4,98'], ['Lê Văn C', '27/02/1980', '3,33']),
  });
  expect(changed.files[0]?.sheets[0]).toMatchObject({ rows: { kept: 3 }, changes: [] });

  // Remembered all the same: the first text is corrected again when it is back.
  const back = await importTexts(opened, { [file]: first });
  expect(back.files[0]?.sheets[0]?.changes).toMatchObject([{ cell: 'C4', after: '28/02/1980' }]);
});

test('the list comes under another name: corrections of its people apply there, too', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { [file]: first });
  const cells = [{ row: 4, column: 'C', text: '28/02/1980' }];
  await take(opened, answerOf(await opened.client.call('draft.correct', { draftId: draft.draftId, key: '0.0.1', cells })));
  const renamed = await openTexts(opened, { 'cán bộ (2).csv': first });
  expect(tableOf(renamed)).toMatchObject({ difference: null, changes: [{ cell: 'C4', after: '28/02/1980' }] });
});

test('a remembered correction can be taken back, and is then forgotten', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { [file]: first });
  const correct = async (draftId: string, text: string | null) =>
    answerOf(await opened.client.call('draft.correct', { draftId, key: '0.0.1', cells: [{ row: 4, column: 'C', text }] }));
  await take(opened, await correct(draft.draftId, '28/02/1980'));
  const again = await openTexts(opened, { [file]: first });
  expect(tableOf(again).errors).toBe(0);
  const without = await correct(again.draftId, null);
  expect(tableOf(without).errors).toBe(1);
  await take(opened, without);
  expect(tableOf(await openTexts(opened, { [file]: first })).changes).toEqual([]);
});

test('an accepted warning stays accepted when the list comes back, and no longer counts in the plan', async () => {
  const opened = await provinceHost();
  const list = peopleText(['A', '1/2/80', '2,34'], ['B', '3/4/75', '2,34']);
  const draft = await openTexts(opened, { [file]: list });
  const before = tableOf(draft).warnings;
  const accepted = answerOf(
    await opened.client.call('draft.accept', {
      draftId: draft.draftId,
      key: '0.0.1',
      code: 'date.two-digit-year',
      header: 'Ngày sinh',
      cell: null,
      accepted: true,
    }),
  );
  await take(opened, accepted);
  const sheetOf = async () => answerOf(await opened.client.call('import.sheets', {})).find((sheet) => sheet.file === file);
  const stored = await sheetOf();
  expect(stored?.warnings).toBe(before - 2);
  const problems = answerOf(await opened.client.call('import.problems', { sheetId: stored?.sheetId ?? 0 }));
  expect(problems.filter((found) => found.accepted).map(({ code }) => code)).toEqual(['date.two-digit-year', 'date.two-digit-year']);

  const again = await importTexts(opened, { [file]: list });
  expect(again.files[0]?.sheets[0]?.accepted.map(({ code }) => code)).toEqual(['date.two-digit-year', 'date.two-digit-year']);
  expect(again.files[0]?.sheets[0]?.problems.map(({ code }) => code)).not.toContain('date.two-digit-year');
});

test('what is accepted of one sheet as a whole is not accepted of another', async () => {
  const opened = await provinceHost();
  const other = first.replaceAll('Văn', 'Hữu').replace('Trần Thị B', 'Đỗ Thị E');
  const accept = async (name: string) => {
    await importTexts(opened, { [name]: first });
    const draft = await openTexts(opened, { [name]: first });
    const at = { draftId: draft.draftId, key: '0.0.1', code: 'sheet.replaced', header: null, cell: null, accepted: true };
    return answerOf(await opened.client.call('draft.accept', at));
  };
  const one = await accept('một.csv');
  expect(tableOf(one).problems).toContainEqual(expect.objectContaining({ code: 'sheet.replaced', accepted: true }));
  await take(opened, one);
  await importTexts(opened, { 'hai.csv': other });
  const two = await openTexts(opened, { 'hai.csv': other });
  expect(tableOf(two).problems).toContainEqual(expect.objectContaining({ code: 'sheet.replaced', accepted: false }));
});

test('how a person told a table to be read holds for its next version, as long as its columns are where they were', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { [file]: first });
  const told = answerOf(
    await opened.client.call('draft.instruct', {
      draftId: draft.draftId,
      key: '0.0.1',
      instructions: { columns: { C: null }, excluded: [3] },
    }),
  );
  await take(opened, told);
  const again = tableOf(await openTexts(opened, { [file]: first }));
  expect(again).toMatchObject({ errors: 0, instructions: { columns: { C: null } }, rows: { kept: 3 } });
  expect(again.instructions.excluded).toBeUndefined(); // another row may stand there by now
  const other = tableOf(await openTexts(opened, { [file]: first.replace('Ngày sinh,Đơn vị', 'Đơn vị,Ngày sinh') }));
  expect(other.instructions).toEqual({});
});

test('undo brings the list before back, with what was decided about it', async () => {
  const opened = await provinceHost();
  const draft = await openTexts(opened, { [file]: first });
  const cells = [{ row: 4, column: 'C', text: '28/02/1980' }];
  const taken = await take(opened, answerOf(await opened.client.call('draft.correct', { draftId: draft.draftId, key: '0.0.1', cells })));
  const again = await importTexts(opened, { [file]: peopleText(['Nguyễn Văn A', '01/02/1980', '2,34']) });
  expect(again.files[0]?.sheets[0]?.difference).toMatchObject({ gone: 2 });
  answerOf(await opened.client.call('history.undo', { expectedSeq: again.seq }));
  const sheets = answerOf(await opened.client.call('import.sheets', {}));
  expect(sheets.map(({ sheetId }) => sheetId)).toContain(taken.files[0]?.sheets[0]?.sheetId);
  expect(tableOf(await openTexts(opened, { [file]: first })).changes).toHaveLength(1);
  answerOf(await opened.client.call('history.undo', { expectedSeq: again.seq + 1 }));
  expect(tableOf(await openTexts(opened, { [file]: first })).changes).toEqual([]); // the decision went with its step
});
