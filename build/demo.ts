import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stopWhenReaderLeaves } from '../electron/cli/closed-pipe.ts';
import { startHost } from '../electron/cli/start-host.ts';
import { inProcessClient } from '../electron/host/in-process-client.ts';
import { generateSampleProvince } from '../fixtures/generate.ts';
import type { Client, Reply } from '../shared/contract/client.ts';
import type { CallName, CallOutput } from '../shared/contract/contract.ts';
import { cliText } from '../shared/text/cli/cli-text.ts';
import { placeText, problemText } from '../shared/text/problem-text.ts';

const root = path.resolve(import.meta.dirname, '..');
export const demoFolder = path.join(root, 'fixtures/out');
const planPath = path.join(demoFolder, 'Tỉnh Mẫu.sapxep');

function answerOf<N extends CallName>(reply: Reply<N>): CallOutput<N> {
  if (reply.ok) return reply.value;
  throw new Error(reply.problems.map((found) => `${placeText(found.at, 'en')}: ${problemText(found, 'en')}`).join('\n'));
}

export interface SamplePlan {
  readonly planPath: string;
  readonly workbooks: readonly string[];
  readonly imported: CallOutput<'import.files'>;
}

/** Generates the workbooks of Tỉnh Mẫu and imports them into a new plan, in place of an older one. */
export async function makeSamplePlan(client: Client, folder = demoFolder): Promise<SamplePlan> {
  mkdirSync(folder, { recursive: true });
  const target = path.join(folder, path.basename(planPath));
  rmSync(target, { force: true });
  const { files } = await generateSampleProvince(path.join(folder, 'bảng tính'), { seed: 2025 });
  const workbooks = files.map((file) => file.path);
  answerOf(await client.call('file.create', { path: target }));
  const scenario = answerOf(await client.call('scenario.create', { name: 'Phương án 1' }));
  const imported = answerOf(
    await client.call('import.files', {
      jobId: 'demo',
      sources: workbooks.map((file) => ({ kind: 'path', path: file })),
      applyTo: scenario.id,
    }),
  );
  return { planPath: target, workbooks, imported };
}

/** The plan of the sample province, made when it is not there. Returns its path. */
export async function ensureSamplePlan(): Promise<string> {
  if (existsSync(planPath)) return planPath;
  const host = startHost();
  try {
    return (await makeSamplePlan(inProcessClient(host))).planPath;
  } finally {
    await host.close();
  }
}

/** The main job on the sample province: workbooks, plan, report; says what came out and where it lies. */
async function demo(): Promise<void> {
  const host = startHost();
  const client = inProcessClient(host);
  try {
    const sample = await makeSamplePlan(client);
    const rows = sample.imported.files.flatMap((file) => file.sheets.map((sheet) => sheet.rows));
    const sum = (part: (account: (typeof rows)[number]) => number) => rows.reduce((total, account) => total + part(account), 0);
    console.log(`\nTỈNH MẪU: ${sample.workbooks.length} tệp / files`);
    console.log(
      `Dòng / rows: ${sum((r) => r.read)} = ${sum((r) => r.kept)} nhận/kept + ${sum((r) => r.merged)} trùng/duplicate + ${sum((r) => r.rejected)} loại/rejected + ${sum((r) => r.setAside)} để riêng/set aside\n`,
    );
    const summary = answerOf(await client.call('plan.summary', {}));
    for (const line of cliText.vi.summary(summary)) console.log(line);
    const report = answerOf(await client.call('report.write', { folder: path.join(demoFolder, 'báo cáo') }));
    console.log('\nBáo cáo / reports:');
    for (const file of report.files) console.log(`  ${path.relative(root, file.path)}`);
    console.log(`\nKế hoạch / plan:\n  ${path.relative(root, sample.planPath)}`);
    console.log('\nMở ứng dụng / open the app:\n  npm start\n');
  } finally {
    await host.close();
  }
}

if (import.meta.main) {
  stopWhenReaderLeaves(process.stdout);
  await demo();
}
