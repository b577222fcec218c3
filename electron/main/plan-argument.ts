import path from 'node:path';

/** The plan a start of the program was asked to open: the first argument that names a `.sapxep` file, as a full path. */
export function planArgument(argv: readonly string[], workingFolder: string): string | null {
  const named = argv.slice(1).find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.sapxep'));
  return named === undefined ? null : path.resolve(workingFolder, named);
}
