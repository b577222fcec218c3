import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../../shared/kernel/vietnamese/name-key.ts';
import type { MappingRecord, UnitRecord, WorkloadRecord } from '../../../shared/model/records.ts';
import { joinStaged } from '../../../shared/staging/join-staged.ts';
import { stageTable } from '../../../shared/staging/stage-table.ts';
import type { StagedSheet } from '../../../shared/staging/staged-sheet.ts';
import { balances } from './sheet-of.ts';
import { workbookSheets } from './workbook-sheets.ts';

const data = path.resolve(import.meta.dirname, '../../../../shared/data/vietnam-2025');

const stageFile = (...parts: readonly string[]): readonly StagedSheet[] => {
  const file = path.join(data, ...parts);
  return workbookSheets(file).map((sheet) => stageTable(path.basename(file), sheet, { kind: null }));
};
const only = (sheets: readonly StagedSheet[]): StagedSheet => {
  const [sheet] = sheets;
  if (!sheet || sheets.length !== 1) throw new Error('one sheet was expected');
  return sheet;
};
const count = <T>(items: readonly T[], is: (item: T) => boolean): number => items.filter(is).length;
const units = (sheet: StagedSheet) => sheet.records as readonly UnitRecord[];

describe.skipIf(!existsSync(data))('the public data of 2025 (needs ../shared/data)', () => {
  const [before, after, mapping] = existsSync(data)
    ? (['old_units.csv', 'new_units.csv', 'commune_mapping.csv'] as const).map((file) => only(stageFile(file)))
    : [];
  if (!before || !after || !mapping) return;

  test('63 provinces, 696 districts and 10,035 communes before', () => {
    expect(before.kind).toBe('units');
    expect(before.account).toEqual({ read: 10_795, kept: 10_794, merged: 0, rejected: 0, setAside: 1 });
    expect((['province', 'district', 'commune'] as const).map((level) => count(units(before), (unit) => unit.level === level))).toEqual([
      63, 696, 10_035,
    ]);
    expect(count(units(before), ({ isTarget }) => isTarget)).toBe(0);
    // The table's own column calls three wards and townships xã.
    expect(before.problems.map(({ code }) => code)).toEqual(['unit.kind-differs', 'unit.kind-differs', 'unit.kind-differs']);
  });

  test('34 provinces and 3,321 communes after: 2,621 xã, 687 phường, 13 đặc khu', () => {
    expect(after.account).toEqual({ read: 3356, kept: 3355, merged: 0, rejected: 0, setAside: 1 });
    expect(units(after).every(({ isTarget }) => isTarget)).toBe(true);
    expect((['xã', 'phường', 'đặc khu'] as const).map((kind) => count(units(after), (unit) => unit.kind === kind))).toEqual([
      2621, 687, 13,
    ]);
    expect(units(after).find(({ code, level }) => code === '01' && level === 'province')).toMatchObject({
      areaHa: 335_980,
      population: 8_718_000,
    });
    expect(units(after).some(({ name }) => name === 'Phường Hoàn Kiếm')).toBe(true); // a line break stands in it
  });

  test('10,572 pairs; estimates are weights, land without people has none', () => {
    expect(mapping.kind).toBe('mapping');
    expect(mapping.account).toEqual({ read: 10_573, kept: 10_572, merged: 0, rejected: 0, setAside: 1 });
    const rows = mapping.records as readonly MappingRecord[];
    expect(count(rows, ({ extent }) => extent === 'whole')).toBe(9475 + 127);
    expect(count(rows, ({ extent, population }) => extent === 'part' && population.kind === 'none')).toBe(83);
    expect(count(rows, ({ extent, population }) => extent === 'part' && population.kind === 'all')).toBe(58);
    expect(rows.find(({ oldCode, newCode }) => oldCode === '00016' && newCode === '00004')?.area).toEqual({
      kind: 'estimate',
      weight: 515_600,
    });
  });

  test('joined: every old unit is found, but for a piece of coast that is no unit', () => {
    const joined = joinStaged({ existing: [], staged: [before, after, mapping] }).staged;
    expect(joined.every(balances)).toBe(true);
    expect(joined.map(({ account }) => account.rejected)).toEqual([0, 0, 1]);
    const problems = joined[2]?.problems ?? [];
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'unit.not-found', at: { raw: 'X376-baiboi' } }]);
    // Island districts without communes stand there with codes of their own.
    expect(problems.filter(({ code }) => code === 'unit.found-by-name')).toHaveLength(5);
  });

  test('no two communes of one district share a name key, although some differ by marks alone', () => {
    const communes = units(before).filter(({ level }) => level === 'commune');
    expect(new Set(communes.map(({ parentCode, name }) => `${parentCode} ${nameKey(name)}`)).size).toBe(communes.length);
  });

  test.each(readdirSync(data).filter((file) => file.startsWith('danh-sach-tthc-')))(
    '%s is a list of tasks; every procedure is kept',
    (file) => {
      const sheet = only(stageFile(file));
      expect(sheet.kind).toBe('tasks');
      expect(sheet.columns.map(({ field, heading }) => [field, heading])).toEqual([
        ['name', 'Tên'],
        ['holder', 'Cơ quan thực hiện'],
        ['field', 'Lĩnh vực'],
      ]);
      expect(sheet.account).toMatchObject({ kept: sheet.account.read - 2, rejected: 0, setAside: 2 }); // a title and the headings
      const [joined] = joinStaged({ existing: [], staged: [sheet] }).staged;
      expect(joined?.account).toEqual(sheet.account);
      expect(joined?.problems.filter(({ code }) => code !== 'sheet.composed-text')).toEqual([]); // some of their letters are decomposed
    },
  );

  test('procedures.csv: 2,642 procedures are 2,642 tasks, also those that share their name', () => {
    const sheet = only(stageFile('procedures.csv'));
    expect(sheet.kind).toBe('tasks');
    expect(sheet.account).toEqual({ read: 2643, kept: 2642, merged: 0, rejected: 0, setAside: 1 });
    const [joined] = joinStaged({ existing: [], staged: [sheet] }).staged;
    expect(joined?.account).toEqual(sheet.account);
    expect(new Set(joined?.problems.map(({ code }) => code))).toEqual(new Set(['task.same-name']));
  });

  test('danang_old_offices_workload.csv: 277 offices, each with 2024 and the first half of 2025', () => {
    const sheet = only(stageFile('danang_old_offices_workload.csv'));
    expect(sheet.kind).toBe('workload');
    expect(sheet.account).toEqual({ read: 278, kept: 277, merged: 0, rejected: 0, setAside: 1 });
    expect(sheet.problems).toEqual([]);
    const records = sheet.records as readonly WorkloadRecord[];
    expect(records.map(({ year, fromMonth, months }) => `${year} ${fromMonth} ${months}`)).toEqual(
      Array.from({ length: 554 }, (_, i) => (i % 2 === 0 ? '2024 1 12' : '2025 1 6')),
    );
    expect(records.slice(0, 2).map(({ unitCode, dossiers }) => [unitCode, dossiers])).toEqual([
      ['20311', 2010],
      ['20311', 992],
    ]);
    // Fourteen offices are written in ways that no list has: "La Êê", "Zuôih", "UBND Cẩm Lệ".
    const joined = joinStaged({ existing: [], staged: [before, sheet] }).staged[1];
    expect(joined?.account).toMatchObject({ kept: 263, rejected: 14 });
    expect(new Set(joined?.problems.map(({ code }) => code))).toEqual(new Set(['unit.not-found']));
  });

  test('danang_new_units.csv: 94 units after, by their names', () => {
    const sheet = only(stageFile('danang_new_units.csv'));
    expect(sheet.kind).toBe('units');
    expect(sheet.account).toEqual({ read: 95, kept: 94, merged: 0, rejected: 0, setAside: 1 });
    expect(units(sheet).every(({ isTarget, level }) => isTarget && level === 'commune')).toBe(true);
    expect((['xã', 'phường', 'đặc khu'] as const).map((kind) => count(units(sheet), (unit) => unit.kind === kind))).toEqual([70, 23, 1]);
    expect(sheet.unused.map(({ heading }) => heading)).toEqual(['old_district', 'merged_from']);
  });

  test.each(['TCVN3', 'VISCII', 'VPS', 'Unicode'])('vn_provinces_%s.csv: 63 provinces, the same in each encoding', (encoding) => {
    const sheet = only(stageFile('legacy-encoding', `vn_provinces_${encoding}.csv`));
    expect(sheet.kind).toBe('units');
    expect(sheet.account).toEqual({ read: 64, kept: 63, merged: 0, rejected: 0, setAside: 1 });
    const unicode = only(stageFile('legacy-encoding', 'vn_provinces_Unicode.csv'));
    // The Unicode table itself has the Icelandic letter Ð in place of Đ.
    const named = (of: StagedSheet) => units(of).map(({ name, areaHa, kind }) => [name.replaceAll('Ð', 'Đ'), areaHa, kind]);
    expect(named(sheet)).toEqual(named(unicode));
    expect(units(sheet).filter(({ kind }) => kind === 'thành phố')).toHaveLength(5);
    const [joined] = joinStaged({ existing: [], staged: [sheet] }).staged;
    expect(joined?.account).toEqual(sheet.account);
  });

  test.each(existsSync(data) ? readdirSync(path.join(data, 'gso-xls')) : [])(
    '%s balances; its rows bring each district and the province once',
    (file) => {
      const [raw] = workbookSheets(path.join(data, 'gso-xls', file));
      const sheet = only(stageFile('gso-xls', file));
      expect(sheet.kind).toBe('units');
      expect(sheet.account).toMatchObject({ kept: sheet.account.read - 1, rejected: 0, merged: 0, setAside: 1 });
      expect(sheet.problems).toEqual([]);
      // Columns: Tỉnh, Mã TP, Quận Huyện, Mã QH, Phường Xã, Mã PX, Cấp.
      const cells = (column: number) => (raw?.rows.slice(1) ?? []).flatMap((row) => row[column] ?? []);
      const of = (level: UnitRecord['level']) => units(sheet).filter((unit) => unit.level === level);
      expect(of('province').map(({ code }) => code)).toEqual([...new Set(cells(1))]);
      expect(of('district').map(({ code, parentCode }) => [code, parentCode])).toEqual(
        [...new Set(cells(3))].map((code) => [code, cells(1)[0]]),
      );
      expect(of('commune').map(({ code }) => code)).toEqual(cells(5));
      expect(joinStaged({ existing: [], staged: [sheet] }).staged[0]?.problems).toEqual([]);
    },
  );
});
