import { spawn } from 'node:child_process';
import path from 'node:path';
import { print } from '../electron/cli/output.ts';
import { servePlan } from '../electron/cli/serve-plan.ts';
import { ensureSamplePlan } from './demo.ts';
import { electronRuntime } from './electron-runtime.ts';
import { ensureBuilt } from './ensure-built.ts';
import { openBrowser } from './open-browser.ts';

// `npm start`: the sample province, in the desktop shell where Electron is installed, else the same screens in the browser.
const root = path.resolve(import.meta.dirname, '..');
const runtime = electronRuntime(root);
console.log('Đang chuẩn bị Tỉnh Mẫu và các màn hình… / Preparing the sample province and the screens…');
await ensureBuilt(root, runtime === null ? ['renderer'] : ['main', 'preload', 'renderer']);
const plan = await ensureSamplePlan();

if (runtime !== null) {
  const shell = spawn(runtime, [root, plan], { stdio: 'inherit' });
  shell.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} else {
  console.log('Chưa cài Electron: mở trong trình duyệt. / Electron is not installed: opening in the browser.');
  const options = { json: false, lang: 'vi' } as const;
  const failed = await servePlan(options, plan, 0, openBrowser);
  if (failed) {
    print(failed, options, { out: process.stdout, error: process.stderr });
    process.exitCode = failed.code;
  }
}
