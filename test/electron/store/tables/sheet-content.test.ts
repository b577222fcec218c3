import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addBatch, addSheet, addSourceFile, problemsOf, sheetById } from '../../../../electron/store/tables/imports.ts';
import { addOfficials, officialsOfSheet } from '../../../../electron/store/tables/officials.ts';
import { changedSheets, contentHash, SheetSeal, sealSheet } from '../../../../electron/store/tables/sheet-content.ts';
import { problem } from '../../../../shared/kernel/problem.ts';
import type { OfficialRecord } from '../../../../shared/model/records.ts';
import { stageSheet } from '../../../../shared/staging/stage-sheet.ts';
import type { StagedSheet } from '../../../../shared/staging/staged-sheet.ts';
import { newPlan, testInstant } from '../../../support/new-plan.ts';

const sha256 = 'a'.repeat(64);
const rows = [
  ['TT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Hệ số lương'],
  [1, 'Nguyễn Văn A', '01/02/1980', 'Xã Thử', '2,34'],
];

function staged(): StagedSheet {
  const raw = { name: 'Trang', hidden: false, date1904: false, rows, merges: [], hiddenRows: [] };
  const [sheet] = stageSheet('f.xlsx', raw, { kind: 'officials' });
  if (!sheet) throw new Error('no table');
  return sheet;
}

function stored(sheet: StagedSheet) {
  const plan = newPlan();
  const sheetId = plan.write((write) => {
    addSourceFile(write, sha256, new Uint8Array([1]));
    const id = addSheet(write, addBatch(write, testInstant), sha256, sheet);
    const seal = new SheetSeal();
    if (sheet.kind === 'officials') addOfficials(write, id, sheet, seal);
    sealSheet(write, id, seal.digest());
    return id;
  });
  return { plan, sheetId };
}

test('what is hashed while it is stored is what is read again', () => {
  const { plan } = stored({
    ...staged(),
    records: [{ ...staged().records[0]!, grade: '01.003', sensitive: 'Dân tộc: Tày' } as OfficialRecord],
  });
  expect(changedSheets(plan.read)).toEqual([]);
  plan.write((write) => write.prepare('UPDATE official SET salary_coefficient_e4 = 49800').run());
  expect(changedSheets(plan.read)).toHaveLength(1);
});

test('the seal of people from before grades were kept still holds; a grade put behind its back does not', () => {
  const { plan, sheetId } = stored(staged());
  const row = plan.read.prepare<[], Record<string, unknown>>('SELECT * FROM official').get()!;
  const late = ['grade', 'step', 'monthly_salary_vnd', 'sensitive'];
  const early = Object.entries(row).filter(([name]) => !late.includes(name));
  const before = createHash('sha256')
    .update(JSON.stringify(early.map(([, value]) => value)))
    .update('\n')
    .digest('hex');
  expect(contentHash(plan.read, sheetId)).toBe(before);
  plan.write((write) => write.prepare("UPDATE official SET grade = '01.003'").run());
  expect(contentHash(plan.read, sheetId)).not.toBe(before);
});

test('a table comes back with its place, what was told of it and what was decided', () => {
  const decisions = [{ kind: 'accept', rowKey: 'Nguyễn Văn A', heading: 'Ngày sinh', before: '01/02/1980', code: 'date.no-day' }] as const;
  const sheet: StagedSheet = {
    ...staged(),
    table: 2,
    instructions: { kind: 'officials', excluded: [3] },
    profile: 'Huyện A',
    decisions,
    changes: [{ kind: 'correction', cell: 'B2', heading: 'Họ và tên', before: 'Nguyễn Văn', after: 'Nguyễn Văn A' }],
  };
  const { plan, sheetId } = stored(sheet);
  expect(sheetById(plan.read, sheetId)).toMatchObject({
    table: 2,
    region: sheet.region,
    instructions: sheet.instructions,
    profile: 'Huyện A',
    decisions,
    changes: sheet.changes,
    columns: sheet.columns,
    account: sheet.account,
  });
});

test('accepted warnings are kept, come last and do not count', () => {
  const at = { kind: 'file', file: 'f.xlsx', sheet: 'Trang' } as const;
  const sheet: StagedSheet = {
    ...staged(),
    problems: [problem('sheet.hidden-rows', at, { count: 1, firstRow: 2 }, 'warning')],
    accepted: [problem('sheet.hidden', at, {}, 'warning')],
  };
  const { plan, sheetId } = stored(sheet);
  expect(problemsOf(plan.read, sheetId).map(({ code, accepted }) => [code, accepted])).toEqual([
    ['sheet.hidden-rows', false],
    ['sheet.hidden', true],
  ]);
  expect(sheetById(plan.read, sheetId)).toMatchObject({ errors: 0, warnings: 1 });
});

test('grade, step and stated salary of a person are kept', () => {
  const sheet = staged();
  const records = sheet.records.map((record) => ({ ...record, grade: '01.003', step: 3, monthlySalaryVnd: 5_475_600 }));
  const { plan, sheetId } = stored({ ...sheet, records } as StagedSheet);
  expect(officialsOfSheet(plan.read, sheetId)).toEqual(records);
});
