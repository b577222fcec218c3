import type { SourceCell } from '../../shared/model/source.ts';

/** Cells by sheet, each sheet named once: "bieu01.xlsx · Xã!C18, R18". In the order they came. */
export function cellGroups(cells: readonly SourceCell[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { file, sheet, cell } of cells) {
    const name = `${file} · ${sheet}`;
    groups.set(name, [...(groups.get(name) ?? []), cell]);
  }
  return [...groups].map(([name, addresses]) => `${name}!${[...new Set(addresses)].join(', ')}`);
}
