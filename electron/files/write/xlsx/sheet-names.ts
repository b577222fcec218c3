const longestName = 31;

/** A name that no sheet has, capitals apart: the name itself, or with a number. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLocaleLowerCase('vi')));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, longestName - ending.length) + ending;
    if (!used.has(name.toLocaleLowerCase('vi'))) return name;
  }
}

/** A sheet name as a reference needs it: 'Cán bộ', with its own apostrophes doubled. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
