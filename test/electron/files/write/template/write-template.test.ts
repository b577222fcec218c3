import { beforeAll, describe, expect, test } from 'vitest';
import { writeTemplate } from '../../../../../electron/files/write/template/write-template.ts';
import type { QuotaRecord } from '../../../../../shared/model/records.ts';
import { isTemplateLists } from '../../../../../shared/staging/template-marker.ts';
import { templateKinds, templates } from '../../../../../shared/staging/templates/all-templates.ts';
import type { Template } from '../../../../../shared/staging/templates/template.ts';
import { libreOfficeMissing, libreOfficePath, recalculated } from '../../../../support/libre-office.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';
import { type ReadCell, readCells, readParts } from '../../../../support/workbook.ts';

const attribute = (tag: string, name: string): string | null => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

describe.each(templateKinds)('the form for %s', (kind) => {
  const template = templates[kind] as Template; // safe: only what does not depend on the records is looked at
  let bytes: Uint8Array;
  let cells: ReadonlyMap<string, ReadonlyMap<string, ReadCell>>;
  let sheet: string;
  beforeAll(async () => {
    bytes = await writeTemplate(template, { language: 'vi' });
    cells = readCells(bytes);
    sheet = readParts(bytes).get('xl/worksheets/sheet1.xml')!;
  });
  const checks = (): readonly string[] => [...sheet.matchAll(/<dataValidation\b[\s\S]*?<\/dataValidation>/g)].map(([check]) => check);

  test('its title block says what it is and which version', () => {
    const table = cells.get(template.sheet)!;
    expect(table.get('A1')!.value).toBe(template.title.vi.toLocaleUpperCase('vi'));
    expect(table.get('A2')!.value).toBe(`Mẫu nhập ${template.name.vi}, phiên bản ${template.version}`);
    expect(table.get('A5')!.value).toBe('TT');
    expect(table.get('A6')!.value).toBe('Ví dụ');
  });

  test('headings are locked, cells below are not, and rows may come, go, be sorted and filtered', () => {
    expect(sheet).toMatch(/<sheetProtection sheet="1" [^>]*insertRows="0" deleteRows="0" sort="0" autoFilter="0"\/>/);
    expect(sheet).not.toContain('password');
    const styles = readParts(bytes).get('xl/styles.xml')!;
    const xfs = [.../<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(styles)![1]!.matchAll(/<xf\b[^<>]*?(?:\/>|>[\s\S]*?<\/xf>)/g)].map(
      ([xf]) => xf,
    );
    const styleOf = (address: string): string => xfs[Number(attribute(new RegExp(`<c r="${address}"[^>]*>`).exec(sheet)![0], 's'))]!;
    expect(styleOf('B5')).not.toContain('locked="0"');
    for (const address of ['A6', 'B6', 'A7', 'B7']) expect(styleOf(address)).toContain('locked="0"');
    for (const [tag] of sheet.matchAll(/<col\b[^>]*>/g)) expect(xfs[Number(attribute(tag, 'style'))]).toContain('locked="0"');
    expect(sheet).toContain('max="16384"');
  });

  test('each list of choices stands on the hidden sheet, whole', () => {
    const chosen = template.columns.filter(({ form }) => form.kind === 'choice');
    const lists = checks().filter((check) => check.includes('type="list"'));
    expect(lists).toHaveLength(chosen.length);
    lists.forEach((check, index) => {
      const [, letters, from, to] = /<formula1>'Danh mục'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)<\/formula1>/.exec(check)!;
      const words = Array.from(
        { length: Number(to) - Number(from) + 1 },
        (_, row) => cells.get('Danh mục')!.get(`${letters}${Number(from) + row}`)?.value,
      );
      const { form } = chosen[index]!;
      expect(words).toEqual(form.kind === 'choice' ? form.words : []);
    });
    expect(cells.has('Danh mục')).toBe(chosen.length > 0);
    if (chosen.length > 0) expect(isTemplateLists({ rows: [[String(cells.get('Danh mục')!.get('A1')!.value)]] })).toBe(true);
  });

  test('checks say what is wrong, no longer than a program shows', () => {
    for (const check of checks()) {
      const tag = /^<[^>]*>/.exec(check)![0];
      if (/<formula1>/.test(check)) expect(attribute(tag, 'error')).not.toBeNull();
      for (const name of ['error', 'prompt']) expect((attribute(tag, name) ?? '').length).toBeLessThanOrEqual(255);
      for (const name of ['errorTitle', 'promptTitle']) expect((attribute(tag, name) ?? '').length).toBeLessThanOrEqual(32);
      expect((/<formula1>([^<]*)</.exec(check)?.[1] ?? '').length).toBeLessThanOrEqual(255);
      expect(attribute(tag, 'sqref')).toMatch(/^([A-Z]+)6:\1(?:1048576)$/);
    }
  });

  test('columns of text are text by format, so that zeros stay', () => {
    template.columns.forEach(({ form, sample }, index) => {
      const cell = cells.get(template.sheet)!.get(`${String.fromCharCode(66 + index)}6`);
      if (index < 25 && sample !== null && form.kind !== 'number' && form.kind !== 'day')
        expect(cell).toMatchObject({ type: 's', format: '@', value: sample });
    });
  });

  test('the same form, the same bytes', async () => {
    expect(Buffer.from(await writeTemplate(template, { language: 'vi' })).equals(bytes)).toBe(true);
  });

  test.skipIf(libreOfficePath() === null)(`another program opens it (${libreOfficeMissing})`, () => {
    const again = readCells(recalculated(bytes, temporaryFolder()));
    for (const [address, { value }] of cells.get(template.sheet)!)
      if (value !== undefined) expect(again.get(template.sheet)!.get(address)?.value, address).toEqual(value);
  });
});

describe('a form filled with records', () => {
  const record = (index: number): QuotaRecord => ({
    row: index + 6,
    unitCode: String(index).padStart(5, '0'),
    unitName: `Xã Số ${index}`,
    districtName: null,
    number: index,
    staffGroup: 'cadre',
  });

  test('has them all in their order, numbered, and no example', async () => {
    const rows = Array.from({ length: 1203 }, (_, index) => record(index));
    const cells = readCells(await writeTemplate(templates.quotas, { language: 'vi', rows })).get('Biên chế')!;
    rows.forEach(({ unitCode, unitName, number }, index) => {
      const values = ['A', 'B', 'C', 'E', 'F'].map((letter) => cells.get(`${letter}${index + 6}`)?.value);
      expect(values).toEqual([index + 1, unitCode, unitName, 'Cán bộ', number]);
    });
    expect(cells.get('A3')!.value).toBe('Dữ liệu xuất từ kế hoạch, 1.203 dòng. Có thể sửa rồi nhập lại; không đổi tiêu đề cột.');
    expect(cells.has('B1209')).toBe(false);
  });

  test('text that looks like a formula stays text', async () => {
    const hostile = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '_x003D_1', '<a>&"\'', '\u0001a'];
    const bytes = await writeTemplate(templates.quotas, {
      language: 'vi',
      rows: hostile.map((unitName, index) => ({ ...record(index), unitName })),
    });
    const cells = readCells(bytes).get('Biên chế')!;
    hostile.forEach((text, index) => {
      expect(cells.get(`C${index + 6}`)).toMatchObject({ type: 's', value: text.replace('\u0001', ''), formula: null });
    });
  });
});
