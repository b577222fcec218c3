import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallOutput } from '../../shared/contract/contract.ts';
import { hasNationalData, nationalFolder } from '../support/national-data.ts';
import { provinceTable } from '../support/province-tables.ts';
import { sharedFolder } from '../support/temporary-folder.ts';
import { answerOf, hostIn } from '../support/test-host.ts';

const files = ['old_units.csv', 'new_units.csv', 'commune_mapping.csv'];

describe.skipIf(!hasNationalData)('the reform of 2025 through the host, from its files (needs ../shared/data/vietnam-2025)', () => {
  let folder: ReturnType<typeof sharedFolder> | undefined;
  let imported: CallOutput<'import.files'>;
  let summary: CallOutput<'plan.summary'>;
  let before: CallOutput<'plan.unitsBefore'>;
  let after: CallOutput<'plan.unitsAfter'>;

  beforeAll(async () => {
    folder = sharedFolder();
    const { host, client } = hostIn(folder.folder);
    answerOf(await client.call('file.create', { path: path.join(folder.folder, 'Cả nước') }));
    const sources = files.map((name) => ({ kind: 'path' as const, path: path.join(nationalFolder, name) }));
    imported = answerOf(await client.call('import.files', { jobId: 'national', sources }));
    summary = answerOf(await client.call('plan.summary', {}));
    before = answerOf(await client.call('plan.unitsBefore', {}));
    after = answerOf(await client.call('plan.unitsAfter', {}));
    await host.close();
  }, 180_000);
  afterAll(() => folder?.remove());

  test('every file is taken, every row accounted for', () => {
    expect(imported.files.map(({ file, taken }) => [file, taken])).toEqual(files.map((name) => [name, true]));
    for (const { rows } of imported.files.flatMap(({ sheets }) => sheets)) {
      expect(rows.read).toBe(rows.kept + rows.merged + rows.rejected + rows.setAside);
      expect(rows.kept).toBeGreaterThan(3000);
    }
    expect(imported.scenario).toMatchObject({ made: true, name: 'commune_mapping' });
  });

  test('63 → 34 provinces, 696 → 0 districts, 10,035 → 3,321 communes', () => {
    expect(summary.before).toMatchObject({ province: 63, district: 696, commune: 10_035 });
    expect(summary.after).toEqual({ province: 34, district: 0, commune: 3321, byKind: { xã: 2621, phường: 687, 'đặc khu': 13 } });
    expect(summary.endedDistricts).toBe(696);
    expect(summary.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('districts and communes of each old province', () => {
    const count = (level: string, province: string) => before.filter((unit) => unit.level === level && unit.province === province).length;
    const rows = provinceTable('2.3');
    expect(rows).toHaveLength(63);
    expect(rows.map(({ name }) => [name, count('district', name), count('commune', name)])).toEqual(
      rows.map(({ name, numbers }) => [name, Number(numbers[0]), Number(numbers[1])]),
    );
  });

  test('communes of each new province, by kind', () => {
    const count = (kind: string, province: string) => after.filter((unit) => unit.kind === kind && unit.province === province).length;
    const rows = provinceTable('2.2');
    expect(rows).toHaveLength(34);
    expect(rows.map(({ name }) => [name, ...['xã', 'phường', 'đặc khu'].map((kind) => count(kind, name))])).toEqual(
      rows.map(({ name, numbers }) => [
        name,
        ...(/\((\d+)\/(\d+)\/(\d+)\)/
          .exec(numbers[3] ?? '')
          ?.slice(1)
          .map(Number) ?? []),
      ]),
    );
  });

  test('441 communes are divided, and every divided one is conserved to the person and the hectare', () => {
    const split = before.filter(({ level, goesTo }) => level === 'commune' && goesTo.length > 1);
    expect(split).toHaveLength(441);
    const pieces = Map.groupBy(
      after.flatMap(({ members }) => members),
      ({ unitId }) => unitId,
    );
    for (const { unitId, name, areaHa, population } of split) {
      const parts = pieces.get(unitId) ?? [];
      const sums = { name, areaHa: 0, population: 0 };
      for (const part of parts) {
        sums.areaHa += part.areaHa ?? 0;
        sums.population += part.population ?? 0;
      }
      expect(sums).toEqual({ name, areaHa: areaHa ?? 0, population: population ?? 0 });
    }
  });
});
