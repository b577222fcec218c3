import { nodeChildStarter } from '../../electron/files/read/node-child-starter.ts';
import { WorkbookReader } from '../../electron/files/read/workbook-reader.ts';
import { judgeMutants, mutantVerdicts, tallyMutants } from '../../fixtures/hostile/mutants/judge-mutants.ts';
import { mutantFormats } from '../../fixtures/hostile/mutants/seeds.ts';

/**
 * Reads damaged copies of small valid files as an import does, and prints what became of them, by format.
 *
 * Errors: rejects when an .xlsx or .xlsb was read with other cells than it was written with, for that must never be.
 */
export async function benchMutants(count: number, seed = 1): Promise<void> {
  const reader = new WorkbookReader(nodeChildStarter);
  try {
    const judged = await judgeMutants(reader, count, seed);
    const tally = tallyMutants(judged);
    console.log(`${count} damaged copies${' '.repeat(8)}${mutantVerdicts.map((verdict) => verdict.padStart(14)).join('')}`);
    for (const format of mutantFormats)
      console.log(`  ${format.padEnd(28)}${mutantVerdicts.map((verdict) => String(tally[format][verdict]).padStart(14)).join('')}`);
    const wrong = judged.filter(
      ({ format, verdict }) => (format === 'xlsx' || format === 'xlsb') && verdict !== 'refused' && verdict !== 'same',
    );
    if (wrong.length > 0) throw new Error(`read as something else, or never: ${JSON.stringify(wrong.slice(0, 5))} (seed ${seed})`);
  } finally {
    await reader.close();
  }
}

if (import.meta.main) await benchMutants(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1));
