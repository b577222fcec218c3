import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { nationalFolder } from '../../../../support/national-data.ts';
import { cellsOf } from '../made-files.ts';

const folder = path.join(nationalFolder, 'boundaries');

describe.skipIf(!existsSync(folder))('the public boundaries (needs ../shared/data/vietnam-2025)', () => {
  test.each([
    ['new_communes_2025_low.topo.json', 3321, ['code', 'name', 'type', 'prov']],
    ['new_provinces_2025.topo.json', 34, ['prov']],
    [
      'old_communes_2009.topo.json',
      11_163,
      ['id', 'name', 'district', 'province', 'district_id', 'province_id', 'pop2009', 'area_km2', 'old_code'],
    ],
    ['old_districts_2009.topo.json', 703, ['district', 'province', 'province_id', 'district_id', 'pop2009', 'area_km2', 'n']],
  ])('%s: %i features, each with its outline inside the country', (file, features, names) => {
    const { workbook, warnings } = cellsOf(readFileSync(path.join(folder, file)), file);
    expect([workbook.format, warnings, workbook.sheets.length]).toEqual(['topojson', [], 1]);
    const { rows, outlines = [] } = workbook.sheets[0]!;
    expect(rows[0]).toEqual(names);
    expect([rows.length, outlines.length]).toEqual([features + 1, features + 1]);
    const drawn = outlines.flatMap((outline) => outline ?? []);
    expect(drawn.length).toBe(features);
    for (const { west, south, east, north, points } of drawn) {
      expect(points).toBeGreaterThanOrEqual(4);
      expect(west >= 102_000_000 && east <= 118_000_000 && south >= 7_000_000 && north <= 23_500_000).toBe(true);
      expect(west < east && south < north).toBe(true);
    }
  });
});
