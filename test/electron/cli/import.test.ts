import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { mappingText, unitsText } from '../../support/upload.ts';

test('a plan named without its ending is made once and found again', () => {
  const folder = temporaryFolder();
  const file = (name: string, text: string) => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const plan = path.join(folder, 'Phương án 01.07');
  expect(runCli(['import', plan, file('units.csv', unitsText), '--json'], folder).code).toBe(0);
  expect(existsSync(`${plan}.sapxep`)).toBe(true);
  const second = runCli(['import', plan, file('map.csv', mappingText), '--json'], folder);
  expect(second.code).toBe(0);
  expect(second.json().scenario).toMatchObject({ name: 'map', members: 5 });
  expect(runCli(['compute', plan, '--json'], folder).json().after.commune).toBe(3);
});

test('a plan that got nothing is not left behind', () => {
  const folder = temporaryFolder();
  const plan = path.join(folder, 'a.sapxep');
  expect(runCli(['import', plan, path.join(folder, 'không có.xlsx'), '--json'], folder).code).toBe(1);
  expect(readdirSync(folder).filter((name) => name.includes('sapxep'))).toEqual([]);
});
