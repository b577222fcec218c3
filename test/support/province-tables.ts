import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nationalFolder } from './national-data.ts';

export interface ProvinceRow {
  readonly name: string;
  readonly numbers: readonly string[];
}

/** The tables of provinces in the rulebook: 2.2 those of after, 2.3 those of before. */
export function provinceTable(section: '2.2' | '2.3'): readonly ProvinceRow[] {
  const text = readFileSync(path.resolve(nationalFolder, '../../law/rulebook.md'), 'utf8');
  const start = text.indexOf(`### ${section} `);
  const part = text.slice(start, text.indexOf('\n### ', start + 5));
  return part
    .split('\n')
    .filter((line) => /^\| \d\d \|/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, , name = '', ...numbers]) => ({ name, numbers }));
}
