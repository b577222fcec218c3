import type { CallInput, CallOutput } from '../../shared/contract/contract.ts';
import { answerOf, type TestHost } from './test-host.ts';

export type Draft = CallOutput<'draft.open'>;
export type DraftTable = Draft['files'][number]['tables'][number];

type Options = Omit<CallInput<'draft.open'>, 'jobId' | 'sources'>;

/** Puts files given as text on the desk, as a browser would upload them. A refusal of the call fails the test. */
export async function openTexts(
  { host, client }: TestHost,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Options = {},
): Promise<Draft> {
  const sources = Object.entries(files).map(([name, content]) => ({
    kind: 'upload' as const,
    uploadId: host.addUpload(name, typeof content === 'string' ? Buffer.from(content, 'utf8') : content),
  }));
  return answerOf(await client.call('draft.open', { jobId: 'open', sources, ...options }));
}

/** A table of a draft; a missing one fails the test. */
export function tableOf({ files }: Draft, file = 0, table = 0): DraftTable {
  const found = files[file]?.tables[table];
  if (!found) throw new Error(`no table ${table} in file ${file}`);
  return found;
}

/** Takes a draft whose files need no confirmation. */
export async function take({ client }: TestHost, { draftId }: Draft): Promise<CallOutput<'draft.take'>> {
  return answerOf(await client.call('draft.take', { draftId, jobId: 'take' }));
}

/** Commune staff: one line for each person, by name, birth date and coefficient. */
export const peopleText = (...people: readonly (readonly [name: string, born: string, coefficient: string])[]): string =>
  [
    'TT,Họ và tên,Ngày sinh,Đơn vị,Chức vụ,Hệ số lương',
    ...people.map(([name, born, coefficient], index) => `${index + 1},${name},${born},Xã Thử 1,Công chức,"${coefficient}"`),
  ].join('\n');
