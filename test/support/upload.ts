import type { CallInput, CallOutput } from '../../shared/contract/contract.ts';
import { answerOf, type TestHost } from './test-host.ts';

type Options = Omit<CallInput<'import.files'>, 'jobId' | 'sources'>;

/** Imports files given as text, as a browser would upload them. A refusal of the call fails the test. */
export async function importTexts(
  { host, client }: TestHost,
  files: Readonly<Record<string, string>>,
  options: Options = {},
): Promise<CallOutput<'import.files'>> {
  const sources = Object.entries(files).map(([name, text]) => ({
    kind: 'upload' as const,
    uploadId: host.addUpload(name, Buffer.from(text, 'utf8')),
  }));
  return answerOf(await client.call('import.files', { jobId: 'texts', sources, ...options }));
}

/** A province of two districts with three communes each, as a list of units. */
export const unitsText = [
  'Cấp,Mã,Tên đơn vị,Loại,Mã cấp trên,Dân số,Diện tích (ha)',
  'tỉnh,01,Tỉnh Thử,tỉnh,,60000,6000',
  'huyện,011,Huyện Một,huyện,01,30000,3000',
  'huyện,012,Huyện Hai,huyện,01,30000,3000',
  ...[1, 2, 3, 4, 5, 6].map((n) => `xã,0000${n},Xã Thử ${n},xã,${n <= 3 ? '011' : '012'},10000,1000`),
].join('\n');

/** The same province: communes 1 and 2 joined, 3 to 5 joined, 6 not named. */
export const mappingText = [
  'Mã cũ,Tên cũ,Mã mới,Tên đơn vị mới,Ghi chú',
  '00001,Xã Thử 1,90001,Xã Mới Một,nhập toàn bộ',
  '00002,Xã Thử 2,90001,Xã Mới Một,nhập toàn bộ',
  '00003,Xã Thử 3,90002,Xã Mới Hai,nhập toàn bộ',
  '00004,Xã Thử 4,90002,Xã Mới Hai,nhập toàn bộ',
  '00005,Xã Thử 5,90002,Xã Mới Hai,nhập toàn bộ',
].join('\n');
