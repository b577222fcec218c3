import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { peopleText } from '../../support/draft.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { unitsText } from '../../support/upload.ts';
import { agileStreams, compoundOf } from '../files/read/decrypt/encrypted-files.ts';

const first = peopleText(['Nguyễn Văn A', '01/02/1980', '2,34'], ['Trần Thị B', '02/03/1975', '4,98']);
const next = peopleText(['Trần Thị B', '02/03/1975', '5,08'], ['Nguyễn Văn A', '01/02/1980', '2,34'], ['Phạm Văn D', '05/06/1990', '2,34']);

/** A folder with a plan that has the units of a province. */
function planFolder() {
  const folder = temporaryFolder();
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const plan = path.join(folder, 'a.sapxep');
  expect(runCli(['import', plan, file('units.csv', unitsText)], folder).code).toBe(0);
  return { folder, plan, file };
}

describe('import', () => {
  test('of a list that came again says what is new, changed, gone and the same', () => {
    const { folder, plan, file } = planFolder();
    runCli(['import', plan, file('cán bộ.csv', first)], folder);
    const text = runCli(['import', plan, file('cán bộ.csv', next)], folder);
    expect(text.code).toBe(0);
    expect(text.out).toContain('cán bộ (Danh sách cán bộ, công chức): 4 dòng = 3 nhận + 0 trùng + 0 loại + 1 để riêng\n');
    expect(text.out).toContain('So với lần nhập trước (cán bộ.csv, trang tính cán bộ): 1 mới, 1 đổi, 0 không còn, 1 như cũ');
    const again = runCli(['import', plan, file('cán bộ.csv', next), '--json', '--lang', 'en'], folder).json();
    expect(again.files[0].sheets[0]).toMatchObject({
      table: 1,
      region: 'A1:F4',
      profile: null,
      difference: { new: 0, changed: 0, gone: 0, same: 3 },
      accepted: [],
      questions: [],
      changes: [],
      unread: [],
      leftOut: [],
    });
    expect(again.problems).toEqual([]);
  });

  test('of a sheet with two tables lists one entry for each, under the same sheet', () => {
    const { folder, plan, file } = planFolder();
    const quotas = 'TT,Tên đơn vị,Mã đơn vị,Biên chế\n1,Xã Thử 1,00001,20\n2,Xã Thử 2,00002,21';
    const two = file('hai bảng.csv', `${first}\n,,,,,\nBIÊN CHẾ,,,,,\n${quotas}`);
    const { sheets } = runCli(['import', plan, two, '--json'], folder).json().files[0];
    expect(sheets.map((one: { sheet: string; table: number; kind: string }) => [one.sheet, one.table, one.kind])).toEqual([
      ['hai bảng', 1, 'officials'],
      ['hai bảng', 2, 'quotas'],
    ]);
    expect(runCli(['import', plan, two], folder).out).toContain('hai bảng A1:F');
  });

  test('takes a profile by name or as a file, and says which; one that is not there ends it', () => {
    const { folder, plan, file } = planFolder();
    const headings = ['TT', 'Họ và tên', 'Ngày tháng', 'Đơn vị', 'Chức vụ', 'Hệ số lương'];
    const profile = {
      version: 1,
      name: 'Xã An',
      kind: 'officials',
      headings,
      headingRows: 1,
      columns: { 'Ngày tháng': 'birthDate', 'Họ và tên': 'fullName', 'Đơn vị': 'unitName', 'Hệ số lương': 'salaryCoefficient' },
      encodings: {},
      units: {},
      sensitive: false,
    };
    const carried = file('xã an.json', JSON.stringify(profile));
    const list = file('cán bộ.csv', first.replace('Ngày sinh', 'Ngày tháng'));
    const imported = runCli(['import', plan, list, '--profile', carried, '--json'], folder).json();
    expect(imported.files[0].sheets[0]).toMatchObject({ profile: 'Xã An', rows: { kept: 2 } });
    const missing = runCli(['import', plan, list, '--profile', 'Không có', '--json'], folder);
    expect([missing.code, missing.json().problems[0].code]).toEqual([1, 'profile.unknown']);
    const broken = file('hỏng.json', JSON.stringify({ ...profile, kind: 'people' }));
    const refused = runCli(['import', plan, list, '--profile', broken], folder);
    expect(refused.code).toBe(1);
    expect(refused.error).toMatch(
      /^Lỗi: hỏng\.json\. Mẫu đọc trong tệp “hỏng\.json” không dùng được vì mục “kind” chỉ nhận: units, mapping, /,
    );
    const english = runCli(['return', plan, list, '--to', folder, '--profile', broken, '--lang', 'en'], folder);
    expect(english.error).toMatch(
      /^Error: hỏng\.json\. The reading profile in “hỏng\.json” cannot be used: the entry “kind” must be one of: units, /,
    );

    const shelf = path.join(folder, 'profiles');
    mkdirSync(shelf, { recursive: true });
    writeFileSync(path.join(shelf, 'xã an.json'), JSON.stringify(profile));
    writeFileSync(path.join(shelf, 'hỏng.json'), '{');
    const found = runCli(['import', plan, list], folder);
    expect(found.out).toContain('Đọc theo mẫu đọc “Xã An”');
    expect(found.out).toContain('hỏng.json');
    expect(found.code).toBe(0);
  });

  test('takes a password from a file or from standard input, never as an argument', () => {
    const { folder, plan, file } = planFolder();
    const book = XLSX.read(first, { type: 'string', raw: true });
    const zip = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer; // safe: what `type: 'buffer'` gives
    const locked = file('khóa.xlsx', compoundOf(agileStreams(zip, 'bí mật')));
    const without = runCli(['import', plan, locked, '--json'], folder);
    expect([without.code, without.json().files[0].problems[0].code]).toEqual([1, 'file.password']);
    const wrong = runCli(['import', plan, locked, '--json', '--password-file', '-'], folder, 'sai\n');
    expect(wrong.json().files[0].problems[0].code).toBe('file.password-wrong');
    const right = runCli(['import', plan, locked, '--json', '--password-file', file('mk.txt', '\ufeffbí mật\r\nghi chú')], folder);
    expect([right.code, right.json().files[0].sheets[0].rows.kept]).toEqual([0, 2]);
    const nowhere = runCli(['import', plan, locked, '--json', '--password-file', path.join(folder, 'không có')], folder);
    expect([nowhere.code, nowhere.json().problems[0].code]).toEqual([1, 'file.not-found']);
  });
});

