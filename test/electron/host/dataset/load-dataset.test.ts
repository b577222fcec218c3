import { expect, test } from 'vitest';
import { loadDataset } from '../../../../electron/host/dataset/load-dataset.ts';
import { storeFiles } from '../../../../electron/host/import/store-files.ts';
import { sheetsOf } from '../../../../electron/store/tables/imports.ts';
import { addRevision } from '../../../../electron/store/tables/revisions.ts';
import { recordsOfSheet } from '../../../../electron/store/tables/sheet-records.ts';
import type { OfficialRecord } from '../../../../shared/model/records.ts';
import { cellOf } from '../../../../shared/model/source.ts';
import { joinStaged } from '../../../../shared/staging/join-staged.ts';
import type { RawCell } from '../../../../shared/staging/raw-sheet.ts';
import { stageTable } from '../../../../shared/staging/stage-table.ts';
import type { StagedSheet } from '../../../../shared/staging/staged-sheet.ts';
import { mapOf } from '../../../shared/staging/outlines.ts';
import { sheetOf } from '../../../shared/staging/sheet-of.ts';
import { newPlan, testInstant } from '../../../support/new-plan.ts';

type Rows = readonly (readonly RawCell[])[];

const units: Rows = [
  ['code', 'name', 'parent_code'],
  ['071', 'Huyện Minh Lâm', null],
  ['00001', 'Xã Minh Quân', '071'],
  ['00002', 'Xã Minh Quán', '071'],
];
const after: Rows = [
  ['code', 'name', 'formed_from'],
  ['00001', 'Xã Mới', 'Xã Minh Quân, Xã Minh Quán'],
];
const workload: Rows = [
  ['Đơn vị', 'Nhiệm vụ', 'Số hồ sơ năm 2024', 'Số hồ sơ 6 tháng đầu năm 2025', 'Số phút'],
  ['UBND xã Minh Quân', 'Giao đất', 10, 6, 45],
  [null, 'Thu hồi đất', 7, null, null],
];
const posts: Rows = [
  ['Vị trí việc làm', 'Nhóm', 'Ngạch', 'Số lượng'],
  ['Trưởng phòng', 'Lãnh đạo, quản lý', 'Chuyên viên', 1],
];
const adjacency: Rows = [
  ['Đơn vị', 'Đơn vị liền kề', 'Cách tiếp giáp', 'Chiều dài (km)'],
  ['Xã Minh Quán', 'Xã Minh Quân', 'Sông', '1,5'],
];
const table = (file: string, rows: Rows) => stageTable(file, sheetOf(rows), { kind: null });
const map = (file: string, rows: Rows) => stageTable(file, mapOf([['code', 'name'], ...rows]), { kind: null });

function planOf(sheets: readonly StagedSheet[]) {
  const plan = newPlan();
  const { staged } = joinStaged({ existing: [], staged: sheets });
  const revision = plan.write((write) => {
    const files = staged.map((sheet, i) => ({
      file: sheet.file,
      sha256: String(i).padStart(64, '0'),
      bytes: new Uint8Array([i]),
      answers: null,
      sheetNames: [],
      sheets: [sheet],
      problems: [],
    }));
    return addRevision(write, null, [...storeFiles(write, files, testInstant).values()], testInstant);
  });
  return { plan, staged, revision, dataset: loadDataset(plan.read, revision) };
}

const sheets = () => [
  table('don-vi.xlsx', units),
  table('sau.xlsx', after),
  table('ho-so.xlsx', workload),
  table('vtvl.xlsx', posts),
  table('lien-ke.xlsx', adjacency),
  map('nay.geojson', [
    ['00001', 'Xã Minh Quân'],
    ['00002', 'Xã Minh Quán'],
  ]),
  map('sau.geojson', [['00001', 'Xã Mới']]),
];

test('workload, posts, adjacency and boundaries come with their units and the rows they stand in', () => {
  const { dataset } = planOf(sheets());
  const nameOf = (id: number | null) => dataset.units.find((unit) => unit.id === id)?.name ?? null;
  expect(
    dataset.workload.map((one) => [nameOf(one.unitId), one.task, one.year, one.months, one.dossiers, one.minutesEach, one.source.row]),
  ).toEqual([
    ['Xã Minh Quân', 'Giao đất', 2024, 12, 10, 45, 2],
    ['Xã Minh Quân', 'Giao đất', 2025, 6, 6, 45, 2],
    [null, 'Thu hồi đất', 2024, 12, 7, null, 3],
  ]);
  expect(dataset.posts.map(({ name, group, grade, number }) => [name, group, grade, number])).toEqual([
    ['Trưởng phòng', 'leadership', 'Chuyên viên', 1],
  ]);
  expect(dataset.adjacency.map((one) => [nameOf(one.unitId), nameOf(one.otherUnitId), one.link, one.lengthM])).toEqual([
    ['Xã Minh Quán', 'Xã Minh Quân', 'river', 1500],
  ]);
  const [length] = dataset.adjacency;
  expect(length && cellOf(dataset.sheets, length.source, 'lengthM')).toEqual({ file: 'lien-ke.xlsx', sheet: 'Sheet1', cell: 'D2' });
});

test('the same code is the outline of a unit of today in one file, of one after the reorganisation in another', () => {
  const { dataset } = planOf(sheets());
  expect(
    dataset.boundaries.map(({ name, unitId, target, feature, source }) => [
      name,
      unitId !== null,
      target,
      feature,
      dataset.sheets.get(source.sheetId)?.file,
    ]),
  ).toEqual([
    ['Xã Minh Quân', true, null, 0, 'nay.geojson'],
    ['Xã Minh Quán', true, null, 1, 'nay.geojson'],
    ['Xã Mới', false, { level: 'commune', code: '00001' }, 0, 'sau.geojson'],
  ]);
});

test('the records of every kind come back as they were staged', () => {
  const { plan, staged, revision } = planOf(sheets());
  for (const { sheetId, file, kind } of sheetsOf(plan.read, revision)) {
    if (kind === null) throw new Error(`${file} has a kind`);
    expect(recordsOfSheet(plan.read, sheetId, kind), file).toEqual(staged.find((sheet) => sheet.file === file)?.records);
  }
});

test('grade, step and stated salary of people are kept', () => {
  const person: OfficialRecord = {
    ...(table('nguoi.xlsx', [
      ['Họ và tên', 'Ngày sinh', 'Chức vụ'],
      ['An', '1/2/1980', 'Công chức'],
    ]).records[0] as OfficialRecord), // safe: a staff list
    grade: '01.003',
    step: 3,
    monthlySalaryVnd: 12_345_678,
  };
  const sheet = table('nguoi.xlsx', [
    ['Họ và tên', 'Ngày sinh', 'Chức vụ'],
    ['An', '1/2/1980', 'Công chức'],
  ]);
  const { plan, revision } = planOf([{ ...sheet, records: [person] }]);
  const [stored] = sheetsOf(plan.read, revision);
  expect(stored && recordsOfSheet(plan.read, stored.sheetId, 'officials')).toEqual([person]);
});
