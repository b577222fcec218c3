import path from 'node:path';
import { expect, test } from 'vitest';
import { generateSampleProvince } from '../../../fixtures/generate.ts';
import { nameKey } from '../../../shared/kernel/vietnamese/name-key.ts';
import type {
  MappingRecord,
  OfficialRecord,
  PostRecord,
  QuotaRecord,
  TaskRecord,
  UnitRecord,
  WorkloadRecord,
} from '../../../shared/model/records.ts';
import { joinStaged } from '../../../shared/staging/join-staged.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { workbookSheets } from './workbook-sheets.ts';

const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

test('the workbooks of the sample province stage as they were written: no problem, every row accounted for', async () => {
  const { files, truth } = await generateSampleProvince(temporaryFolder());
  const staged = files.flatMap((file) =>
    workbookSheets(file.path).map((sheet) => stageTable(path.basename(file.path), sheet, { kind: null })),
  );
  const joined = joinStaged({ existing: [], staged }).staged;

  expect(joined.map(({ file, kind, headerRows, account }) => ({ file, kind, headerRows, ...account }))).toEqual(
    truth.sheets.map(({ file, kind, headerRows, read, kept, setAside }) => ({
      file,
      kind,
      headerRows,
      read,
      kept,
      merged: 0,
      rejected: 0,
      setAside,
    })),
  );
  // Nothing of it is an error; spellings come as warnings at most.
  expect(joined.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error')).toEqual([]);

  const records = <T>(kind: string) => joined.filter((sheet) => sheet.kind === kind).flatMap((sheet) => sheet.records as readonly T[]);
  const units = records<UnitRecord>('units');
  const communes = units.filter(({ level }) => level === 'commune');
  expect([sum(communes.map(({ areaHa }) => areaHa)), sum(communes.map(({ population }) => population))]).toEqual([
    truth.province.areaHa,
    truth.province.population,
  ]);
  for (const district of truth.units.perDistrict) {
    const here = communes.filter(({ parentName }) => parentName === district.name);
    expect([here.length, sum(here.map(({ areaHa }) => areaHa)), sum(here.map(({ population }) => population))]).toEqual([
      district.communes,
      district.areaHa,
      district.population,
    ]);
  }

  const mapping = records<MappingRecord>('mapping');
  for (const formed of truth.mapping.formed) {
    const pieces = mapping.filter(({ newCode }) => newCode === formed.code);
    expect(pieces.map(({ oldCode, extent }) => [oldCode, extent])).toEqual(formed.members.map(({ code, extent }) => [code, extent]));
  }

  const officials = records<OfficialRecord>('officials');
  expect(officials).toHaveLength(truth.officials.total);
  expect(new Set(officials.map(({ idNumber }) => idNumber)).size).toBeGreaterThan(truth.officials.total - 10);
  const iso = ({ birthDate: b }: OfficialRecord) =>
    b === null ? '' : [b.year, b.month, b.day].map((n) => String(n ?? 0).padStart(2, '0')).join('-');
  const leaving = officials.filter(({ leavingCase }) => leavingCase !== null);
  expect(
    leaving.map((person) => [
      nameKey(person.fullName),
      person.idNumber,
      person.leavingCase,
      iso(person),
      person.leavingDate,
      person.decisionDate,
    ]),
  ).toEqual(
    truth.officials.leaving.people.map((p) => [nameKey(p.fullName), p.idNumber, p.case, p.birthDate, p.leavingDate, p.decisionDate]),
  );

  expect(records<TaskRecord>('tasks')).toHaveLength(truth.tasks.total);
  const quotas = joined
    .filter(({ kind }) => kind === 'quotas')
    .map((sheet) => sum((sheet.records as readonly QuotaRecord[]).map(({ number }) => number)));
  expect(quotas).toEqual([truth.quotas.communes, truth.quotas.partTime, truth.quotas.districts]);

  const workload = records<WorkloadRecord>('workload');
  const dossiers = (year: number) => sum(workload.filter((one) => one.task === null && one.year === year).map((one) => one.dossiers));
  expect([dossiers(2024), dossiers(2025)]).toEqual([truth.workload.year2024, truth.workload.half2025]);
  expect(
    Object.fromEntries([...Map.groupBy(records<PostRecord>('posts'), ({ group }) => group)].map(([group, all]) => [group, all.length])),
  ).toEqual(truth.posts.byGroup);
  expect(records('adjacency')).toHaveLength(truth.adjacency.pairs);
  expect(records('boundaries')).toHaveLength(truth.boundaries.outlines);
});