describe('return', () => {
  test('writes a copy for each sender and takes nothing; the exit code says whether something is to be corrected', () => {
    const { folder, plan, file } = planFolder();
    const bad = file('xã an.csv', first.replace('01/02/1980', '31/02/1980'));
    const to = path.join(folder, 'trả lại');
    const done = runCli(['return', plan, bad, path.join(folder, 'không có.xlsx'), '--to', to, '--json'], folder);
    expect(done.code).toBe(1);
    const [one, two] = done.json().files;
    expect(one).toMatchObject({ file: 'xã an.csv', problems: [] });
    expect(one.findings).toBeGreaterThan(0);
    expect(existsSync(one.path)).toBe(true);
    expect(two).toMatchObject({ file: 'không có.xlsx', path: null, findings: null, problems: [{ code: 'file.not-found' }] });
    expect(readdirSync(to)).toEqual([path.basename(one.path)]);
    const sheets = runCli(['check', plan, '--json'], folder).json();
    expect(sheets.sound).toBe(true);
    expect(runCli(['return', plan, file('tốt.csv', first), '--to', to, '--json'], folder).json().files[0].findings).toBe(0);
  });

  test('of a file with a password says that the copy has none', () => {
    const { folder, plan, file } = planFolder();
    const book = XLSX.read(first.replace('01/02/1980', '31/02/1980'), { type: 'string', raw: true });
    const zip = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer; // safe: what `type: 'buffer'` gives
    const given = ['return', plan, file('khóa.xlsx', compoundOf(agileStreams(zip, 'bí mật'))), file('tốt.csv', first), '--to', folder];
    const done = runCli([...given, '--password-file', file('mk.txt', 'bí mật')], folder);
    expect(done.out).toMatch(/1 chỗ cần sửa\n {2}Bản trả lại này không có mật khẩu như tệp gốc: hãy đặt lại mật khẩu trước khi gửi\.\n/);
    expect(done.out.match(/mật khẩu như/g)).toHaveLength(1); // of the other file nothing is said
    const { files } = runCli([...given, '--password-file', file('mk.txt', 'bí mật'), '--json'], folder).json();
    expect(files.map(({ withoutPassword }: { withoutPassword: boolean }) => withoutPassword)).toEqual([true, false]);
  });

  test('without a folder or a plan it is called wrongly, or comes to nothing', () => {
    const { folder, file } = planFolder();
    expect(runCli(['return', 'a.sapxep', 'b.csv'], folder).code).toBe(2);
    const nothing = runCli(['return', path.join(folder, 'x.sapxep'), file('p.csv', first), '--to', folder, '--json'], folder);
    expect([nothing.code, nothing.json().problems[0].code]).toEqual([1, 'plan.not-found']);
  });
});

