import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLeftover, temporaryName } from '../../../../electron/files/write/temporary-name.ts';
import { diskSteps, type FileSteps, writeFileAtomically } from '../../../../electron/files/write/write-file-atomically.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file written whole or not at all', () => {
  test('is there with its bytes, and nothing else is', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'mới', 'báo cáo.xlsx');
    expect(await writeFileAtomically(file, bytesOf('nội dung'))).toEqual({ ok: true, value: null });
    expect(readFileSync(file, 'utf8')).toBe('nội dung');
    expect(readdirSync(path.dirname(file))).toEqual(['báo cáo.xlsx']);
  });

  test('takes the place of the old one', async () => {
    const file = path.join(temporaryFolder(), 'a.xlsx');
    writeFileSync(file, 'cũ');
    await writeFileAtomically(file, bytesOf('mới'));
    expect(readFileSync(file, 'utf8')).toBe('mới');
  });

  test.each(['makeFolder', 'list', 'writeThrough', 'rename'] as const)('when %s fails the old one stays, with the reason', async (step) => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'a.xlsx');
    writeFileSync(file, 'cũ');
    const failing = async (): Promise<never> => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    };
    const steps: FileSteps = { ...diskSteps, [step]: failing };
    expect(await writeFileAtomically(file, bytesOf('mới'), steps)).toEqual({
      ok: false,
      problems: [
        {
          code: 'report.write-failed',
          severity: 'error',
          at: { kind: 'file', file: 'a.xlsx', sheet: null },
          params: { path: file, detail: 'ENOSPC' },
        },
      ],
    });
    expect(readFileSync(file, 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('a folder where the file should be is told, and stays', async () => {
    const folder = temporaryFolder();
    await writeFileAtomically(path.join(folder, 'a.xlsx', 'x'), bytesOf('x'));
    const outcome = await writeFileAtomically(path.join(folder, 'a.xlsx'), bytesOf('y'));
    expect(outcome.ok).toBe(false);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
    expect(existsSync(path.join(folder, 'a.xlsx', 'x'))).toBe(true);
  });

  test('clears what a killed process left, not what another is writing, nor what is not ours', async () => {
    const folder = temporaryFolder();
    const finished = spawnSync(process.execPath, ['-e', '']).pid;
    const running = temporaryName();
    const left = running.replace(`-${process.pid}-`, `-${finished}-`);
    for (const name of [running, left, '.sapxep-x.tmp', 'tạm.tmp']) writeFileSync(path.join(folder, name), '');
    expect([isLeftover(running), isLeftover(left)]).toEqual([false, true]);
    await writeFileAtomically(path.join(folder, 'a.xlsx'), bytesOf('x'));
    expect(readdirSync(folder).toSorted()).toEqual([running, '.sapxep-x.tmp', 'a.xlsx', 'tạm.tmp'].toSorted());
  });

  test('killed at any moment, the name holds the old content or the new one', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'a.xlsx');
    const size = 2_000_000;
    writeFileSync(file, new Uint8Array(size));
    const script = `
      const { writeFileAtomically } = await import(${JSON.stringify(path.resolve(import.meta.dirname, '../../../../electron/files/write/write-file-atomically.ts'))});
      console.log('ready');
      for (let fill = 1; ; fill = (fill % 250) + 1) await writeFileAtomically(${JSON.stringify(file)}, new Uint8Array(${size}).fill(fill));`;
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, 3 + round * 7));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const content = readFileSync(file);
      expect(content.length).toBe(size);
      expect(content.every((byte) => byte === content[0])).toBe(true);
    }
    await writeFileAtomically(file, bytesOf('cuối'));
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });
});

test.skipIf(process.platform !== 'linux')('a system folder that takes no new names fails at once (needs Linux)', async () => {
  const written = await writeFileAtomically('/proc/sapxep/report.xlsx', new Uint8Array([1]));
  expect(written.ok ? '' : written.problems[0].code).toBe('report.write-failed');
});
