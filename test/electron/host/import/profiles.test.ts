import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ProfileShelf } from '../../../../electron/host/profiles/profile-shelf.ts';
import { cellUnits } from '../../../../shared/model/reading-choices.ts';
import { problemText } from '../../../../shared/text/problem-text.ts';
import { openTexts, peopleText, tableOf } from '../../../support/draft.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { answerOf, type TestHost, testHost } from '../../../support/test-host.ts';

async function planHost(): Promise<TestHost> {
  const opened = testHost();
  answerOf(await opened.client.call('file.create', { path: path.join(opened.folder, 'a.sapxep') }));
  return opened;
}

const list = peopleText(['Nguyễn Văn A', '01/02/1980', '2,34'], ['Trần Thị B', '02/03/1975', '4,98']).replace('Ngày sinh', 'Ngày tháng');
const shelfOf = ({ folder }: TestHost) => path.join(folder, 'state', 'profiles');

/** A host with the profile "Xã An": the column "Ngày tháng" is the birth date, the title is not read. */
async function withProfile(): Promise<TestHost> {
  const opened = await planHost();
  const { draftId } = await openTexts(opened, { 'xã an.csv': list });
  const key = '0.0.1';
  answerOf(await opened.client.call('draft.instruct', { draftId, key, instructions: { columns: { C: 'birthDate', E: null } } }));
  answerOf(await opened.client.call('profile.save', { draftId, key, name: 'Xã An' }));
  return opened;
}

test('a profile is found again by the headings of the next list, and says so', async () => {
  const opened = await withProfile();
  const next = tableOf(await openTexts(opened, { 'tháng sau.csv': `DANH SÁCH THÁNG 8,,,,,\n${list}` }));
  expect(next).toMatchObject({ profile: 'Xã An', headerRows: [2], instructions: { columns: { C: 'birthDate', E: null } } });
  expect(next.columns.find(({ column }) => column === 'C')).toMatchObject({ input: 'birthDate' });
  const other = tableOf(await openTexts(opened, { 'khác.csv': list.replace('Chức vụ', 'Chức danh') }));
  expect(other.profile).toBeNull();
});

test('profiles are files: saved again one replaces the other, removed it is gone', async () => {
  const opened = await withProfile();
  const names = async () => answerOf(await opened.client.call('profile.list', {})).map(({ name }) => name);
  expect(await names()).toEqual(['Xã An']);
  expect(readdirSync(shelfOf(opened))).toHaveLength(1);
  const { draftId } = await openTexts(opened, { 'xã an.csv': list });
  const save = (name: string) => opened.client.call('profile.save', { draftId, key: '0.0.1', name });
  answerOf(await save('Xã An'));
  expect(readdirSync(shelfOf(opened))).toHaveLength(1);
  for (const name of ['xã an', 'a/b', 'a b', '../../ngoài', 'con']) answerOf(await save(name));
  expect((await names()).toSorted()).toEqual(['../../ngoài', 'Xã An', 'a b', 'a/b', 'con', 'xã an'].toSorted());
  expect(readdirSync(shelfOf(opened)).map((name) => name.toLowerCase())).toHaveLength(6);
  answerOf(await opened.client.call('profile.remove', { name: 'Xã An' }));
  expect(await names()).not.toContain('Xã An');
  const again = await opened.client.call('profile.remove', { name: 'Xã An' });
  expect(again.ok ? 'ok' : again.problems[0].code).toBe('profile.unknown');
});

test('a file among them that is broken is skipped and told, and the others work', async () => {
  const opened = await withProfile();
  const [good = ''] = readdirSync(shelfOf(opened));
  const text = readFileSync(path.join(shelfOf(opened), good), 'utf8');
  mkdirSync(path.join(shelfOf(opened), 'thư mục.json'));
  writeFileSync(path.join(shelfOf(opened), 'hỏng.json'), text.slice(0, 40));
  writeFileSync(path.join(shelfOf(opened), 'lạ.json'), text.replace('"sensitive"', '"run"'));
  expect(answerOf(await opened.client.call('profile.list', {})).map(({ name }) => name)).toEqual(['Xã An']);
  const problems = answerOf(await opened.client.call('profile.problems', {}));
  expect(problems.map(({ code, severity, params }) => [code, severity, params['file'], params['fault']])).toEqual([
    ['profile.broken', 'warning', 'hỏng.json', { kind: 'not-json' }],
    ['profile.broken', 'warning', 'lạ.json', { kind: 'field', field: 'sensitive', why: 'missing', accepted: [] }],
    ['profile.broken', 'warning', 'thư mục.json', { kind: 'unreadable', detail: 'EISDIR' }],
  ]);
  expect(tableOf(await openTexts(opened, { 'p.csv': list })).profile).toBe('Xã An');
});