describe('template', () => {
  test('writes the workbook of a kind, which imports without a question once it is filled in', () => {
    const { folder, plan } = planFolder();
    const written = runCli(['template', 'quotas', '--to', folder, '--json'], folder);
    expect(written.code).toBe(0);
    const { path: workbook, rows, bytes } = written.json();
    expect(rows).toBe(0);
    expect(readFileSync(workbook).byteLength).toBe(bytes);
    const empty = runCli(['import', plan, workbook, '--json'], folder).json().files[0].sheets[0];
    expect(empty).toMatchObject({ kind: 'quotas', rows: { kept: 0, rejected: 0 } }); // its sample row is no data
    expect(runCli(['template', 'boundaries'], folder).code).toBe(2);
  });

  test('filled with what a plan has, it changes nothing when it is imported again', () => {
    const { folder, plan, file } = planFolder();
    runCli(['import', plan, file('cán bộ.csv', first)], folder);
    for (const [kind, kept] of [
      ['units', 9],
      ['officials', 2],
    ] as const) {
      const written = runCli(['template', kind, '--plan', plan, '--to', path.join(folder, kind), '--json'], folder).json();
      expect([kind, written.rows]).toEqual([kind, kept]);
      const other = path.join(folder, `${kind}.sapxep`);
      const read = runCli(['import', other, written.path, '--json'], folder).json().files[0].sheets[0];
      expect([kind, read.kind, read.rows.rejected, read.questions]).toEqual([kind, kind, 0, []]);
      expect(read.rows.kept).toBe(kept);
    }
    const nowhere = runCli(['template', 'units', '--plan', path.join(folder, 'x.sapxep'), '--json'], folder);
    expect([nowhere.code, nowhere.json().problems[0].code]).toEqual([1, 'plan.not-found']);
  });
});

describe('what only a person can tell', () => {
  const list = 'TT;Họ và tên;Ngày sinh;Thời gian đóng BHXH\n1;Nguyễn Văn A;01/02/1980;22,3\n2;Trần Thị B;02/03/1975;15,11\n';

  test('is asked, its rows wait, and the answer to give is named', () => {
    const { folder, plan, file } = planFolder();
    const asked = runCli(['import', plan, file('hỏi.csv', list)], folder);
    expect(asked.code).toBe(1);
    expect(asked.out).toContain('--unit "Thời gian đóng BHXH=years');
    const json = runCli(['import', plan, file('hỏi.csv', list), '--json'], folder).json();
    expect(json.files[0].sheets[0]).toMatchObject({
      rows: { kept: 0, rejected: 2 },
      questions: [{ column: 'D', quantity: 'time', cells: 2 }],
    });
  });

  test('is read as told beforehand', () => {
    const { folder, plan, file } = planFolder();
    const args = ['import', plan, file('hỏi.csv', list), '--unit', 'Thời gian đóng BHXH=years-and-months', '--json'];
    const told = runCli(args, folder);
    expect(told.json().files[0].sheets[0]).toMatchObject({ rows: { kept: 2, rejected: 0 }, questions: [] });
    expect(told.code).toBe(0);
  });

  test('must be a unit we know', () => {
    const { folder, plan, file } = planFolder();
    expect(runCli(['import', plan, file('hỏi.csv', list), '--unit', 'Lương=nghìn'], folder).code).toBe(2);
  });
});