test('a profile is named, or given as a file; one that is not there is said to be unknown', async () => {
  const opened = await withProfile();
  const [file = ''] = readdirSync(shelfOf(opened));
  const carried = path.join(opened.folder, 'của huyện.json');
  writeFileSync(carried, readFileSync(path.join(shelfOf(opened), file), 'utf8').replace('"Xã An"', '"Huyện"'));
  expect(tableOf(await openTexts(opened, { 'p.csv': list }, { profile: 'Xã An' })).profile).toBe('Xã An');
  expect(tableOf(await openTexts(opened, { 'p.csv': list }, { profile: carried })).profile).toBe('Huyện');
  for (const profile of ['Không có', path.join(opened.folder, 'không có.json')]) {
    const uploadId = opened.host.addUpload('p.csv', Buffer.from(list));
    const reply = await opened.client.call('draft.open', { jobId: 'j', sources: [{ kind: 'upload', uploadId }], profile });
    expect(reply.ok ? 'ok' : reply.problems[0].code).toBe('profile.unknown');
  }
});

const sound = {
  version: 1,
  name: 'Huyện',
  kind: 'officials',
  headings: ['TT'],
  headingRows: 1,
  columns: {},
  encodings: {},
  units: { Lương: 'vnd' },
  sensitive: false,
};

test.each([
  ['[1]', { kind: 'not-a-profile' }, 'nội dung không phải một mẫu đọc'],
  [JSON.stringify({ ...sound, version: 2 }), { kind: 'newer' }, 'tệp do phiên bản khác của chương trình ghi'],
  [' '.repeat(2 ** 20 + 1), { kind: 'too-large', mostKib: 1024 }, 'tệp lớn hơn 1024 KiB'],
  [JSON.stringify({ ...sound, run: 1 }), { kind: 'field', field: 'run', why: 'unknown', accepted: [] }, 'không có mục nào tên “run”'],
  [
    JSON.stringify({ ...sound, name: '' }),
    { kind: 'field', field: 'name', why: 'wrong-form', accepted: [] },
    'mục “name” viết chưa đúng dạng',
  ],
  [
    JSON.stringify({ ...sound, units: { Lương: 'xu' } }),
    { kind: 'field', field: 'units.Lương', why: 'not-accepted', accepted: [...cellUnits] },
    'mục “units.Lương” chỉ nhận: vnd, thousand-vnd',
  ],
  [
    JSON.stringify({ ...sound, headings: 'TT' }),
    { kind: 'field', field: 'headings', why: 'wrong-form' },
    'mục “headings” viết chưa đúng dạng',
  ],
])('a file that was named and is no profile is refused with what is wrong: %#', async (text, fault, words) => {
  const opened = await planHost();
  const profile = path.join(opened.folder, 'p.json');
  writeFileSync(profile, text);
  const uploadId = opened.host.addUpload('p.csv', Buffer.from(list));
  const reply = await opened.client.call('draft.open', { jobId: 'j', sources: [{ kind: 'upload', uploadId }], profile });
  if (reply.ok) throw new Error('it was opened');
  const [found] = reply.problems;
  expect(found).toMatchObject({ code: 'profile.broken', severity: 'error', at: { kind: 'file', file: 'p.json' }, params: { fault } });
  expect(problemText(found, 'vi')).toContain(`không dùng được vì ${words}`);
  expect(problemText(found, 'vi')).toContain('Chưa đọc tệp nào');
  expect(problemText(found, 'en')).toMatch(/^The reading profile in “p\.json” cannot be used: .+\. No file was read by it/);
});

test('where profiles cannot be written, that is said', async () => {
  const opened = await planHost();
  mkdirSync(path.join(opened.folder, 'state'), { recursive: true });
  writeFileSync(shelfOf(opened), 'một tệp, không phải thư mục');
  const { draftId } = await openTexts(opened, { 'p.csv': list });
  const reply = await opened.client.call('profile.save', { draftId, key: '0.0.1', name: 'P' });
  expect(reply).toMatchObject({ ok: false, problems: [{ code: 'profile.not-saved', params: { name: 'P' } }] });
});

test('a table whose headings could not be read again gives no profile, and the one of that name stays', async () => {
  const shelf = new ProfileShelf(temporaryFolder());
  const sound = {
    name: 'P',
    kind: 'officials',
    headings: ['Họ và tên'],
    headingRows: 1,
    columns: {},
    encodings: {},
    units: {},
    sensitive: false,
  } as const;
  expect((await shelf.save(sound)).ok).toBe(true);
  for (const headings of [[], ['x'.repeat(1001)]]) {
    const refused = await shelf.save({ ...sound, headings });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'profile.not-saved', params: { name: 'P', detail: null } }] });
  }
  expect(shelf.all()).toEqual({ profiles: [sound], problems: [] });
});
